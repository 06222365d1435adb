import warnings

from torchvision.models import resnet18, resnet50

model = resnet50(weights=None)
trainable = sum(p.numel() for p in model.parameters())
biases = sum(
    p.numel()
    for name, p in model.named_parameters()
    if "conv" in name and name.endswith("bias")
)
print(f"{trainable:,} parameters, {biases} of them convolution biases")
#> 25,557,032 parameters, 0 of them convolution biases

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    resnet18(pretrained=False)
print(str(caught[0].message)[:43])
#> The parameter 'pretrained' is deprecated si

without_biases = trainable - biases
