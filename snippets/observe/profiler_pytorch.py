import json
from pathlib import Path

import torch
from torch.profiler import ProfilerActivity, profile

x = torch.arange(4096.0).reshape(64, 64) / 4096
with profile(activities=[ProfilerActivity.CPU]) as profiler:
    for _ in range(3):
        y = torch.softmax(x @ x, dim=1)

rows = {row.key: row for row in profiler.key_averages()}
products = rows["aten::matmul"].count
softmaxes = rows["aten::softmax"].count

path = Path("trace.json")
profiler.export_chrome_trace(str(path))
events = json.loads(path.read_text())["traceEvents"]
path.unlink()
in_trace = [event.get("name") for event in events].count("aten::matmul")
print(products, softmaxes, in_trace)
#> 3 3 3
