"""The servers of the page about serving, started as a reader would and fed rubbish."""

import contextlib
import json
import os
import shutil
import socket
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from urllib.error import HTTPError, URLError
from urllib.request import Request, urlopen

import pytest

from sidebyside.pairs import REQUIRED
from sidebyside.run import ENVIRONMENT

FOLDER = Path(__file__).parent.parent / "snippets" / "serve"
PATH = "/predict"
GOOD = b'{"instances": [[1.0, 2.0, 3.0, 4.0]]}'

BAD = {
    "malformed": (b'{"instances": [[', 422),
    "no JSON": (b"\xff\xfe", (400, 422)),
    "empty": (b"", (413, 422)),
    "another word": (b'{"rows": [[1, 2, 3, 4]]}', 422),
    "too short": (b'{"instances": [[1, 2, 3]]}', 422),
    "too long": (b'{"instances": [[1, 2, 3, 4, 5]]}', 422),
    "too deep": (b'{"instances": [[[1, 2, 3, 4]]]}', 422),
    "ragged": (b'{"instances": [[1, 2, 3, 4], [1]]}', 422),
    "words": (b'{"instances": [["a", 2, 3, 4]]}', 422),
    "a number in quotes": (b'{"instances": [["1", 2, 3, 4]]}', 422),
    "true": (b'{"instances": [[true, 2, 3, 4]]}', 422),
    "no float32": (b'{"instances": [[1e39, 2, 3, 4]]}', 422),
    "its sum no float32": (b'{"instances": [[3e38, 3e38, 3e38, 3e38]]}', 422),
    "not a number": (b'{"instances": [[NaN, 2, 3, 4]]}', 422),
    "infinite": (b'{"instances": [[1e999, 2, 3, 4]]}', 422),
    "no rows": (b'{"instances": []}', 422),
    "oversized": (b'{"instances": [' + b"[1, 2, 3, 4]," * 20_000 + b"[1, 2, 3, 4]]}", 413),
}


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        return taken.getsockname()[1]


def send(address: str, body: bytes, path: str = PATH) -> tuple[int, bytes]:
    """Status and answer."""
    request = Request(address + path, body, {"Content-Type": "application/json"})
    try:
        with urlopen(request, timeout=120) as answer:
            return answer.status, answer.read()
    except HTTPError as error:
        return error.code, error.read()


def start(tab: str, port: int) -> subprocess.Popen:
    command = [sys.executable, "-m", "uvicorn", f"robust_{tab}:app", "--port", str(port)]
    environment = os.environ | ENVIRONMENT | {"PYTHONDONTWRITEBYTECODE": "1"}
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    server = subprocess.Popen(command, cwd=FOLDER, env=environment, **quiet)
    ready(f"http://127.0.0.1:{port}", lambda: server.poll() is not None)
    return server


def ready(address: str, ended=lambda: False, path: str = PATH) -> None:
    """Wait until a server answers; fail if it ends instead."""
    until = time.monotonic() + 300
    while time.monotonic() < until:
        assert not ended(), "the server ended instead of answering"
        try:
            if send(address, GOOD, path)[0] == 200:
                return
        except (URLError, ConnectionError, TimeoutError):
            pass
        time.sleep(0.2)
    pytest.fail(f"{address} does not answer")


@pytest.fixture(scope="module", params=REQUIRED)
def server(request):
    """The address of a server that runs as long as the tests of its framework."""
    port = free_port()
    process = start(request.param, port)
    yield f"http://127.0.0.1:{port}"
    assert process.poll() is None, "the server did not survive the tests"
    process.terminate()
    process.wait(120)


@pytest.mark.parametrize("name", BAD)
def test_rubbish_gets_an_answer_that_says_so_and_the_server_lives_on(server, name):
    body, expected = BAD[name]
    status, answer = send(server, body)
    assert status in (expected if isinstance(expected, tuple) else (expected,)), answer
    assert json.loads(answer)["detail"]
    assert send(server, GOOD)[0] == 200


def test_a_body_of_unknown_length_is_turned_away(server):
    host, port = server.removeprefix("http://").split(":")
    head = f"POST {PATH} HTTP/1.1\r\nHost: {host}\r\nTransfer-Encoding: chunked\r\n"
    with socket.create_connection((host, int(port)), timeout=120) as connection:
        connection.sendall(f"{head}Content-Type: application/json\r\n\r\n".encode())
        assert b" 413 " in connection.recv(1000).split(b"\r\n")[0]
    assert send(server, GOOD)[0] == 200


def test_requests_that_never_end_keep_nobody_waiting(server):
    host, port = server.removeprefix("http://").split(":")
    head = f"POST {PATH} HTTP/1.1\r\nHost: {host}\r\nContent-Length: {len(GOOD)}\r\n\r\n"
    with contextlib.ExitStack() as held:
        for _ in range(50):  # more than the threads that FastAPI has
            connection = held.enter_context(socket.create_connection((host, int(port))))
            connection.sendall(head.encode() + GOOD[:9])
        assert send(server, GOOD)[0] == 200


def test_many_requests_at_once_get_each_its_own_answer(server):
    rows = [[float(i), 1.0, -1.0, 0.5] for i in range(100)]
    bodies = [json.dumps({"instances": [row]}).encode() for row in rows]
    whole = json.loads(send(server, json.dumps({"instances": rows}).encode())[1])["predictions"]
    with ThreadPoolExecutor(16) as pool:
        answers = list(pool.map(lambda body: send(server, body), bodies))
    for (status, answer), expected in zip(answers, whole, strict=True):
        assert status == 200
        assert json.loads(answer)["predictions"][0] == pytest.approx(expected, rel=1e-4, abs=1e-5)


def test_both_servers_give_the_same_answer_and_start_again_after_a_kill():
    answers = {}
    for tab in REQUIRED:
        port = free_port()
        process = start(tab, port)
        process.kill()
        process.wait(120)
        process = start(tab, port)
        answers[tab] = json.loads(send(f"http://127.0.0.1:{port}", GOOD)[1])["predictions"][0]
        process.terminate()
        process.wait(120)
    assert answers["pytorch"] == pytest.approx(answers["tensorflow"], rel=1e-5)


@pytest.mark.serving
def test_tensorflow_serving(tmp_path, monkeypatch):
    """The client of the pair serve/http asks the public container, and gets the model's answers."""
    if not (shutil.which("docker") and "TF_SERVING_IMAGE" in os.environ):
        pytest.skip("needs Docker and TF_SERVING_IMAGE: the job `serving` of ci.yml has both")
    import numpy as np

    monkeypatch.syspath_prepend(FOLDER)
    import http_tensorflow as tab  # with its `ask`, and its model
    import keras

    model = keras.Sequential([keras.Input((4,)), tab.model])
    model.export(tmp_path / "1", verbose=False)
    port = free_port()
    image = os.environ["TF_SERVING_IMAGE"]
    command = ["docker", "run", "--rm", "--publish", f"127.0.0.1:{port}:8501"]
    command += ["--volume", f"{tmp_path}:/models/small:ro", "--env", "MODEL_NAME=small", image]
    server = subprocess.Popen(command)
    try:
        address, path = f"http://127.0.0.1:{port}", "/v1/models/small:predict"
        ready(address, lambda: server.poll() is not None, path)
        answer = np.float32(tab.ask(("127.0.0.1", port), tab.x))
        assert np.allclose(answer, tab.original, atol=1e-5)
        for name in ("malformed", "too short"):
            assert 400 <= send(address, BAD[name][0], path)[0] < 500, name
        assert send(address, GOOD, path)[0] == 200
    finally:
        server.terminate()
        server.wait(60)
