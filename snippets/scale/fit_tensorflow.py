import json
import multiprocessing
import os
import socket

import keras
import numpy as np
import tensorflow as tf


def work(index, workers):
    task = {"type": "worker", "index": index}
    config = {"cluster": {"worker": workers}, "task": task}
    os.environ["TF_CONFIG"] = json.dumps(config)
    strategy = tf.distribute.MultiWorkerMirroredStrategy()
    with strategy.scope():
        dense = keras.layers.Dense(1)
        model = keras.Sequential([keras.Input((3,)), dense])
        model.compile(keras.optimizers.SGD(0.1), loss="mse")
    x, y = np.ones((8, 3), np.float32), np.ones((8, 1), np.float32)
    try:
        model.fit(x, y, batch_size=8, verbose=0)
        return "trained"
    except Exception as error:
        return str(error)


if __name__ == "__main__":
    sockets = [socket.create_server(("127.0.0.1", 0)) for _ in "01"]
    workers = [f"127.0.0.1:{s.getsockname()[1]}" for s in sockets]
    for taken in sockets:
        taken.close()
    with multiprocessing.get_context("fork").Pool(2) as pool:
        said = pool.starmap(work, [(0, workers), (1, workers)])[0]
    word_for_word = "trained" if said == "trained" else "failed"
    print(word_for_word, said[:45])
    #> failed Attempt to convert a value (PerReplica:{
    #>   0:
