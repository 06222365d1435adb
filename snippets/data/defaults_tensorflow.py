import keras
import tensorflow as tf

keras.utils.set_random_seed(0)
rows = tf.range(100.0)[:, None]
row_numbers = list(range(100))


class Recorder(keras.Model):
    def train_step(self, data):
        self.seen.append(data[0][:, 0].numpy().astype(int).tolist())
        return {"loss": 0.0}


def one_epoch(*arrays, **settings):
    model = Recorder()
    model.seen = []
    model.compile(run_eagerly=True)
    model.fit(*arrays, verbose=0, **settings)
    return len(model.seen), sum(model.seen, [])


steps_by_default, order = one_epoch(rows.numpy(), rows.numpy())
in_order_by_default = order == row_numbers
print(steps_by_default, in_order_by_default)
#> 4 False

steps, order = one_epoch(
    rows.numpy(), rows.numpy(), batch_size=32, shuffle=True
)
in_order = order == row_numbers
every_row_once = sorted(order) == row_numbers
print(steps, in_order, every_row_once)
#> 4 False True
