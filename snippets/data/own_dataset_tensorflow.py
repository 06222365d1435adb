import keras
import numpy as np
import tensorflow as tf


class Squares(keras.utils.PyDataset):
    def __init__(self, count, batch_size):
        super().__init__()
        self.count, self.batch_size = count, batch_size

    def __len__(self):
        return -(-self.count // self.batch_size)

    def __getitem__(self, index):  # one batch
        first = index * self.batch_size
        last = min(first + self.batch_size, self.count)
        numbers = np.arange(first, last, dtype="float32")
        return numbers, numbers**2


dataset = Squares(5, batch_size=2)
pairs = [dataset[index] for index in range(len(dataset))]
batches = [tf.stack(batch, axis=1) for batch in pairs]
for batch in batches:
    print(batch.numpy().tolist())
    #> [[0.0, 0.0], [1.0, 1.0]]
    #> [[2.0, 4.0], [3.0, 9.0]]
    #> [[4.0, 16.0]]
