"""The same losses and the same trained weights from both backends."""

DIFFERS = {"backend": "the backend is what the two tabs choose"}
NEEDS = {"process"}
