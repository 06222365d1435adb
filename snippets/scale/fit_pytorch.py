import os
import subprocess
import sys

import torch
import torch.distributed as dist

if "RANK" in os.environ:  # torchrun started this process
    dist.init_process_group("gloo")
    model = torch.nn.parallel.DistributedDataParallel(
        torch.nn.Linear(3, 1)
    )
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    loss = torch.nn.functional.mse_loss(
        model(torch.ones(8, 3)), torch.ones(8, 1)
    )
    loss.backward()
    optimizer.step()
    dist.destroy_process_group()
else:
    torchrun = [sys.executable, "-m", "torch.distributed.run"]
    options = ["--standalone", "--nproc-per-node=2"]
    command = [*torchrun, *options, __file__]
    done = subprocess.run(command, capture_output=True)
    word_for_word = "trained" if done.returncode == 0 else "failed"
    print(word_for_word)
    #> trained
