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
    return [len(batch) for batch in model.seen], sum(model.seen, [])


sizes, order = one_epoch(rows.numpy(), rows.numpy())
steps_by_default = len(sizes)
in_order_by_default = order == row_numbers
print(steps_by_default, in_order_by_default)
#> 4 False

sizes, order = one_epoch(
    rows.numpy(), rows.numpy(), batch_size=32, shuffle=True
)
steps = len(sizes)
in_order = order == row_numbers
every_row_once = sorted(order) == row_numbers
print(sizes, in_order, every_row_once)
#> [32, 32, 32, 4] False True
