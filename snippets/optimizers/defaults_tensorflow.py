import inspect

from keras import optimizers


def default(optimizer, argument):
    return inspect.signature(optimizer).parameters[argument].default


def betas(optimizer):
    return default(optimizer, "beta_1"), default(optimizer, "beta_2")


sgd_learning_rate = default(optimizers.SGD, "learning_rate")
sgd_momentum = default(optimizers.SGD, "momentum")
rmsprop_learning_rate = default(optimizers.RMSprop, "learning_rate")
rmsprop_decay = default(optimizers.RMSprop, "rho")
rmsprop_epsilon = default(optimizers.RMSprop, "epsilon")
adam_learning_rate = default(optimizers.Adam, "learning_rate")
adam_betas = betas(optimizers.Adam)
adam_epsilon = default(optimizers.Adam, "epsilon")
adamw_learning_rate = default(optimizers.AdamW, "learning_rate")
adamw_betas = betas(optimizers.AdamW)
adamw_epsilon = default(optimizers.AdamW, "epsilon")
adamw_weight_decay = default(optimizers.AdamW, "weight_decay")
adagrad_learning_rate = default(optimizers.Adagrad, "learning_rate")
adagrad_accumulator = default(
    optimizers.Adagrad, "initial_accumulator_value"
)
adagrad_epsilon = default(optimizers.Adagrad, "epsilon")
adadelta_learning_rate = default(optimizers.Adadelta, "learning_rate")
adadelta_decay = default(optimizers.Adadelta, "rho")
adadelta_epsilon = default(optimizers.Adadelta, "epsilon")
adamax_learning_rate = default(optimizers.Adamax, "learning_rate")
adamax_betas = betas(optimizers.Adamax)
adamax_epsilon = default(optimizers.Adamax, "epsilon")
nadam_learning_rate = default(optimizers.Nadam, "learning_rate")
nadam_betas = betas(optimizers.Nadam)
nadam_epsilon = default(optimizers.Nadam, "epsilon")
print(adam_learning_rate, adam_betas, adam_epsilon)
#> 0.001 (0.9, 0.999) 1e-07
print(adamw_weight_decay)
#> 0.004
