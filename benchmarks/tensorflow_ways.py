"""What TensorFlow and Keras are timed at. `frameworks.py` runs it; see there."""

import subprocess
import sys

import keras
import numpy as np
import pytest
import tensorflow as tf
from keras import layers
from sizes import BATCH, THREADS, digits, large, sizes

tf.config.threading.set_intra_op_parallelism_threads(THREADS)
tf.config.threading.set_inter_op_parallelism_threads(THREADS)
GPUS = tf.config.list_physical_devices("GPU")
NAME = ""
if GPUS:
    NAME = tf.config.experimental.get_device_details(GPUS[0]).get("device_name", "GPU")
INPUTS, LABELS = digits()
LOSS = keras.losses.SparseCategoricalCrossentropy(from_logits=True)


def wait() -> None:
    """An accelerator works on after a call has returned."""
    if GPUS:
        tf.test.experimental.sync_devices()


def model(*widths: int) -> keras.Model:
    first, *hidden, last = widths
    dense = [layers.Dense(width, activation="relu") for width in hidden]
    return keras.Sequential([keras.Input((first,)), *dense, layers.Dense(last)])


def forward(way: str, widths: tuple[int, ...], rows: int):
    """A call of a new model in one of the ways that Keras and TensorFlow offer."""
    net = model(*widths)
    array = np.random.default_rng(0).standard_normal((rows, widths[0]), dtype=np.float32)
    x = tf.constant(array)
    compiled = {
        "tf.function": tf.function(net),
        "tf.function, XLA": tf.function(net, jit_compile=True),
    }
    ways = {
        "model(x), eager": lambda: net(x),
        "predict": lambda: net.predict(array, batch_size=rows, verbose=0),
        "predict_on_batch": lambda: net.predict_on_batch(array),
        **{name: lambda graph=graph: graph(x) for name, graph in compiled.items()},
    }

    def call():
        ways[way]()
        wait()

    return call


def batches() -> tf.data.Dataset:
    data = tf.data.Dataset.from_tensor_slices((INPUTS, LABELS))
    return data.shuffle(len(INPUTS)).batch(BATCH).prefetch(2)


def train(way: str):
    """One pass over the digits with a new model; the optimiser keeps its state between passes."""
    net = model(*sizes("epoch"))
    if way.startswith("fit"):
        more = {"fit": {}, "fit, XLA": {"jit_compile": True}}
        more["fit, an epoch a call"] = {"steps_per_execution": -(-len(INPUTS) // BATCH)}
        net.compile("adam", LOSS, **more[way])
        return lambda: net.fit(INPUTS, LABELS, batch_size=BATCH, verbose=0)
    optimizer = keras.optimizers.Adam()
    optimizer.build(net.trainable_variables)
    data = batches()

    def step(x, y):
        with tf.GradientTape() as tape:
            loss = LOSS(y, net(x, training=True))
        gradients = tape.gradient(loss, net.trainable_variables)
        optimizer.apply(gradients, net.trainable_variables)

    step = tf.function(step) if way == "GradientTape, tf.function" else step

    def epoch():
        for x, y in data:
            step(x, y)
        wait()

    return epoch


def load():
    """One pass over the digits in a new order; nothing is computed."""
    data = batches()

    def epoch():
        for _ in data:
            pass
        wait()

    return epoch


def import_it(name: str) -> None:
    subprocess.run([sys.executable, "-c", f"import {name}"], check=True)


FORWARD = ("model(x), eager", "predict", "predict_on_batch", "tf.function", "tf.function, XLA")
EPOCH = (
    "fit",
    "fit, XLA",
    "fit, an epoch a call",
    "GradientTape, tf.function",
    "GradientTape, eager",
)


@pytest.mark.parametrize(
    ("group", "way"),
    [
        *(("first_forward", way) for way in FORWARD),  # first: nothing has been traced yet
        *(("first_epoch", way) for way in EPOCH),
        *((group, way) for group in ("forward_1", "forward_32", "large") for way in FORWARD),
        *(("epoch", way) for way in EPOCH),
        ("loading", "tf.data"),
        ("import", "tensorflow"),
        ("import", "keras"),
    ],
)
def test_way(benchmark, group, way):
    benchmark.extra_info["accelerator"] = NAME
    keras.utils.clear_session()
    tf.reduce_sum(tf.random.normal((4, 4))).numpy()  # the runtime is awake
    if group.startswith("first"):
        call = forward(way, sizes(group), 1) if group == "first_forward" else train(way)
        benchmark.pedantic(call, rounds=1, iterations=1)
    elif group == "import":
        benchmark.pedantic(import_it, args=[way], rounds=3, iterations=1, warmup_rounds=1)
    else:
        if group == "large":
            *widths, rows = large(NAME)
            call = forward(way, widths, rows)
        elif group == "epoch":
            call = train(way)
        elif group == "loading":
            call = load()
        else:
            call = forward(way, sizes(group), int(group.removeprefix("forward_")))
        call()  # traced, before the clock starts
        benchmark(call)
