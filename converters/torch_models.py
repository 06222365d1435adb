"""The ten models in PyTorch, in evaluation mode, with weights drawn from one seed."""

import numpy as np
import torch
from models import WORDS, values
from torch import nn


def build(name: str) -> nn.Module:
    model = MODELS[name]().eval()
    rng = np.random.default_rng(0)
    with torch.no_grad():
        for key, tensor in model.state_dict().items():
            if tensor.is_floating_point():
                tensor.copy_(torch.from_numpy(values(key, tuple(tensor.shape), rng)))
    return model


def mlp():
    return nn.Sequential(nn.Linear(16, 32), nn.ReLU(), nn.Linear(32, 4))


def cnn():
    return nn.Sequential(
        nn.Conv2d(3, 8, 3, padding=1),
        nn.BatchNorm2d(8),
        nn.ReLU(),
        nn.MaxPool2d(2),
        nn.Flatten(),
        nn.Linear(8 * 8 * 8, 4),
    )


def depthwise():
    return nn.Sequential(
        nn.Conv2d(4, 4, 3, padding=1, groups=4),
        nn.BatchNorm2d(4),
        nn.ReLU6(),
        nn.Conv2d(4, 8, 1),
        nn.AvgPool2d(2),
        nn.Flatten(),
        nn.Linear(8 * 8 * 8, 4),
    )


def transposed():
    return nn.Sequential(
        nn.Conv2d(3, 8, 3, padding=1),
        nn.ReLU(),
        nn.ConvTranspose2d(8, 3, 4, stride=2, padding=1),
        nn.Sigmoid(),
    )


class Recurrent(nn.Module):
    def __init__(self, kind):
        super().__init__()
        self.recurrent = kind(8, 16, batch_first=True)
        self.head = nn.Linear(16, 4)

    def forward(self, x):
        steps, _ = self.recurrent(x)
        return self.head(steps[:, -1])


def lstm():
    return Recurrent(nn.LSTM)


def gru():
    return Recurrent(nn.GRU)


class Attention(nn.Module):
    def __init__(self):
        super().__init__()
        self.attention = nn.MultiheadAttention(16, 4, batch_first=True)
        self.norm = nn.LayerNorm(16)
        self.head = nn.Linear(16, 4)

    def forward(self, x):
        attended, _ = self.attention(x, x, x, need_weights=False)
        return self.head(self.norm(x + attended).mean(1))


def attention():
    return Attention()


class Words(nn.Module):
    def __init__(self):
        super().__init__()
        self.embedding = nn.Embedding(WORDS, 8)
        self.head = nn.Linear(8, 4)

    def forward(self, words):
        return self.head(self.embedding(words).mean(1))


def embedding():
    return Words()


class ControlFlow(nn.Module):
    def __init__(self):
        super().__init__()
        self.above = nn.Linear(16, 4)
        self.below = nn.Linear(16, 4)

    def forward(self, x):
        return torch.cond(x.mean() > 0, self.above, self.below, (x,))


def control_flow():
    return ControlFlow()


class Inputs(nn.Module):
    def __init__(self):
        super().__init__()
        self.image = nn.Conv2d(3, 4, 3)
        self.numbers = nn.Linear(8, 16)
        self.head = nn.Linear(16 + 4, 4)

    def forward(self, first, second):
        numbers = self.numbers(first).relu()
        image = self.image(second).relu().mean((2, 3))
        return self.head(torch.cat([numbers, image], 1))


def inputs():
    return Inputs()


MODELS = {
    made.__name__: made
    for made in (
        *(mlp, cnn, depthwise, transposed, lstm, gru),
        *(attention, embedding, control_flow, inputs),
    )
}
