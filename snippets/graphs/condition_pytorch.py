import torch

graphs = []


def keep(graph, example_inputs):
    graphs.append(graph)
    return graph.forward


def absolute(x):
    if x.sum() > 0:
        return x
    return -x


def where(x):
    return torch.where(x.sum() > 0, x, -x)


rows = torch.tensor([[1.0, -0.5], [-4.0, 1.0], [0.25, 0.5]])
try:
    torch.compile(absolute, backend=keep, fullgraph=True)(rows[0])
except RuntimeError as error:
    print(str(error).splitlines()[0])
    #> Data-dependent branching

compiled = torch.compile(absolute, backend=keep)
outputs = [compiled(row).tolist() for row in rows]
number_of_graphs = len(graphs)
print(outputs, number_of_graphs)
#> [[1.0, -0.5], [4.0, -1.0], [0.25, 0.5]] 2

graphs.clear()
compiled_where = torch.compile(where, backend=keep, fullgraph=True)
where_outputs = [compiled_where(row).tolist() for row in rows]
where_graphs = len(graphs)
print(where_outputs, where_graphs)
#> [[1.0, -0.5], [4.0, -1.0], [0.25, 0.5]] 1
