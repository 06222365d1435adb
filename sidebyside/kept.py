"""What is slow to make and depends on its content alone: made once, and kept in a cache folder."""

import contextlib
import hashlib
import os
import tempfile
from collections.abc import Callable
from pathlib import Path


def kept(cache: Path, content: str, suffix: str, make: Callable[[], bytes]) -> bytes:
    """What `make` returns, from the file that stands for `content` if there is one.

    The file is there whole or not at all. Where nothing can be kept, it is made each time.
    """
    path = cache / f"{hashlib.sha256(content.encode()).hexdigest()[:16]}{suffix}"
    with contextlib.suppress(OSError):
        return path.read_bytes()
    made = make()
    with contextlib.suppress(OSError):  # a full disk, a read-only checkout
        cache.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=cache, suffix=".tmp")
        try:
            with open(handle, "wb") as file:
                file.write(made)
            os.replace(name, path)
        finally:
            Path(name).unlink(missing_ok=True)
    return made
