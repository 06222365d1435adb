"""Options of the test run, and the plugin that turns what the pairs prove into the record."""

import contextlib
from collections import Counter
from pathlib import Path

import pytest
import site_server
import skips

from sidebyside import record
from sidebyside.pairs import EXTRAS, TABS, find_pairs, project
from sidebyside.run import LIMIT, preload

REQUIRABLE = {
    "gpu": "GPU",
    "serving": "serving",
    "tfx": "TFX",
    "cloud": "cloud",
    **{extra: TABS.get(extra, extra) for extra in EXTRAS},
}
"""Marks of tests that are skipped where something is missing. A job that is about it must not
pass with all of them skipped."""

# Before TensorFlow, which some tests import. After it, Triton crashes the interpreter, and a CUDA
# build of PyTorch finds TensorFlow's stand-in for the CUDA library: it then warns the first to ask
# for a GPU, and whose check fails depends on the order of the tests.
with contextlib.suppress(ImportError):
    import torch  # noqa: F401
    import triton  # noqa: F401


def pytest_addoption(parser: pytest.Parser) -> None:
    group = parser.getgroup("side by side")
    group.addoption(
        "--snippets", type=Path, default=project() / "snippets", help="where the pairs are"
    )
    group.addoption("--limit", type=float, default=LIMIT, help="seconds that a tab may take")
    group.addoption("--isolated", action="store_true", help="also run each tab as `python file.py`")
    for mark, label in REQUIRABLE.items():
        help = f"fail unless a {label} test passed"
        group.addoption(f"--require-{mark}", action="store_true", help=help)


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "gpu: needs a GPU that both frameworks see")
    config.addinivalue_line("markers", "serving: needs Docker, for TensorFlow Serving")
    config.addinivalue_line("markers", "tfx: needs what `make test-tfx` installs")
    config.addinivalue_line("markers", "cloud: needs what `make test-cloud` installs")
    for extra in EXTRAS:
        config.addinivalue_line("markers", f"{extra}: needs what `make test-{extra}` installs")
    config.pluginmanager.register(Results(config))


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "pair" in metafunc.fixturenames:
        pairs, _ = find_pairs(metafunc.config.getoption("snippets").resolve())
        params = []
        for part in (part for pair in pairs for part in pair.parts):
            marks = [getattr(pytest.mark, extra) for extra in part.extras]
            marks += [pytest.mark.gpu] if "gpu" in part.settings.needs else []
            params.append(pytest.param(part, id=part.label, marks=marks))
        metafunc.parametrize("pair", params)


@pytest.fixture(scope="session")
def frameworks() -> None:
    """Both frameworks, imported once for the whole run."""
    preload()


@pytest.fixture(scope="session")
def gpu(frameworks) -> str:
    """The name of the GPU that both frameworks see, or an empty string."""
    import tensorflow
    import torch

    seen = tensorflow.config.list_physical_devices("GPU")
    if not (seen and torch.accelerator.is_available()):
        return ""
    details = tensorflow.config.experimental.get_device_details(seen[0])
    return details.get("device_name", "GPU")


@pytest.fixture(scope="session")
def site(tmp_path_factory) -> Path:
    """This guide, built strictly, as it would be published."""
    target = tmp_path_factory.mktemp("built") / "site"
    site_server.build(target)
    return target


def _reason(report: pytest.TestReport) -> str:
    """Why a test was skipped, as its author wrote it."""
    if hasattr(report, "wasxfail"):
        return f"expected to fail: {report.wasxfail}"
    return str(report.longrepr[2]).removeprefix("Skipped: ")


class Results:
    """Collects proofs from test reports, writes the record, and says what was compared.

    Proofs travel with the reports, so that they also arrive from other test processes.
    """

    def __init__(self, config: pytest.Config):
        self.config = config
        self.entries: dict[str, dict[str, dict]] = {}
        self.passed: set[str] = set()
        self.unwritten = ""
        self.skipped: Counter[str] = Counter()

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        for item in items:  # the keywords of a report are no marks: folders are among them
            item.user_properties.append(("marks", [mark.name for mark in item.iter_markers()]))

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.when == "call" and report.passed:
            self.passed |= set(dict(report.user_properties)["marks"])
        if report.skipped:
            self.skipped[_reason(report)] += 1
        if report.when == "teardown":
            for name, value in report.user_properties:
                if name == "proof":
                    for pair, entries in value.items():
                        self.entries.setdefault(pair, {}).update(entries)

    @property
    def missing(self) -> list[str]:
        """What this run must have tested, and has not."""
        asked = [mark for mark in REQUIRABLE if self.config.getoption(f"require_{mark}")]
        return [mark for mark in asked if mark not in self.passed]

    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        if hasattr(self.config, "workerinput"):
            return  # one of several test processes: the one that started them writes the record
        if self.entries:
            snippets = self.config.getoption("snippets").resolve()
            try:
                record.write(snippets.parent / record.NAME, self.entries, find_pairs(snippets)[0])
            except record.Unwritten as error:
                self.unwritten = str(error)
                session.exitstatus = pytest.ExitCode.TESTS_FAILED
        if self.missing or skips.too_many(self.skipped):
            session.exitstatus = pytest.ExitCode.TESTS_FAILED

    def pytest_terminal_summary(self, terminalreporter) -> None:
        if self.unwritten:
            terminalreporter.section("record", red=True)
            terminalreporter.line(self.unwritten)
        for mark in self.missing:
            label = REQUIRABLE[mark]
            terminalreporter.section(label, red=True)
            text = f"No {label} test passed, and --require-{mark} asks for at least one."
            terminalreporter.line(text)
        if self.skipped:
            wrong = skips.too_many(self.skipped)
            terminalreporter.section("skipped", red=bool(wrong), sep="-")
            total = sum(self.skipped.values())
            for line in wrong or [f"{total} skipped, as often as tests/skips.yml explains."]:
                terminalreporter.line(line)
        if self.config.get_verbosity() > 0 and self.entries:
            terminalreporter.section("compared", sep="-")
            for pair, devices in sorted(self.entries.items()):
                for key, entry in devices.items():
                    label = "-".join([pair, *key.split("+")[1:]])
                    for line in record.summary(entry):
                        terminalreporter.line(f"{label}: {line}")
