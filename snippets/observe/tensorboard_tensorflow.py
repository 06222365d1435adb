import json
import shutil
import time
from urllib.parse import urlencode
from urllib.request import urlopen

import tensorflow as tf
from tensorboard.program import TensorBoard

losses = [0.9, 0.5, 0.3]
with tf.summary.create_file_writer("logs").as_default():
    for step, loss in enumerate(losses):
        tf.summary.scalar("loss", loss, step)

server = TensorBoard()
server.configure(logdir="logs", host="127.0.0.1", port=0)
server.address = server.launch() + "data/plugin/scalars/"


def ask(path, **query):
    with urlopen(
        f"{server.address}{path}?{urlencode(query)}"
    ) as answer:
        return json.load(answer)


while not (tags := ask("tags")):
    time.sleep(0.1)  # it has not read the files yet
(run,), names = tags, [*tags["."]]
rows = ask("scalars", run=run, tag="loss")
shown = {step: round(value, 4) for _, step, value in rows}
shutil.rmtree("logs")
print(names, shown)
#> ['loss'] {0: 0.9, 1: 0.5, 2: 0.3}
