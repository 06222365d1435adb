import torch
from torch import nn

torch.manual_seed(0)
encoder = nn.TransformerEncoderLayer(
    d_model=8, nhead=2, dim_feedforward=16, batch_first=True
)
parameters = sum(p.numel() for p in encoder.parameters())
dropout, norm_first = encoder.dropout.p, encoder.norm_first
print(parameters, dropout, norm_first)
#> 600 0.1 False
