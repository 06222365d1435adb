"""Files that are whole, or not there: those that a run writes anew, and those of a cache."""

import contextlib
import hashlib
import os
import tempfile
from collections.abc import Callable
from pathlib import Path


def write_whole(path: Path, text: str) -> None:
    """Write a file of which a reader sees the old text or the new one, whatever happens meanwhile.

    Raises OSError, and then the file is as it was. Two processes must not write one file at once.
    """
    whole = path.with_suffix(".tmp")
    try:
        with whole.open("w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())  # on the disk before it takes the place of the old one
        whole.replace(path)
    except OSError:
        with contextlib.suppress(OSError):
            whole.unlink(missing_ok=True)
        raise


def kept(cache: Path, content: str, suffix: str, make: Callable[[], bytes]) -> bytes:
    """What `make` returns, from the file that stands for `content` if there is one: for what is
    slow to make and depends on its content alone.

    Several processes may keep the same at once. Where nothing can be kept, it is made each time.
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
