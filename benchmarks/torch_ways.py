"""What PyTorch is timed at. `frameworks.py` runs it; see there."""

import subprocess
import sys
from itertools import pairwise

import pytest
import torch
from sizes import BATCH, digits, large, sizes
from torch import nn
from torch.nn import functional as F
from torch.utils.data import DataLoader, TensorDataset

DEVICE = torch.accelerator.current_accelerator(check_available=True) or torch.device("cpu")
NAME = torch.cuda.get_device_name() if DEVICE.type == "cuda" else ""
NAME = NAME or ("" if DEVICE.type == "cpu" else DEVICE.type)
INPUTS, LABELS = (torch.from_numpy(array).to(DEVICE) for array in digits())


def wait() -> None:
    """An accelerator works on after a call has returned."""
    if DEVICE.type != "cpu":
        torch.accelerator.synchronize()


def model(*widths: int) -> nn.Module:
    layers = []
    for before, after in pairwise(widths):
        layers += [nn.Linear(before, after), nn.ReLU()]
    return nn.Sequential(*layers[:-1]).to(DEVICE)


def forward(way: str, widths: tuple[int, ...], rows: int):
    """A call of a new model, as it is or compiled."""
    net = model(*widths).eval()
    net = torch.compile(net) if way == "torch.compile" else net
    x = torch.randn(rows, widths[0], device=DEVICE)

    def call():
        with torch.inference_mode():
            net(x)
        wait()

    return call


def train(way: str):
    """One pass over the digits with a new model; the optimiser keeps its state between passes."""
    net = model(*sizes("epoch"))
    optimizer = torch.optim.Adam(net.parameters(), fused=way == "eager, fused Adam")
    called = torch.compile(net) if way == "torch.compile" else net
    loader = DataLoader(TensorDataset(INPUTS, LABELS), batch_size=BATCH, shuffle=True)

    def batches():
        if way == "eager, DataLoader":
            return loader
        places = torch.randperm(len(INPUTS), device=DEVICE).split(BATCH)
        return ((INPUTS[place], LABELS[place]) for place in places)

    def epoch():
        for x, y in batches():
            optimizer.zero_grad()
            F.cross_entropy(called(x), y).backward()
            optimizer.step()
        wait()

    return epoch


def load(way: str):
    """One pass over the digits in a new order; nothing is computed."""
    loader = DataLoader(TensorDataset(INPUTS, LABELS), batch_size=BATCH, shuffle=True)

    def epoch():
        if way == "DataLoader":
            for _ in loader:
                pass
        else:
            for place in torch.randperm(len(INPUTS), device=DEVICE).split(BATCH):
                INPUTS[place], LABELS[place]
        wait()

    return epoch


def import_it():
    subprocess.run([sys.executable, "-c", "import torch"], check=True)


FORWARD = ("eager", "torch.compile")
EPOCH = ("eager, DataLoader", "eager", "eager, fused Adam", "torch.compile")


@pytest.mark.parametrize(
    ("group", "way"),
    [
        *(("first_forward", way) for way in FORWARD),  # first: nothing has been compiled yet
        *(("first_epoch", way) for way in EPOCH),
        *((group, way) for group in ("forward_1", "forward_32", "large") for way in FORWARD),
        *(("epoch", way) for way in EPOCH),
        *(("loading", way) for way in ("DataLoader", "index")),
        ("import", "torch"),
    ],
)
def test_way(benchmark, group, way):
    benchmark.extra_info["accelerator"] = NAME
    torch.randn(4, 4, device=DEVICE).sum().item()  # the device is awake
    if group.startswith("first"):
        torch.compiler.reset()
        call = forward(way, sizes(group), 1) if group == "first_forward" else train(way)
        benchmark.pedantic(call, rounds=1, iterations=1)
    elif group == "import":
        benchmark.pedantic(import_it, rounds=3, iterations=1, warmup_rounds=1)
    else:
        if group == "large":
            *widths, rows = large(NAME)
            call = forward(way, widths, rows)
        elif group == "epoch":
            call = train(way)
        elif group == "loading":
            call = load(way)
        else:
            call = forward(way, sizes(group), int(group.removeprefix("forward_")))
        call()  # compiled, before the clock starts
        benchmark(call)
