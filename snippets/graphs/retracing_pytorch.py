import torch

graphs = []


def keep(graph, example_inputs):
    graphs.append(graph)
    return graph.forward


def count(inputs, **settings):
    torch.compiler.reset()
    graphs.clear()
    compiled = torch.compile(
        lambda x, weight: x * weight + 1, backend=keep, **settings
    )
    weight = torch.tensor(2.0)
    sums = [compiled(x, weight).sum().item() for x in inputs]
    print(sums, len(graphs))
    #> [4.0, 6.0, 8.0, 10.0] 2
    #> [4.0, 6.0, 8.0, 10.0] 1
    #> [9.0, 12.0, 15.0, 18.0] 2
    #> [9.0, 12.0, 15.0, 18.0] 1
    return sums, len(graphs)


numbers = (1.5, 2.5, 3.5, 4.5)
number_sums, number_graphs = count(numbers)
tensor_sums, tensor_graphs = count(map(torch.tensor, numbers))

rows = [torch.ones(length) for length in (3, 4, 5, 6)]
length_sums, length_graphs = count(rows)
any_length_sums, any_length_graphs = count(rows, dynamic=True)
