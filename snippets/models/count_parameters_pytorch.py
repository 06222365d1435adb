from torch import nn


def count(tensors):
    return sum(tensor.numel() for tensor in tensors)


model = nn.Sequential(
    nn.Linear(784, 64),
    nn.ReLU(),
    nn.Linear(64, 64),
    nn.ReLU(),
    nn.Linear(64, 10),
)
print(model)
#> Sequential(
#>   (0): Linear(in_features=784, out_features=64, bias=True)
#>   (1): ReLU()
#>   (2): Linear(in_features=64, out_features=64, bias=True)
#>   (3): ReLU()
#>   (4): Linear(in_features=64, out_features=10, bias=True)
#> )
parameters = count(model.parameters())
print(parameters)
#> 55050

norm = nn.BatchNorm1d(4)
norm_count = count(norm.parameters())
norm_trainable = count(p for p in norm.parameters() if p.requires_grad)
norm_statistics = count([norm.running_mean, norm.running_var])
print(norm_count, norm_trainable, norm_statistics)
#> 8 8 8

lstm = nn.LSTM(5, 7)
lstm_count = count(lstm.parameters())
lstm_with_one_bias = lstm_count - lstm.bias_hh_l0.numel()
print(lstm_count, lstm_with_one_bias)
#> 392 364
