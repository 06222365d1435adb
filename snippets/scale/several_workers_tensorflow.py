import faulthandler
import json
import os
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context

import keras
import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
x = rng.standard_normal((8, 3), dtype=np.float32)
y = rng.standard_normal((8, 2), dtype=np.float32)


def train(strategy):
    with strategy.scope():
        model = keras.layers.Dense(2, kernel_initializer="zeros")
        model.build((None, 3))
        optimizer = keras.optimizers.SGD(0.1)
        optimizer.build(model.trainable_variables)

    @tf.function
    def step(x, y):
        with tf.GradientTape() as tape:
            losses = keras.losses.mean_squared_error(y, model(x))
            loss = tf.nn.compute_average_loss(losses)  # of all workers
        optimizer.apply(tape.gradient(loss, model.trainable_variables))

    data = tf.data.Dataset.from_tensor_slices((x, y)).batch(8).repeat(3)
    for batch in strategy.experimental_distribute_dataset(data):
        strategy.run(step, batch)
    return model.kernel.numpy().T


def work(index):
    faulthandler.dump_traceback_later(900, exit=True)  # never waits on
    port = 20000 + os.getppid() % 5000 * 2  # free on most systems
    workers = [f"127.0.0.1:{port}", f"127.0.0.1:{port + 1}"]
    task = {"type": "worker", "index": index}
    config = {"cluster": {"worker": workers}, "task": task}
    os.environ["TF_CONFIG"] = json.dumps(config)
    return train(tf.distribute.MultiWorkerMirroredStrategy())


if __name__ == "__main__":
    single = train(tf.distribute.get_strategy())
    with ProcessPoolExecutor(2, get_context("spawn")) as pool:
        distributed, copy = pool.map(work, [0, 1])
    print(np.abs(distributed - single).max() < 1e-6)
    #> True
