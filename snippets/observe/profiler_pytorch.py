import json
from pathlib import Path

import torch
from torch.profiler import ProfilerActivity, profile

x = torch.ones(64, 64)
with profile(activities=[ProfilerActivity.CPU]) as profiler:
    for _ in range(3):
        x = torch.softmax(x @ x, dim=1)

rows = {row.key: row for row in profiler.key_averages()}
products = rows["aten::matmul"].count
softmaxes = rows["aten::softmax"].count

path = Path("trace.json")
profiler.export_chrome_trace(str(path))
events = json.loads(path.read_text())["traceEvents"]
path.unlink()
in_trace = any(event.get("name") == "aten::matmul" for event in events)
print(products, softmaxes, in_trace)
#> 3 3 True
