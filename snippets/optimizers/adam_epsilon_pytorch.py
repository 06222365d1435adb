import torch

gradient = torch.tensor([1.0, 1e-6, 1e-8])


def train(keras_epsilon=None, **settings):
    weight = torch.nn.Parameter(torch.zeros(3))
    optimizer = torch.optim.Adam([weight], lr=0.01, **settings)
    for step in range(1, 101):
        if keras_epsilon:  # undo the bias correction of epsilon
            epsilon = keras_epsilon / (1 - 0.999**step) ** 0.5
            optimizer.param_groups[0]["eps"] = epsilon
        weight.grad = gradient.clone()
        optimizer.step()
    return weight.detach().numpy()


default = train()
ordinary_gradient, tiny_gradient, _ = default
same_epsilon = train(eps=1e-7)
matched = train(keras_epsilon=1e-7)
print(default.round(3))
#> [-1.   -0.99 -0.5 ]
print(same_epsilon.round(3))
#> [-1.    -0.909 -0.091]
print(matched.round(3))
#> [-1.    -0.653 -0.02 ]
