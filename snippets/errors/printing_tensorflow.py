import tensorflow as tf

a = tf.constant([1 / 3, 2.0])
b = tf.constant([1 / 3 + 1e-5, 2.0])
print(a)
#> tf.Tensor([0.33333334 2.        ], shape=(2,), dtype=float32)
print(b)
#> tf.Tensor([0.33334333 2.        ], shape=(2,), dtype=float32)
printed_alike = str(a) == str(b)

print(a.numpy().round(4))
#> [0.3333 2.    ]
print(b.numpy().round(4))
#> [0.3333 2.    ]

apart = tf.reduce_max(tf.abs(a - b))
print(f"{apart:.0e}")
#> 1e-05
