"""TFX and two of its parts alone: what they computed, against the same without them."""

import json
import os
import subprocess
from pathlib import Path

import numpy as np
import pytest

PROJECT = Path(__file__).parent.parent
PYTHON = Path(os.environ.get("TFX_PYTHON", PROJECT / ".venv-tfx/bin/python"))
"""An environment of its own: TFX does not go together with requirements.txt."""

pytestmark = pytest.mark.tfx


def run(*arguments: str | Path) -> list[str]:
    """The lines that a program prints in the environment with TFX."""
    if not PYTHON.exists():
        pytest.skip("needs TFX, which is not installed: `make test-tfx` installs it")
    command = [PYTHON, *arguments]
    done = subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, timeout=900)
    assert done.returncode == 0, done.stderr[-3000:]
    return done.stdout.splitlines()


@pytest.fixture(scope="module")
def found(tmp_path_factory) -> dict:
    """What the pipeline prints in the end."""
    folder = tmp_path_factory.mktemp("tfx") / "houses"
    return json.loads(run(PROJECT / "pipelines/houses_tfx.py", folder)[-1])


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


# --- two parts without the pipeline ---------------------------------------------------------------

PARTS = PROJECT / "pipelines/houses_parts.py"
VALUES = """
import json, runpy, sys
found = runpy.run_path(sys.argv[1])
names = "houses", "transformed", "loaded", "served"
tables = {name: found[name].to_dict("list") for name in names}
short = hasattr(found["tfma"], "EvalConfig")
print(json.dumps(tables | {"metrics": found["metrics"], "short": short}))
"""


@pytest.fixture(scope="module")
def parts() -> dict:
    """The tables of the program, with all digits."""
    return json.loads(run("-c", VALUES, PARTS)[-1])


def test_transform_alone_computes_as_numpy(parts):
    area, city = (np.array(parts["houses"][name]) for name in ("area", "city"))
    names, counts = np.unique(city, return_counts=True)
    assert len({*counts}) == len(counts), "a tie: the vocabulary has no one order"
    vocabulary = names[np.argsort(-counts)].tolist()

    assert parts["transformed"]["area"] == pytest.approx((area - area.mean()) / area.std())
    assert parts["transformed"]["city"] == [vocabulary.index(name) for name in city]
    unseen = (np.array([200, 50]) - area.mean()) / area.std()
    assert parts["served"]["area"] == pytest.approx(unseen)
    assert parts["served"]["city"] == [vocabulary.index("Oslo"), -1]


def test_the_graph_on_disk_gives_the_same_numbers(parts):
    assert parts["loaded"] == parts["transformed"]


def test_model_analysis_alone_computes_as_numpy(parts):
    """A slice with one class has no ranking. Model Analysis says 0 there, and the page says so."""
    sold, score = (np.array(parts["houses"][name]) for name in ("sold", "predicted"))
    city = np.array(parts["houses"]["city"])
    where = {"all": np.full(len(city), True), **{name: city == name for name in city}}
    assert parts["metrics"].keys() == where.keys()
    for name, chosen in where.items():
        truth, guess = sold[chosen], score[chosen]
        ranked = guess[truth == 1][:, None] > guess[truth == 0]
        assert parts["metrics"][name] == pytest.approx(
            {
                "example_count": len(truth),
                "binary_accuracy": ((guess > 0.5) == truth).mean(),
                "auc": ranked.mean() if ranked.size else 0,
            },
            abs=1e-6,
        )
    assert len({*sold[city == "Bern"]}) == 1


def test_the_page_shows_what_the_parts_print():
    """After a change: run the program, and write what it prints into the file beside it."""
    assert run(PARTS) == PARTS.with_suffix(".txt").read_text("utf-8").splitlines()


def test_the_short_name_of_the_documentation_is_missing(parts):
    """Is it back? Then the program can write `tfma.EvalConfig`, without its comment."""
    assert not parts["short"]
