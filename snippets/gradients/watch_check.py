"""Neither follows a plain tensor; both do once they are asked."""
