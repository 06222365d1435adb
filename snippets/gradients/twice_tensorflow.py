import tensorflow as tf

x = tf.Variable(2.0)
with tf.GradientTape() as tape:
    cube = x**3
    sixth = cube**2

answer = "gradients"
tape.gradient(cube, x)
try:
    tape.gradient(sixth, x)
except RuntimeError as error:
    answer = "an error"
    print(str(error).split(" (")[0].replace(" can ", "\ncan "))
    #> A non-persistent GradientTape
    #> can only be used to compute one set of gradients
print(answer)
#> an error

with tf.GradientTape(persistent=True) as tape:
    y = x**3
    z = y**2
grad_y = tape.gradient(y, x)
grad_z = tape.gradient(z, x)
print(grad_y.numpy(), grad_z.numpy())
#> 12.0 192.0
