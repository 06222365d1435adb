"""Build this guide once, publish and serve it, for the tests that look at the built site."""

import contextlib
import functools
import http.server
import os
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

PROJECT = Path(__file__).parent.parent


def _free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return found.getsockname()[1]


PORT = _free_port()
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


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_) -> None:
        pass

    def translate_path(self, path: str) -> str:
        return super().translate_path(path.removeprefix("/guide"))


@contextlib.contextmanager
def serve(folder: Path, port: int = PORT) -> Iterator[str]:
    """Serve `folder` on 127.0.0.1 while the context lasts; yields the address. Port 0: any."""
    handler = functools.partial(_Quiet, directory=str(folder))
    with http.server.ThreadingHTTPServer(("127.0.0.1", port), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/guide/"
        server.shutdown()
