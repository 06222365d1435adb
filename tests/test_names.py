"""The index lists what the programs use, and nothing else."""

import importlib
from pathlib import Path

import pytest

from sidebyside import names
from sidebyside.guide import read_guide
from sidebyside.pairs import find_pairs

PROJECT = Path(__file__).parent.parent
PYTORCH = """\
import torch
import numpy as np
from torch import nn
from torch.nn import functional as F
from torch.optim import SGD

optimizer = SGD([], lr=np.exp(1))
optimizer.step()
scheduler = torch.optim.lr_scheduler.StepLR(optimizer, 1)
scheduler.step()
nn.Linear(2, 3)(x).backward()
F.relu(x)
"""
TENSORFLOW = """\
import keras
import tensorflow as tf

with tf.GradientTape() as tape:
    y = keras.layers.Dense(3)(x)
tape.gradient(y, x)
"""
PLAN = """\
torch.Tensor.backward: [tf.GradientTape.gradient]
torch.nn.Linear: [keras.layers.Dense]
torch.optim.Optimizer.step: []
torch.optim.lr_scheduler.LRScheduler.step: []
"""


@pytest.fixture
def tree(tmp_path):
    (tmp_path / "snippets/a").mkdir(parents=True)
    (tmp_path / "docs").mkdir()
    (tmp_path / "snippets/a/b_pytorch.py").write_text(PYTORCH)
    (tmp_path / "snippets/a/b_tensorflow.py").write_text(TENSORFLOW)
    (tmp_path / names.PLAN).write_text(PLAN)
    (tmp_path / "docs/index.md").write_text("::: pair a/b\n\n::: names pytorch\n")
    return tmp_path


def pairs_of(root: Path) -> dict:
    return {pair.id: pair for pair in find_pairs(root / "snippets")[0]}


def test_names_are_read_from_the_programs(tree):
    found = names.index(tree, pairs_of(tree))
    assert sorted(found["pytorch"]) == [
        "torch.Tensor.backward",
        "torch.nn.Linear",
        "torch.nn.functional.relu",
        "torch.optim.Optimizer.step",
        "torch.optim.SGD",
        "torch.optim.lr_scheduler.LRScheduler.step",
        "torch.optim.lr_scheduler.StepLR",
    ]
    assert sorted(found["tensorflow"]) == [
        "keras.layers.Dense",
        "tf.GradientTape",
        "tf.GradientTape.gradient",
    ]


def test_a_method_belongs_to_the_class_that_made_the_object(tree):
    path = tree / "snippets/a/b_pytorch.py"
    path.write_text(PYTORCH.replace("scheduler.step()\n", ""))
    found = names.index(tree, pairs_of(tree))["pytorch"]
    assert "torch.optim.Optimizer.step" in found
    assert "torch.optim.lr_scheduler.LRScheduler.step" not in found


def test_both_directions_are_shown_with_anchors_and_pairs(tree):
    text = names.markdown(tree, pairs_of(tree), "pytorch")
    entry = "`torch.nn.Linear` { #torch.nn.Linear }\n:   → "
    entry += "[keras.layers.Dense](api-tensorflow.md#keras.layers.Dense) · in [a/b](pair:a/b)"
    assert entry in text
    assert "`torch.optim.SGD` { #torch.optim.SGD }\n:   in [a/b](pair:a/b)" in text
    back = names.markdown(tree, pairs_of(tree), "tensorflow")
    assert "→ [torch.nn.Linear](api-pytorch.md#torch.nn.Linear) · in [a/b](pair:a/b)" in back
    with pytest.raises(ValueError, match="no names of jax; use pytorch or tensorflow"):
        names.markdown(tree, pairs_of(tree), "jax")


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("torch.exp: [tf.exp]\n", "docs/names.yml:5: no pair uses torch.exp"),
        ("torch.optim.SGD: [tf.exp]\n", "docs/names.yml:5: no pair uses tf.exp"),
        ("torch.optim.SGD: tf.exp\n", "torch.optim.SGD is no PyTorch name with a list"),
        ("tf.exp: [torch.optim.SGD]\n", "tf.exp is no PyTorch name with a list"),
        ("torch: [\n", "docs/names.yml is no YAML"),
    ],
)
def test_a_bad_line_is_one_clear_error(tree, line, says):
    (tree / names.PLAN).write_text(PLAN + line)
    assert says in str(names.problems(tree, pairs_of(tree))[0])
    assert any(says in str(problem) for problem in read_guide(tree).problems)


def test_the_index_of_this_guide_is_large_and_its_names_exist(frameworks):
    guide = read_guide(PROJECT)
    found = names.index(PROJECT, guide.pairs)
    assert sum(map(len, found.values())) >= 250
    missing = []
    for name, others in names.plan(PROJECT).items():
        missing += [n for n in (name, *others) if not exists(n)]
    assert not missing


def exists(name: str) -> bool:
    first, *parts = name.replace("tf.", "tensorflow.", 1).split(".")
    target = importlib.import_module(first)
    for number, part in enumerate(parts):
        if not hasattr(target, part):
            try:
                importlib.import_module(".".join([first, *parts[: number + 1]]))
            except ImportError:
                return False
        target = getattr(target, part)
    return True
