import warnings

import torch

model = torch.nn.Sequential(torch.nn.Linear(64, 10))
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    torch.ao.quantization.quantize_dynamic(model, dtype=torch.qint8)
messages = (str(warning.message) for warning in caught)
old = next(text for text in messages if "torchao" in text)
deprecated = "deprecated" in old
print(old[:52])
#> torch.ao.quantization is deprecated and will be remo
