import os
import subprocess
import sys
import tempfile

import numpy as np
import torch
import torch.distributed as dist
from torch.distributed.fsdp import fully_shard

rng = np.random.default_rng(0)
x = torch.from_numpy(rng.standard_normal((8, 3), dtype=np.float32))
y = torch.from_numpy(rng.standard_normal((8, 2), dtype=np.float32))


def train(model, x, y):
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    for _ in range(3):
        optimizer.zero_grad()
        torch.nn.functional.mse_loss(model(x), y).backward()
        optimizer.step()


model = torch.nn.Linear(3, 2)
torch.nn.init.zeros_(model.weight)
torch.nn.init.zeros_(model.bias)
if "RANK" in os.environ:  # torchrun started this process
    mesh = dist.init_device_mesh("cpu", (2,))
    rows = slice(mesh.get_rank(), None, 2)
    train(fully_shard(model, mesh=mesh), x[rows], y[rows])
    whole = model.weight.full_tensor().detach()
    part = model.weight.to_local().detach()
    if mesh.get_rank() == 0:
        np.savez("result.npz", whole=whole, part=part)
    dist.destroy_process_group()
else:
    train(model, x, y)
    single = model.weight.detach()
    command = [sys.executable, "-m", "torch.distributed.run"]
    command += ["--standalone", "--nproc-per-node=2", __file__]
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(command, cwd=folder, check=True, timeout=900)
        with np.load(f"{folder}/result.npz") as result:
            distributed, kept = result["whole"], result["part"].shape
    print(np.abs(distributed - single.numpy()).max() < 1e-6, kept)
    #> True (1, 3)
