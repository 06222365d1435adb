import keras
import tensorflow as tf
from keras import activations as A

x = tf.linspace(-6.0, 6.0, 49)

elu, selu, celu = A.elu(x), A.selu(x), A.celu(x, alpha=2.0)
relu6, softplus, softsign = A.relu6(x), A.softplus(x), A.softsign(x)
silu, mish, tanh = A.silu(x), A.mish(x), A.tanh(x)
hard_sigmoid, hard_silu = A.hard_sigmoid(x), A.hard_silu(x)
hard_tanh, log_sigmoid = A.hard_tanh(x), A.log_sigmoid(x)
hard_shrink, soft_shrink = A.hard_shrink(x), A.soft_shrink(x)

gelu = A.gelu(x)
gelu_approximate = A.gelu(x, approximate=True)
function_gelu = keras.ops.gelu(x)
apart = keras.ops.abs(gelu - gelu_approximate)
print(f"{keras.ops.max(apart):.4f}")
#> 0.0005
