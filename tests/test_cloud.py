"""The addresses of SageMaker's images, asked of its SDK with no way out. Nothing goes to AWS."""

import os
import re
import subprocess
from itertools import product
from pathlib import Path

import pytest
from packaging.version import Version

PROJECT = Path(__file__).parent.parent
PROGRAM = PROJECT / "pipelines/image_address.py"
PYTHON = Path(os.environ.get("CLOUD_PYTHON", PROJECT / ".venv-cloud/bin/python"))
"""An environment of its own: the SDK does not go together with requirements.txt."""

SHUT = """
import runpy, sys

def no_way_out(event, arguments):
    if event in ("socket.connect", "socket.getaddrinfo", "socket.gethostbyname", "socket.sendto"):
        print("asked the network:", arguments, file=sys.stderr)
        raise OSError("there is no network")

sys.addaudithook(no_way_out)
"""
ADDRESS = re.compile(
    r"(?P<account>\d{12})\.dkr\.ecr\.(?P<region>[\w-]+)\.amazonaws\.com/(?P<framework>\w+)"
    r"-(?P<use>\w+):(?P<version>\d+\.\d+\.\d+)-(?P<machine>[cg]pu)-py3\d+"
)

pytestmark = pytest.mark.cloud


def run(code: str, home: Path) -> subprocess.CompletedProcess:
    """Without network, and without what this machine may know of an account."""
    if not PYTHON.exists():
        pytest.skip("needs sagemaker-core, which is not installed: `make test-cloud` installs it")
    environment = {"PATH": os.environ["PATH"], "HOME": str(home)}
    command = [PYTHON, "-c", SHUT + code, PROGRAM]
    return subprocess.run(command, env=environment, capture_output=True, text=True, timeout=300)


@pytest.fixture(scope="module")
def printed(tmp_path_factory) -> list[str]:
    code = 'runpy.run_path(sys.argv[1], run_name="__main__")'
    done = run(code, tmp_path_factory.mktemp("home"))
    assert done.returncode == 0, done.stderr
    assert "asked the network" not in done.stderr
    return done.stdout.splitlines()


@pytest.fixture(scope="module")
def images(printed) -> list[dict]:
    return [match.groupdict() for line in printed if (match := ADDRESS.fullmatch(line))]


def test_both_frameworks_have_images(images):
    found = [(row["framework"], row["use"], row["machine"]) for row in images]
    wanted = product(("pytorch", "tensorflow"), ("training", "inference"), ("cpu", "gpu"))
    assert found == [*wanted]
    assert {row["region"] for row in images} == {"eu-central-1"}
    assert len({row["account"] for row in images}) == 1


@pytest.mark.parametrize("framework", ["pytorch", "tensorflow"])
def test_an_unknown_version_is_named_and_the_known_ones_are_listed(framework, printed, images):
    """The newest of them is the one of the address."""
    (said,) = [line for line in printed if line.startswith(f"Unsupported {framework} version: 99.")]
    known = said.partition("Supported " + framework + " version(s): ")[2].rstrip(".").split(", ")
    (newest,) = {
        row["version"]
        for row in images
        if (row["framework"], row["use"]) == (framework, "training")
    }
    assert newest in known
    assert Version(newest) == max(map(Version, known))


def test_the_old_estimator_says_what_replaced_it(printed):
    (said,) = [line for line in printed if line.startswith("`sagemaker.pytorch`")]
    assert "was removed" in said and "Use `ModelTrainer`" in said


def test_the_page_shows_what_the_program_prints(printed):
    """After a change: run the program, and write what it prints into the file beside it."""
    assert printed == PROGRAM.with_suffix(".txt").read_text("utf-8").splitlines()


def test_there_is_no_way_out(tmp_path):
    """Without this, the program might have asked the network and nobody would know."""
    for ask in (
        "socket.create_connection(('127.0.0.1', 9))",
        "socket.getaddrinfo('localhost', 9)",
        "urllib.request.urlopen('http://127.0.0.1:9')",
    ):
        done = run(f"import socket, urllib.request\n{ask}", tmp_path)
        assert done.returncode and "asked the network" in done.stderr
        assert "there is no network" in done.stderr
