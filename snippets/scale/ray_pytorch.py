import os
import tempfile

import numpy as np
import ray
import torch
from ray.train import RunConfig, ScalingConfig
from ray.train.torch import TorchTrainer, prepare_model

rng = np.random.default_rng(0)
x = torch.from_numpy(rng.standard_normal((8, 3), dtype=np.float32))
y = torch.from_numpy(rng.standard_normal((8, 2), dtype=np.float32))


def train(wrap, rows):
    model = torch.nn.Linear(3, 2)
    torch.nn.init.zeros_(model.weight)
    torch.nn.init.zeros_(model.bias)
    parallel = wrap(model)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    for _ in range(3):
        optimizer.zero_grad()
        loss = torch.nn.functional.mse_loss(parallel(x[rows]), y[rows])
        loss.backward()
        optimizer.step()
    return model.weight.detach().numpy()


def work():  # in each process; prepare_model wraps it in DDP
    rank = ray.train.get_context().get_world_rank()
    return train(prepare_model, slice(rank, None, 2))


def start():
    options = {"scaling_config": ScalingConfig(num_workers=2)}
    with tempfile.TemporaryDirectory() as folder:
        options["run_config"] = RunConfig(storage_path=folder)
        return TorchTrainer(work, **options).fit().return_value


single = train(lambda model: model, slice(None))
os.environ["RAY_USAGE_STATS_ENABLED"] = "0"
ray.init(num_cpus=2, include_dashboard=False, log_to_driver=False)
distributed = start()
ray.shutdown()
print(np.abs(distributed - single).max() < 1e-6)
#> True
