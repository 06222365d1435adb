import torch

python_calls = 0
counter = torch.tensor(0.0)


def function(x):
    global python_calls
    python_calls += 1
    counter.add_(1)
    doubled = x * 2
    print("doubled is", doubled)
    #> doubled is tensor(2.)
    #> doubled is tensor(-4.)
    #> doubled is tensor(6.)
    return doubled + 1


whole = torch.compile(function, backend="eager", fullgraph=True)
try:
    whole(torch.tensor(1.0))
except RuntimeError as error:
    print(str(error).splitlines()[0])
    #> Failed to trace builtin operator

compiled = torch.compile(function, backend="eager")
outputs = [compiled(torch.tensor(v)) for v in (1.0, -2.0, 3.0)]
print(python_calls, counter.item())
#> 3 3.0
