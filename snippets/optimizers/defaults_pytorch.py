import inspect

from torch import optim


def default(optimizer, argument):
    return inspect.signature(optimizer).parameters[argument].default


sgd_learning_rate = default(optim.SGD, "lr")
# The signature holds the integer 0.
sgd_momentum = float(default(optim.SGD, "momentum"))
rmsprop_learning_rate = default(optim.RMSprop, "lr")
rmsprop_decay = default(optim.RMSprop, "alpha")
rmsprop_epsilon = default(optim.RMSprop, "eps")
adam_learning_rate = default(optim.Adam, "lr")
adam_betas = default(optim.Adam, "betas")
adam_epsilon = default(optim.Adam, "eps")
adamw_learning_rate = default(optim.AdamW, "lr")
adamw_betas = default(optim.AdamW, "betas")
adamw_epsilon = default(optim.AdamW, "eps")
adamw_weight_decay = default(optim.AdamW, "weight_decay")
adagrad_learning_rate = default(optim.Adagrad, "lr")
adagrad_accumulator = default(
    optim.Adagrad, "initial_accumulator_value"
)
adagrad_epsilon = default(optim.Adagrad, "eps")
adadelta_learning_rate = default(optim.Adadelta, "lr")
adadelta_decay = default(optim.Adadelta, "rho")
adadelta_epsilon = default(optim.Adadelta, "eps")
adamax_learning_rate = default(optim.Adamax, "lr")
adamax_betas = default(optim.Adamax, "betas")
adamax_epsilon = default(optim.Adamax, "eps")
nadam_learning_rate = default(optim.NAdam, "lr")
nadam_betas = default(optim.NAdam, "betas")
nadam_epsilon = default(optim.NAdam, "eps")
print(adam_learning_rate, adam_betas, adam_epsilon)
#> 0.001 (0.9, 0.999) 1e-08
print(adamw_weight_decay)
#> 0.01
