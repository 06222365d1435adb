"""The pipeline of pipelines/houses_tfx.py: what TFX computed, against the same without TFX."""

import json
import os
import subprocess
from pathlib import Path

import pytest

PROJECT = Path(__file__).parent.parent
PYTHON = Path(os.environ.get("TFX_PYTHON", PROJECT / ".venv-tfx/bin/python"))
"""An environment of its own: TFX does not go together with requirements.txt."""

pytestmark = pytest.mark.tfx


@pytest.fixture(scope="module")
def found(tmp_path_factory) -> dict:
    """What the pipeline prints in the end."""
    if not PYTHON.exists():
        pytest.skip("needs TFX, which is not installed: `make test-tfx` installs it")
    folder = tmp_path_factory.mktemp("tfx") / "houses"
    command = [PYTHON, PROJECT / "pipelines/houses_tfx.py", folder]
    done = subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, timeout=900)
    assert done.returncode == 0, done.stderr[-3000:]
    return json.loads(done.stdout.splitlines()[-1])


def test_data_validation_finds_the_planted_column_and_no_other(found):
    assert found["anomalies"]["one"] == {}
    (column,) = found["anomalies"]["two"]
    assert column == "area"
    assert "FLOAT but got STRING" in found["anomalies"]["two"]["area"]


def test_transform_scales_by_the_training_rows(found):
    assert found["scaled"] == pytest.approx(found["scaled_by_hand"], abs=1e-5)
    assert max(map(abs, found["scaled"])) > 1


def test_model_analysis_counts_as_the_pushed_model_answers(found):
    """The pushed model gets raw rows: what Transform learned went with it."""
    accuracy = found["accuracy"]
    assert accuracy.keys() == {"all", "Bern", "Oslo", "Rome"}
    assert accuracy == pytest.approx(found["accuracy_by_hand"], abs=1e-6)
    assert accuracy["all"] > 0.9
    assert len({*accuracy.values()}) > 1, "a slice is no part of the whole"


def test_pusher_waits_for_a_blessing(found):
    """A model is pushed when it is good enough, and not when nothing would be."""
    assert found["pushed"] == {"threshold 0.9": 1, "threshold 1.1": 0}
