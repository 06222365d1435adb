"""Equal once the channels are moved. As many channels as rows hide the
mistake from PyTorch: there is no error."""

DIFFERS = {
    "translated": "PyTorch takes the rows of an image for channels",
}
