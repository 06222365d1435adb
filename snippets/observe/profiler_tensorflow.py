import shutil
from pathlib import Path

import tensorflow as tf
from tensorflow.tsl.profiler.protobuf import xplane_pb2

x = tf.ones((64, 64))
tf.profiler.experimental.start("logs")
for _ in range(3):
    x = tf.nn.softmax(x @ x, axis=1)
tf.profiler.experimental.stop()

(path,) = Path("logs").rglob("*.xplane.pb")
trace = xplane_pb2.XSpace.FromString(path.read_bytes())
shutil.rmtree("logs")
names = [
    plane.event_metadata[event.metadata_id].name
    for plane in trace.planes
    for line in plane.lines
    for event in line.events
]
products = names.count("EagerLocalExecute: MatMul")
softmaxes = names.count("EagerLocalExecute: Softmax")
in_trace = products > 0
print(products, softmaxes, in_trace)
#> 3 3 True
