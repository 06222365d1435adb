import io
import pdb
import sys

import tensorflow as tf

keyboard = io.StringIO(
    "p tf.reduce_sum(x).numpy().item()\np x.shape[0]\ncontinue\n"
)
screen = io.StringIO()
debugger = pdb.Pdb(stdin=keyboard, stdout=screen, nosigint=True)
sys.breakpointhook = debugger.set_trace


def double(x):
    breakpoint()
    y = x * 2
    return y


result = double(tf.constant([1.0, 2.0, 3.0]))
stopped_inside = "double()" in screen.getvalue()
answers = [
    line.removeprefix("(Pdb) ")
    for line in screen.getvalue().splitlines()
    if line.startswith("(Pdb) ") and line != "(Pdb) "
]
print(stopped_inside, answers)
#> True ['6.0', '3']
