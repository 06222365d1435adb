"""The tables of defaults say what the installed frameworks say, and a change is named."""

import copy
import json
from pathlib import Path

import pytest
import yaml

from sidebyside import defaults
from sidebyside.pairs import find_pairs

PROJECT = Path(__file__).parent.parent


@pytest.fixture(scope="module")
def plan() -> dict:
    return yaml.safe_load((PROJECT / defaults.PLAN).read_text("utf-8"))


@pytest.fixture(scope="module")
def snapshot() -> dict:
    return defaults.read(PROJECT)


def test_no_default_has_changed(frameworks, plan, snapshot):
    now = defaults.live(plan)
    changed = "\n".join(defaults.changes(snapshot, now))
    assert not changed, f"run `python -m sidebyside.defaults --update`, and review:\n{changed}"
    assert snapshot == now, "run `python -m sidebyside.defaults --update`"


def test_a_changed_default_is_named(snapshot):
    old = copy.deepcopy(snapshot)
    adam = next(r for r in old["groups"]["optimizers"] if r["keras"] == "keras.optimizers.Adam")
    epsilon = next(a for a in adam["arguments"] if a["keras"] == "epsilon")
    epsilon["keras_default"] = 1e-8
    epsilon["torch_default"] = 1
    del adam["torch_only"]["maximize"]
    adam["keras_only"]["gone"] = True
    assert defaults.changes(old, snapshot) == [
        "keras.optimizers.Adam(epsilon=): 1e-08 became 1e-07",
        "keras.optimizers.Adam(gone=): gone, it was True",
        "torch.optim.Adam(eps=): 1 became 1e-08",
        "torch.optim.Adam(maximize=): new, False",
    ]


def test_what_differs_is_linked_to_a_pair(snapshot):
    pairs = {pair.id for pair in find_pairs(PROJECT / "snippets")[0]}
    for group, rows in snapshot["groups"].items():
        for row in rows:
            for argument in row["arguments"]:
                where = f"{group}: {row['torch']} / {row['keras']}: {argument['torch']}"
                if argument["note"] or not argument["same"]:
                    assert argument["pair"], f"{where} has no pair"
                assert argument["pair"] in {"", *pairs}, where


PLAN = {
    "leave_out": ["name"],
    "alike": [[0, None]],
    "groups": {
        "small": [
            {
                "torch": "torch.optim.SGD",
                "keras": "keras.optimizers.SGD",
                "rename": {"lr": "learning_rate"},
                "pair": {"lr": "a/b"},
            }
        ]
    },
}


def test_rows_are_paired_compared_and_shown(frameworks, tmp_path):
    (tmp_path / "docs").mkdir()
    (tmp_path / defaults.SNAPSHOT).write_text(json.dumps(defaults.live(PLAN)))
    text = defaults.markdown(tmp_path, "small")
    assert "`SGD`{ #small-sgd } | `lr` `learning_rate` | `0.001` | `0.01` | ≠" in text
    assert "([pair](pair:a/b))" in text
    assert "| `weight_decay` | `0` | `None` | = |" in text
    assert "`dampening=0`" in text and "name" not in text.replace("rename", "")
    with pytest.raises(ValueError, match="no defaults called 'smal'; use one of: small"):
        defaults.markdown(tmp_path, "smal")


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"keras": "keras.optimizers.SDG"}, "there is no keras.optimizers.SDG"),
        ({"rename": {"lr": "rate"}}, "SGD: no defaults called lr and rate"),
        ({"rename": {"lr[1]": "learning_rate"}}, r"SGD: no defaults called lr\[1\]"),
        ({"pair": {"rl": "a/b"}}, "SGD: pair speaks of rl, which is no argument"),
    ],
)
def test_a_bad_row_says_what_is_wrong(frameworks, change, message):
    plan = copy.deepcopy(PLAN)
    plan["groups"]["small"][0] |= change
    with pytest.raises(ValueError, match=message):
        defaults.live(plan)
