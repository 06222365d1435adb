import json
import multiprocessing
import os
import socket

import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
x = rng.standard_normal((8, 3), dtype=np.float32)
y = rng.standard_normal((8, 1), dtype=np.float32)
start = np.float32([[0.5, -0.2, 0.8]])


def train(strategy, rows):
    with strategy.scope():
        weight = tf.Variable(start)

    @tf.function
    def step():
        with tf.GradientTape() as tape:
            error = x[rows] @ tf.transpose(weight) - y[rows]
            loss = tf.reduce_mean(error**2)
        grad = tape.gradient(loss, weight)
        replica = tf.distribute.get_replica_context()
        weight.assign_sub(0.1 * replica.all_reduce("MEAN", grad))

    for _ in range(3):
        strategy.run(step)
    return weight.numpy()


def work(index, workers):
    task = {"type": "worker", "index": index}
    config = {"cluster": {"worker": workers}, "task": task}
    os.environ["TF_CONFIG"] = json.dumps(config)
    strategy = tf.distribute.MultiWorkerMirroredStrategy()
    return train(strategy, slice(index, None, 2))


if __name__ == "__main__":
    sockets = [socket.create_server(("127.0.0.1", 0)) for _ in "01"]
    workers = [f"127.0.0.1:{s.getsockname()[1]}" for s in sockets]
    for taken in sockets:
        taken.close()
    with multiprocessing.get_context("fork").Pool(2) as pool:
        tasks = [(0, workers), (1, workers)]
        distributed = pool.starmap(work, tasks)[0]
    single = train(tf.distribute.get_strategy(), slice(None))
    print(single.round(4), distributed.round(4))
    #> [[0.1632 0.1592 0.5155]] [[0.1632 0.1592 0.5155]]
