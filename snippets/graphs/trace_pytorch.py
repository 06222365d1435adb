import torch

graphs = []


def keep(graph, example_inputs):  # a backend: it gets each new graph
    graphs.append(graph)
    return graph.forward


def function(x):
    return torch.relu(x) * 2 + 1


compiled = torch.compile(function, backend=keep)
x = torch.tensor([-1.0, 0.5, 3.0])
eager = function(x)
outputs = [compiled(x), compiled(x), compiled(x + 1)]
print(eager)
#> tensor([1., 2., 7.])
print(outputs[0])
#> tensor([1., 2., 7.])

made = len(graphs)
print(made)
#> 1

for node in graphs[0].graph.nodes:
    if node.op == "call_function":
        print(node.target.__name__)
        #> relu
        #> mul
        #> add
