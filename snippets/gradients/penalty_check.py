"""The penalty and its gradient agree; both need the first gradient to
be recorded."""
