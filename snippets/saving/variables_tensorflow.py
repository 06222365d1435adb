import shutil

import tensorflow as tf

weights = {
    "scale": tf.Variable([1.5, -2.0]),
    "shift": tf.Variable(0.25),
}
prefix = "saved/weights"
tf.train.Checkpoint(**weights).write(prefix)
loaded = {
    "scale": tf.Variable(tf.zeros(2)),
    "shift": tf.Variable(0.0),
}
checkpoint = tf.train.Checkpoint(**loaded)
checkpoint.read(prefix).assert_consumed()
shutil.rmtree("saved")

scale, shift = loaded["scale"], loaded["shift"]
print(scale.numpy().tolist(), shift.numpy().item())
#> [1.5, -2.0] 0.25
