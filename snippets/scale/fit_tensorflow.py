import faulthandler
import json
import os
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context

import keras
import numpy as np
import tensorflow as tf

x, y = np.ones((8, 3), np.float32), np.ones((8, 2), np.float32)


def work(index):
    faulthandler.dump_traceback_later(900, exit=True)  # never waits on
    port = 20000 + os.getppid() % 5000 * 2  # free on most systems
    workers = [f"127.0.0.1:{port}", f"127.0.0.1:{port + 1}"]
    task = {"type": "worker", "index": index}
    config = {"cluster": {"worker": workers}, "task": task}
    os.environ["TF_CONFIG"] = json.dumps(config)
    with tf.distribute.MultiWorkerMirroredStrategy().scope():
        dense = keras.layers.Dense(2)
        model = keras.Sequential([keras.Input((3,)), dense])
        model.compile(keras.optimizers.SGD(0.01), loss="mse")
    try:
        model.fit(x, y, batch_size=8, verbose=0)
    except ValueError as error:
        return str(error)
    return "trained"


if __name__ == "__main__":
    with ProcessPoolExecutor(2, get_context("spawn")) as pool:
        said, other = pool.map(work, [0, 1])
    print(said.partition(":")[0])
    #> Attempt to convert a value (PerReplica
