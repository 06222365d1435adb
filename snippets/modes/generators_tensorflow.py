import keras
import numpy as np
from keras import random

one = random.normal((3,), seed=7)
two = random.normal((3,), seed=7)
second_draw_is_new = not np.array_equal(one, two)
generator = random.SeedGenerator(7)
mine = random.normal((3,), seed=generator)
next_one = random.normal((3,), seed=generator)
fixed_second_draw_is_new = not np.array_equal(mine, next_one)
print(second_draw_is_new, fixed_second_draw_is_new)
#> False True

generator = random.SeedGenerator(7)
random.normal(())  # someone else draws, from the global generator
again = random.normal((3,), seed=generator)
undisturbed = np.array_equal(mine, again)
print(undisturbed)
#> True

keras.utils.set_random_seed(7)
before = random.normal((3,))
keras.utils.set_random_seed(7)
random.normal(())
after = random.normal((3,))
global_undisturbed = np.array_equal(before, after)
print(global_undisturbed)
#> False
