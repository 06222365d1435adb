import jax

key = jax.random.key(7)
one_draw = jax.random.normal(key, 3)
same_draw = jax.random.normal(key, 3)  # the same key, the same numbers
second_draw_is_new = not bool((one_draw == same_draw).all())
key, subkey = jax.random.split(key)
new_draw = jax.random.normal(subkey, 3)
key, subkey = jax.random.split(key)
newer_draw = jax.random.normal(subkey, 3)
fixed_second_draw_is_new = not bool((new_draw == newer_draw).all())
print(second_draw_is_new, fixed_second_draw_is_new)
#> False True

jax.random.normal(jax.random.key(0))  # someone else draws
repeat = jax.random.normal(jax.random.key(7), 3)
undisturbed = bool((one_draw == repeat).all())
print(undisturbed)
#> True
