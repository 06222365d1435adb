import jax
import jax.numpy as jnp


def count(inputs):
    traces = []

    @jax.jit
    def compiled(x, weight):
        traces.append(x.shape)
        return x * weight + 1

    weight = jnp.array(2.0)
    sums = [compiled(x, weight).sum().item() for x in inputs]
    print(sums, len(traces))
    #> [4.0, 6.0, 8.0, 10.0] 1
    #> [4.0, 6.0, 8.0, 10.0] 1
    #> [9.0, 12.0, 15.0, 18.0] 4
    return sums, len(traces)


numbers = (1.5, 2.5, 3.5, 4.5)
number_sums, number_graphs = count(numbers)
tensor_sums, tensor_graphs = count(map(jnp.array, numbers))

rows = [jnp.ones(length) for length in (3, 4, 5, 6)]
length_sums, length_graphs = count(rows)
