"""The GPU and the CPU, in both frameworks, give the same product."""

DIFFERS = {
    "placed_on": "each framework has its own name for the same device",
}
NEEDS = {"gpu"}
