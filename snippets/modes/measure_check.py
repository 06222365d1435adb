"""Equal outputs and gradients. What inference mode makes can only be
measured, not trained through."""

DIFFERS = {
    "usable_later": "an inference tensor gives no later gradient"
}
