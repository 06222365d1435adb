import os
import tempfile

import keras
import numpy as np
import ray
import tensorflow as tf
from ray.train import RunConfig, ScalingConfig
from ray.train.tensorflow import TensorflowTrainer

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


def work():  # in each process; TF_CONFIG is set
    return train(tf.distribute.MultiWorkerMirroredStrategy())


def start():
    options = {"scaling_config": ScalingConfig(num_workers=2)}
    with tempfile.TemporaryDirectory() as folder:
        options["run_config"] = RunConfig(storage_path=folder)
        return TensorflowTrainer(work, **options).fit().return_value


single = train(tf.distribute.get_strategy())
os.environ["RAY_USAGE_STATS_ENABLED"] = "0"
ray.init(num_cpus=2, include_dashboard=False, log_to_driver=False)
distributed = start()
ray.shutdown()
print(np.abs(distributed - single).max() < 1e-6)
#> True
