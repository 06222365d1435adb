"""Build this guide once, publish and serve it, for the tests that look at the built site."""

import atexit
import contextlib
import functools
import gzip
import http.server
import io
import os
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

PROJECT = Path(__file__).parent.parent
PACKED = (".css", ".html", ".js", ".json", ".md", ".svg", ".txt", ".xml")
"""What a server on the web compresses."""

PACKET, PAUSE = 1024, 0.02
"""Bytes, and the seconds before the next ones, of a page that comes over a slow line."""

_kept = socket.socket()  # nobody else gets the port between two servers of the tests
_kept.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
_kept.bind(("127.0.0.1", 0))
PORT = _kept.getsockname()[1]
atexit.register(_kept.close)
if sys.platform != "linux":  # there, our own servers would not get it either
    _kept.close()
SITE_URL = f"http://127.0.0.1:{PORT}/guide/"
"""Where the tests find the site: below a folder, as on most servers. The build is told, too, for
without an address the theme navigates by loading whole pages."""


def build(target: Path, root: Path = PROJECT, **variables: str) -> None:
    """`mkdocs build --strict` of `root` into `target`, then `publish`, as `make site` does.
    `variables` are those of the environment. Raises AssertionError with the output if it fails.
    """
    environment = os.environ | {"NO_MKDOCS_2_WARNING": "1", "SITE_URL": SITE_URL} | variables
    for command in (
        ["mkdocs", "build", "--strict", "--site-dir", str(target)],
        ["sidebyside.publish", str(target)],
    ):
        command = [sys.executable, "-m", *command]
        done = subprocess.run(command, cwd=root, env=environment, capture_output=True, text=True)
        assert done.returncode == 0, done.stderr


@functools.lru_cache(maxsize=512)
def _packed(path: Path, changed: float) -> bytes:
    """The file as it travels; `changed` is its time of change, for the memory of this function."""
    return gzip.compress(path.read_bytes(), compresslevel=6, mtime=0)


class _Handler(http.server.SimpleHTTPRequestHandler):
    """Serves as the web would: compressed, kept by browsers for a day, without a new
    connection for each file. `sent` collects the path and the bytes of each answer. If `slow`, a
    page comes in pieces, so that a browser draws what it has."""

    protocol_version = "HTTP/1.1"

    def __init__(self, *arguments, sent: list[tuple[str, int]], slow: bool, **options):
        self.sent, self.slow = sent, slow
        super().__init__(*arguments, **options)

    def log_message(self, *_) -> None:
        pass

    def translate_path(self, path: str) -> str:
        return super().translate_path(path.removeprefix("/guide"))

    def end_headers(self) -> None:
        self.send_header("Cache-Control", "max-age=86400")
        super().end_headers()

    def send_head(self):
        path = Path(self.translate_path(self.path))
        if path.is_dir() and self.path.partition("?")[0].endswith("/"):
            path /= "index.html"
        if path.suffix not in PACKED or not path.is_file():
            self.sent.append((self.path, path.stat().st_size if path.is_file() else 0))
            return super().send_head()
        body = _packed(path, path.stat().st_mtime)
        self.sent.append((self.path, len(body)))
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(str(path)))
        self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        return io.BytesIO(body)

    def copyfile(self, source, outputfile) -> None:
        page = not Path(self.path.partition("?")[0]).suffix.removeprefix(".html")
        if not (self.slow and page):
            return super().copyfile(source, outputfile)
        while piece := source.read(PACKET):
            outputfile.write(piece)
            time.sleep(PAUSE)


@contextlib.contextmanager
def serve(
    folder: Path, port: int = PORT, sent: list[tuple[str, int]] | None = None, slow: bool = False
) -> Iterator[str]:
    """Serve `folder` on 127.0.0.1 while the context lasts; yields the address. Port 0: any.
    `sent` collects the path and the bytes of each answer. If `slow`, pages come in pieces."""
    options = {"sent": [] if sent is None else sent, "slow": slow}
    handler = functools.partial(_Handler, directory=str(folder), **options)
    with http.server.ThreadingHTTPServer(("127.0.0.1", port), handler) as server:
        server.daemon_threads = True  # connections that a browser keeps open
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/guide/"
        server.shutdown()
