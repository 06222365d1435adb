"""Serve the built site as the web would: compressed, and kept by browsers for ten minutes."""

import contextlib
import functools
import gzip
import http.server
import io
import threading
from collections.abc import Iterator
from pathlib import Path

import site_server

PACKED = (".css", ".html", ".js", ".json", ".md", ".svg", ".txt", ".xml")
"""What a server on the web compresses."""


@functools.lru_cache(maxsize=512)
def packed(path: Path, changed: float) -> bytes:
    """The file as it travels; `changed` is its time of change, for the memory of this function."""
    return gzip.compress(path.read_bytes(), compresslevel=6, mtime=0)


class _Packed(site_server._Quiet):
    protocol_version = "HTTP/1.1"

    def __init__(self, *arguments, sent: list[tuple[str, int]], **options):
        self.sent = sent
        super().__init__(*arguments, **options)

    def end_headers(self) -> None:
        self.send_header("Cache-Control", "max-age=600")
        super().end_headers()

    def send_head(self):
        path = Path(self.translate_path(self.path))
        if path.is_dir() and self.path.partition("?")[0].endswith("/"):
            path /= "index.html"
        if path.suffix not in PACKED or not path.is_file():
            self.sent.append((self.path, path.stat().st_size if path.is_file() else 0))
            return super().send_head()
        body = packed(path, path.stat().st_mtime)
        self.sent.append((self.path, len(body)))
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(str(path)))
        self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        return io.BytesIO(body)


@contextlib.contextmanager
def serve(folder: Path) -> Iterator[tuple[str, list[tuple[str, int]]]]:
    """Serve `folder` while the context lasts; yields the address, and a list that collects the
    path and the bytes of each answer."""
    sent: list[tuple[str, int]] = []
    handler = functools.partial(_Packed, directory=str(folder), sent=sent)
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        server.daemon_threads = True
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/", sent
        server.shutdown()
