import jax.numpy as jnp

x = jnp.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])
y = jnp.ones((2, 3))
total = x + y
print(total)
#> [[2. 3. 4.]
#>  [5. 6. 7.]]

shape = total.shape
print(shape, total.dtype)
#> (2, 3) float32
