import shutil

import numpy as np
import torch
from tensorboard.backend.event_processing.event_accumulator import (
    EventAccumulator,
)
from torch.utils.tensorboard import SummaryWriter

rng = np.random.default_rng(0)
x = torch.from_numpy(rng.standard_normal((8, 3), dtype=np.float32))
y = torch.from_numpy(rng.standard_normal((8, 1), dtype=np.float32))
model = torch.nn.Linear(3, 1, bias=False)
torch.nn.init.zeros_(model.weight)

losses = []
with SummaryWriter("logs/train") as writer:
    for epoch in range(3):
        loss = torch.nn.functional.mse_loss(model(x), y)
        (grad,) = torch.autograd.grad(loss, model.weight)
        with torch.no_grad():
            model.weight -= 0.1 * grad
        losses.append(loss.item())
        writer.add_scalar("epoch_loss", loss.item(), epoch)

events = EventAccumulator("logs/train").Reload()
logged = [event.value for event in events.Scalars("epoch_loss")]
shutil.rmtree("logs")
print([round(loss, 4) for loss in logged])
#> [1.0156, 0.9374, 0.8883]
