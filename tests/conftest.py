"""Options of the test run, and the plugin that turns what the pairs prove into the record."""

import contextlib
from pathlib import Path

import pytest
import site_server

from sidebyside import record
from sidebyside.pairs import find_pairs, project
from sidebyside.run import LIMIT, preload

with contextlib.suppress(ImportError):  # it crashes the interpreter when it comes after TensorFlow
    import triton  # noqa: F401


def pytest_addoption(parser: pytest.Parser) -> None:
    group = parser.getgroup("side by side")
    group.addoption(
        "--snippets", type=Path, default=project() / "snippets", help="where the pairs are"
    )
    group.addoption("--limit", type=float, default=LIMIT, help="seconds that a tab may take")
    group.addoption("--isolated", action="store_true", help="also run each tab as `python file.py`")
    group.addoption("--require-gpu", action="store_true", help="fail unless a GPU test passed")


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "gpu: needs a GPU that both frameworks see")
    config.pluginmanager.register(Results(config))


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "pair" in metafunc.fixturenames:
        pairs, _ = find_pairs(metafunc.config.getoption("snippets").resolve())
        params = [
            pytest.param(p, id=p.id, marks=[pytest.mark.gpu] if "gpu" in p.settings.needs else [])
            for p in pairs
        ]
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


class Results:
    """Collects proofs from test reports, writes the record, and says what was compared.

    Proofs travel with the reports, so that they also arrive from other test processes.
    """

    def __init__(self, config: pytest.Config):
        self.config = config
        self.entries: dict[str, dict[str, dict]] = {}
        self.gpu_tests = 0

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.when == "call" and report.passed and "gpu" in report.keywords:
            self.gpu_tests += 1
        if report.when == "teardown":
            for name, value in report.user_properties:
                if name == "proof":
                    self.entries.update(value)

    @property
    def gpu_missing(self) -> bool:
        return self.config.getoption("require_gpu") and not self.gpu_tests

    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        if hasattr(self.config, "workerinput"):
            return  # one of several test processes: the one that started them writes the record
        if self.entries:
            snippets = self.config.getoption("snippets").resolve()
            record.write(snippets.parent / record.NAME, self.entries, find_pairs(snippets)[0])
        if self.gpu_missing:
            session.exitstatus = pytest.ExitCode.TESTS_FAILED

    def pytest_terminal_summary(self, terminalreporter) -> None:
        if self.gpu_missing:
            terminalreporter.section("GPU", red=True)
            terminalreporter.line("No GPU test passed, and --require-gpu asks for at least one.")
        if self.config.get_verbosity() > 0 and self.entries:
            terminalreporter.section("compared", sep="-")
            for pair, devices in sorted(self.entries.items()):
                for entry in devices.values():
                    for line in record.summary(entry):
                        terminalreporter.line(f"{pair}: {line}")
