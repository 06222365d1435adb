"""A small guide with this theme: a pair of two tabs, one of three, one that differs, long lines.

What the tests need is always in it, whatever the real pages show.
"""

import json
import shutil
from pathlib import Path

import pytest
import site_server
import small_guide

from sidebyside import record
from sidebyside.pairs import find_pairs

PROJECT = site_server.PROJECT
LONG = 'total = "' + "x" * 70 + '"'
assert len(LONG) + 8 == 88

PYTORCH = '''\
"""A program.

#> this is not printed
"""

import torch

x = torch.tensor(3.0, requires_grad=True)
text = "x is in a string"  # and x in a comment
for step in range(2):
    y = x.square().sum(dim=x.ndim - 1) if x.ndim else x**2
    print(step, f"{x.item():.0f}")
    #> 0 3
    #> 1 3
y.backward()
grad = x.grad
print(dict(x=1), grad)  #> no output, for it has no line of its own
#> {'x': 1} tensor(6.)
'''
TENSORFLOW = """\
import tensorflow as tf

x = tf.Variable(3.0)
with tf.GradientTape() as tape:
    y = x**2
grad = tape.gradient(y, x)
print(grad)
#> tf.Tensor(6.0, shape=(), dtype=float32)
"""
JAX = """\
import jax

x = 3.0
y = x**2
grad = jax.grad(lambda x: x**2)(x)
print(grad)
#> 6.0
"""
DIFFERS = {
    "pytorch": "step = 1\nprint(step)\n#> 1\nmended = 3\nprint(mended)\n#> 3\n",
    "tensorflow": "step = 2\nprint(step)\n#> 2\nmended = 3\nprint(mended)\n#> 3\n",
}
PAIRS = {
    "topic/two": {"pytorch": PYTORCH, "tensorflow": TENSORFLOW},
    "topic/three": {"pytorch": PYTORCH, "tensorflow": TENSORFLOW, "jax": JAX},
    "topic/differs": DIFFERS,
    "topic/long": {
        "pytorch": f'if True:\n    {LONG[:-1]}...."\n',
        "tensorflow": f'{LONG[:-1]}........"\n',
    },
    "topic/unproven": {"pytorch": "x = 1\n", "tensorflow": "x = 1\n"},
}
FILL = "A sentence that takes some room.\n\n" * 12
PAGES = {
    "index.md": (
        f"# Home\n\n[Three](three.md) [both](three.md?fw=both)\n\n{FILL}::: pair topic/two\n"
    ),
    "topic.md": (
        '# Topic\n\n<a href="#pair-topic-differs-tensorflow">Here</a> '
        '<a href="../three/#pair-topic-three-tensorflow">three</a> [none](none.md)\n\n'
        f"::: pair topic/two\n\n{FILL}::: pair topic/differs\n\n{FILL}::: pair topic/long\n\n"
        f"::: pair topic/unproven\n\n{FILL}"
    ),
    "three.md": (
        f"# Three\n\n[Home](index.md)\n\n::: pair topic/three\n\n{FILL}::: pair topic/two\n"
    ),
    "none.md": "# None\n\nA page without a pair. [The topic](topic.md)\n",
    "symptoms.md": (
        '# Symptoms\n\n<div class="filterable" markdown>\n\n## A group\n\n'
        "### It is 100% wrong_here { #wrong }\n\nBecause.\n\n"
        "### Another { #another }\n\nWell.\n\n</div>\n\n"
        '<div class="reference" markdown>\n\n`a.name` { #a.name }\n:   in [Three](three.md)\n\n'
        "`b.name` { #b.name }\n:   in [Topic](topic.md)\n\n</div>\n"
    ),
}


@pytest.fixture(scope="module")
def site(tmp_path_factory) -> Path:
    """The small guide, built."""
    root = tmp_path_factory.mktemp("small")
    write(root)
    site_server.build(root / "site", root)
    return root / "site"


def write(root: Path) -> None:
    """The sources of the small guide."""
    shutil.copytree(PROJECT / "theme", root / "theme")
    shutil.copytree(PROJECT / "docs/assets", root / "docs/assets")
    pages = "".join(f"  - {name.removesuffix('.md').capitalize()}: {name}\n" for name in PAGES)
    (root / "mkdocs.yml").write_text(small_guide.config(pages))
    for id, tabs in PAIRS.items():
        topic, name = id.split("/")
        (root / "snippets" / topic).mkdir(parents=True, exist_ok=True)
        for tab, source in tabs.items():
            (root / "snippets" / topic / f"{name}_{tab}.py").write_text(source)
    check = root / "snippets/topic/differs_check.py"
    check.write_text('DIFFERS = {"step": "it starts at 1 there, and at 2 here"}\n')
    for name, text in PAGES.items():
        (root / "docs" / name).write_text(text)
    proven = {pair.id: pair for pair in find_pairs(root / "snippets")[0]}
    del proven["topic/unproven"]
    entries = {id: {record.key(pair, ""): entry(pair)} for id, pair in proven.items()}
    (root / record.NAME).write_text(json.dumps(entries))


def entry(pair) -> dict:
    agree = {"topic/differs": ["mended"], "topic/long": ["total"]}.get(pair.id, ["x", "y", "grad"])
    return {
        "hash": pair.hash,
        "proven_by": record.proven_by(),
        "tabs": [*pair.tabs],
        "versions": record.versions(),
        "gpu": "",
        "skipped": "",
        "date": "2026-11-20",
        "problems": [],
        "difference": dict.fromkeys(agree, 0.0),
        "differs": pair.settings.reasons,
        "count": len(agree),
        "measured": {},
        "not_compared": {},
        "seconds": {"pytorch": 0.1, "tensorflow": 0.1},
        "values": {name: {"pytorch": 1, "tensorflow": 2} for name in pair.settings.differs},
    }
