"""What a pull request could do: the workflows, the locks, and the list of known holes.

A workflow is read as YAML, and what must hold of it is a function that lists what is wrong. Each
such function is also given workflows that are wrong.
"""

import datetime
import hashlib
import importlib.util
import os
import re
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest
import yaml

PROJECT = Path(__file__).parent.parent
WORKFLOWS = sorted((PROJECT / ".github/workflows").glob("*.yml"))
WRITING = {
    ("publish.yml", "deploy"): {"pages", "id-token"},
    ("publish.yml", "notebooks"): {"contents"},
    ("canary.yml", "issue"): {"issues"},
}
"""The jobs that may write, and what. None of them runs code of the repository."""

OURS = re.compile(
    r"\bmake (?!(?:browser|node|audit|lock)\b)|\bpytest\b"
    r"|-m (?:sidebyside|mkdocs)\b|benchmarks/"
)
"""A command that runs what a pull request brought, and not only installs what it names."""

spec = importlib.util.spec_from_file_location("audit", PROJECT / ".ci/audit.py")
audit = importlib.util.module_from_spec(spec)
spec.loader.exec_module(audit)


WITH_DOCKER = {("ci.yml", "serving")}
"""It starts a container, and whoever may speak to Docker cannot be shut in. It has a token that
reads, and no secret."""


def wrong(name: str, workflow: dict) -> list[str]:
    """What a workflow allows that it must not."""
    found = []
    events = workflow.get(True, workflow.get("on", {}))  # YAML takes `on` for a truth value
    events = {event: None for event in events} if isinstance(events, list) else events
    for event in {*events} & {"pull_request_target", "workflow_run", "issue_comment"}:
        found.append(f"{event} gives the code of strangers a token that can write")
    if name == "publish.yml" and events != {"push": {"branches": ["main"]}}:
        found.append("it must run on pushes to main, and on nothing else")
    if workflow.get("permissions") != {}:
        found.append("`permissions: {}` must stand at its top")
    for id, job in workflow["jobs"].items():
        found += [f"{id}: {what}" for what in _wrong_job(name, id, job)]
    return found


def _wrong_job(name: str, id: str, job: dict):
    granted = job.get("permissions", {})
    writes = {scope for scope, level in granted.items() if level != "read"}
    if writes - WRITING.get((name, id), set()):
        yield f"may write {', '.join(sorted(writes))}"
    if "${{ secrets" in str(job) or "secrets" in job:
        yield "sees a secret"
    if "uses" in job:
        return
    if not 0 < job.get("timeout-minutes", 0) <= 240:
        yield "has no limit of time"
    for step in job["steps"]:
        action = step.get("uses", "")
        if action and not re.fullmatch(r"[\w./-]+@[0-9a-f]{40}", action):
            yield f"{action} is not pinned to a commit"
        if "actions/checkout" in action:
            if writes:
                yield "may write, and has the code of the repository"
            if step.get("with", {}).get("persist-credentials") is not False:
                yield "leaves the token in the checkout"
        for line in step.get("run", "").splitlines():
            if (name, id) in WITH_DOCKER:
                continue
            if OURS.search(line) and not line.strip().startswith(".ci/alone "):
                yield f"runs without .ci/alone: {line.strip()}"
            if (
                "requirements" in line
                and "pip" in line
                and name not in ("canary.yml", "oldest.yml")
            ):
                yield f"installs without hashes: {line.strip()}"


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_no_workflow_lets_a_pull_request_steal_or_break(path):
    assert not wrong(path.name, yaml.safe_load(path.read_text("utf-8")))


GOOD = """
on: {pull_request: }
permissions: {}
jobs:
  test:
    runs-on: ubuntu-24.04
    timeout-minutes: 60
    permissions: {contents: read}
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1
        with: {persist-credentials: false}
      - run: .ci/install
      - run: make browser node
      - run: .ci/alone make test
"""
BAD = {
    "pull_request:": ("pull_request_target:", "gives the code of strangers a token"),
    "permissions: {}": ("permissions: {contents: read}", "must stand at its top"),
    "contents: read": ("contents: write", "test: may write contents"),
    "timeout-minutes: 60": ("env: {}", "test: has no limit of time"),
    "@3d3c42e5aac5ba805825da76410c181273ba90b1": ("@v7", "is not pinned to a commit"),
    "persist-credentials: false": ("fetch-depth: 0", "leaves the token in the checkout"),
    ".ci/alone make test": ("make test", "runs without .ci/alone: make test"),
    "- run: .ci/install": (
        "- run: pip install -r requirements.txt",
        "installs without hashes: pip install",
    ),
    "- run: make browser node": ("- env: {A: '${{ secrets.A }}'}\n        run: a", "sees a secret"),
}


def test_the_good_workflow_is_good():
    assert wrong("ci.yml", yaml.safe_load(GOOD)) == []
    assert "on pushes to main" in wrong("publish.yml", yaml.safe_load(GOOD))[0]


@pytest.mark.parametrize("old", BAD)
def test_a_workflow_that_lets_it_is_named(old):
    new, says = BAD[old]
    assert old in GOOD
    found = wrong("ci.yml", yaml.safe_load(GOOD.replace(old, new)))
    assert any(says in line for line in found), found


# --- without network ------------------------------------------------------------------------------

SHUT = (
    sys.platform == "linux"
    and shutil.which("unshare")
    and shutil.which("setpriv")
    and shutil.which("ip")
    and os.geteuid() == 0
    and not subprocess.run(
        ["unshare", "--net", "--pid", "--fork", "--mount-proc", "true"], capture_output=True
    ).returncode
)
alone = pytest.mark.skipif(not SHUT, reason="needs Linux, root, and leave to make a namespace")


def run_alone(*command: str, **environment: str) -> subprocess.CompletedProcess:
    return subprocess.run(
        [PROJECT / ".ci/alone", *command],
        env=os.environ | environment,
        capture_output=True,
        text=True,
        timeout=300,
    )


@pytest.mark.parametrize(
    "path",
    [PROJECT / "Makefile", PROJECT / ".ci/run", *WORKFLOWS, *(PROJECT / "tests").glob("*.py")],
    ids=lambda path: path.name,
)
def test_no_strict_build_is_quiet(path):
    """MkDocs counts the warnings that it shows: a quiet build is never strict."""
    builds = [line for line in path.read_text("utf-8").splitlines() if "--strict" in line]
    assert not [line for line in builds if re.search(r"[\s\"'](-q|--quiet)\b", line)]


@alone
def test_alone_there_is_no_network_and_no_secret():
    code = """
import os, socket
for place in (("1.1.1.1", 53), ("192.0.2.1", 80)):
    try:
        socket.create_connection(place, timeout=2)
        print("CONNECTED", place)
    except OSError as error:
        print(error.strerror)
with socket.socket() as server:  # the site is served to the browser here
    server.bind(("127.0.0.1", 0)); server.listen()
    socket.create_connection(server.getsockname(), timeout=2).close()
print(sorted(os.environ))
"""
    done = run_alone(sys.executable, "-c", code, TOKEN="secret", KEPT="shown", KEEP="KEPT")
    assert done.returncode == 0, done.stderr
    assert "CONNECTED" not in done.stdout and done.stdout.count("unreachable") == 2
    assert "'TOKEN'" not in done.stdout and "'KEPT'" in done.stdout


@alone
def test_alone_nothing_is_left_running_and_the_result_counts(tmp_path):
    code = "(sleep 5; touch left-behind) & exit 3"
    done = subprocess.run([PROJECT / ".ci/alone", "bash", "-c", code], cwd=tmp_path, timeout=300)
    assert done.returncode == 3
    time.sleep(5.5)
    assert not (tmp_path / "left-behind").exists()


@alone
def test_alone_there_is_a_limit_of_time():
    assert run_alone("sleep", "30", MINUTES="0.02").returncode == 124


# --- locks ----------------------------------------------------------------------------------------

LOCKS = {
    "requirements.lock": ["requirements.txt"],
    "requirements-jax.lock": ["requirements.txt", "requirements-jax.txt"],
    "requirements-edge.lock": ["requirements.txt", "requirements-edge.txt"],
    "requirements-onnx2tf.lock": ["requirements-onnx2tf.txt"],
    "requirements-ray.lock": ["requirements.txt", "requirements-ray.txt"],
    "requirements-tfx.lock": ["requirements-tfx.txt"],
    "requirements-cloud.lock": ["requirements-cloud.txt"],
}
PIN = re.compile(r"^([A-Za-z0-9][\w.-]*)==([^\s;#\\]+)", re.MULTILINE)
NO_HASH = {"torch", "torchvision"}
"""From PyTorch's own index: see .ci/lock."""


def stale(lock: str, sources: dict[str, str]) -> list[str]:
    """How a lock differs from the requirements that it was made from."""
    found = []
    for name, text in sources.items():
        if f"# sha256 {hashlib.sha256(text.encode()).hexdigest()}  {name}\n" not in lock:
            found.append(f"{name} has changed since: run `make lock`")
        locked = set(PIN.findall(lock))
        for pin in PIN.findall(text):
            if pin[0] not in NO_HASH and (pin[0].lower(), pin[1]) not in locked:
                found.append(f"{'=='.join(pin)} is not in it: run `make lock`")
    for entry in re.split(r"\n(?=[a-z0-9])", lock)[1:]:
        if "--hash=sha256:" not in entry:
            found.append(f"no hash: {entry.splitlines()[0]}")
    return found


@pytest.mark.parametrize("name", LOCKS)
def test_the_locks_are_those_of_the_requirements(name):
    sources = {source: (PROJECT / source).read_text("utf-8") for source in LOCKS[name]}
    lock = (PROJECT / name).read_text("utf-8")
    assert not stale(lock, sources)
    assert not NO_HASH & {package for package, _ in PIN.findall(lock)}
    assert "download.pytorch.org" in (PROJECT / ".ci/install").read_text("utf-8")


def test_a_stale_lock_is_noticed():
    lock = "# sha256 0  requirements.txt\na==1 \\\n    --hash=sha256:00\nb==2\n"
    assert stale(lock, {"requirements.txt": "a==1\nc==3\n"}) == [
        "requirements.txt has changed since: run `make lock`",
        "c==3 is not in it: run `make lock`",
        "no hash: b==2",
    ]


# --- known holes ----------------------------------------------------------------------------------

TODAY = datetime.date(2026, 11, 26)
ENTRY = {
    "id": "GHSA-1",
    "package": "a",
    "reason": "it only matters to servers, and none runs here",
    "until": datetime.date(2026, 12, 31),
}


def test_no_known_hole_is_passed_over_without_reason_or_for_ever():
    rows = yaml.safe_load(audit.LIST.read_text("utf-8"))
    assert not audit.problems(rows, datetime.datetime.now(datetime.UTC).date())
    assert audit.problems([ENTRY], TODAY) == []


@pytest.mark.parametrize(
    ("rows", "says"),
    [
        ({}, "no list"),
        (["GHSA-1"], "entry 1: write id, package, reason, until"),
        ([{k: v for k, v in ENTRY.items() if k != "reason"}], "GHSA-1: write"),
        ([ENTRY | {"reason": "later"}], "its reason says nothing"),
        ([ENTRY | {"until": "soon"}], "until must be text, `until` a day"),
        ([ENTRY | {"until": TODAY}], "expired on 2026-11-26"),
        ([ENTRY | {"until": datetime.date(2027, 12, 31)}], "more than 120 days ahead"),
        ([ENTRY, ENTRY], "it is there twice"),
    ],
)
def test_a_bad_entry_is_named(rows, says):
    assert any(says in line for line in audit.problems(rows, TODAY))


def test_every_pinned_package_is_looked_at():
    found = " ".join(audit.pins(PROJECT))
    for package in (
        "torch==",
        "torchvision==",
        "tensorflow==",
        "jax==",
        "litert-torch==",
        "urllib3==",
    ):
        assert package in found
    assert "--strict" in (PROJECT / ".ci/audit.py").read_text("utf-8")
