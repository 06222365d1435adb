"""Equal results with the switch on. What each switch refuses is its
own."""

NEEDS = {"process"}
