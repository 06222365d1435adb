import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import torch
import torch.distributed as dist

rng = np.random.default_rng(0)
x = torch.from_numpy(rng.standard_normal((8, 3), dtype=np.float32))
y = torch.from_numpy(rng.standard_normal((8, 1), dtype=np.float32))
start = torch.tensor([[0.5, -0.2, 0.8]])


def train(model, x, y):
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    for _ in range(3):
        optimizer.zero_grad()
        torch.nn.functional.mse_loss(model(x), y).backward()
        optimizer.step()


model = torch.nn.Linear(3, 1, bias=False)
with torch.no_grad():
    model.weight.copy_(start)
if "RANK" in os.environ:  # torchrun started this process
    dist.init_process_group("gloo")
    rows = slice(dist.get_rank(), None, 2)
    parallel = torch.nn.parallel.DistributedDataParallel(model)
    train(parallel, x[rows], y[rows])
    weight = model.weight.detach()
    if dist.get_rank() == 0:
        np.save("weight.npy", weight.numpy())
    dist.destroy_process_group()
else:
    train(model, x, y)
    single = model.weight.detach()
    torchrun = [sys.executable, "-m", "torch.distributed.run"]
    options = ["--standalone", "--nproc-per-node=2"]
    command = [*torchrun, *options, __file__]
    subprocess.run(command, check=True, capture_output=True)
    distributed = np.load("weight.npy")
    Path("weight.npy").unlink()
    print(single.numpy().round(4), distributed.round(4))
    #> [[0.1632 0.1592 0.5155]] [[0.1632 0.1592 0.5155]]
