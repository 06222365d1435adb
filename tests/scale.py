"""What many pairs cost: `make scale PAIRS=1000`. Prints figures; asserts none.

Makes pairs from a template, each with other numbers, in topics of 50 and pages of 10, and measures
a quarter, a half and all of them: the suite with its memory, the build of the site, the search
index, and the weight of the pages as a server would send them.
"""

import argparse
import gzip
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

import bench
import small_guide

from sidebyside import search

PROJECT = Path(__file__).parent.parent
TOPIC, PAGE = 50, 10
"""How many pairs a topic and a page have."""

TEMPLATES = {
    "pytorch": """\
import numpy as np
import torch

rng = np.random.default_rng({seed})
x = torch.from_numpy(rng.standard_normal((8, {size}), dtype=np.float32))
y = torch.from_numpy(rng.standard_normal((8, 1), dtype=np.float32))
start = rng.standard_normal(({size}, 1), dtype=np.float32)
model = torch.nn.Linear({size}, 1, bias=False)
with torch.no_grad():
    model.weight.copy_(torch.from_numpy(start.T))
optimizer = torch.optim.SGD(model.parameters(), lr=0.01)
losses = []
for step in range(5):
    optimizer.zero_grad()
    loss = torch.nn.functional.mse_loss(model(x), y)
    loss.backward()
    optimizer.step()
    losses.append(loss.item())
weights = model.weight.detach().T
""",
    "tensorflow": """\
import keras
import numpy as np
import tensorflow as tf

rng = np.random.default_rng({seed})
x = tf.constant(rng.standard_normal((8, {size}), dtype=np.float32))
y = tf.constant(rng.standard_normal((8, 1), dtype=np.float32))
start = rng.standard_normal(({size}, 1), dtype=np.float32)
model = keras.layers.Dense(1, use_bias=False)
model.build((None, {size}))
model.set_weights([start])
optimizer = keras.optimizers.SGD(learning_rate=0.01)
losses = []
for step in range(5):
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean((model(x) - y) ** 2)
    gradients = tape.gradient(loss, model.trainable_variables)
    optimizer.apply_gradients(zip(gradients, model.trainable_variables))
    losses.append(float(loss))
weights = model.kernel.value
""",
}


def make(root: Path, count: int) -> None:
    """A guide with `count` pairs: its files, its pages and its configuration."""
    pages: dict[str, list[str]] = {}
    for number in range(count):
        topic, name = f"topic{number // TOPIC}", f"pair{number}"
        folder = root / "snippets" / topic
        folder.mkdir(parents=True, exist_ok=True)
        for tab, text in TEMPLATES.items():
            code = text.format(seed=number, size=3 + number % 7)
            (folder / f"{name}_{tab}.py").write_text(code, "utf-8")
        pages.setdefault(f"page{number // PAGE}", []).append(
            f"## What does pair {number} compute? {{ #q{number} }}\n\nOne line of loss.\n\n"
            f"::: pair {topic}/{name}\n"
        )
    docs = root / "docs"
    docs.mkdir()
    shutil.copytree(PROJECT / "docs/assets", docs / "assets")
    shutil.copytree(PROJECT / "theme", root / "theme")
    (docs / "index.md").write_text("---\ndescription: Many pairs.\n---\n# Many pairs\n", "utf-8")
    (docs / "glossary.md").write_text("---\ndescription: Terms.\n---\n# Glossary\n", "utf-8")
    for page, blocks in pages.items():
        head = f"---\ndescription: Ten pairs.\n---\n# {page}\n\n"
        (docs / f"{page}.md").write_text(head + "\n".join(blocks), "utf-8")
    nav = "".join(f"  - {path.stem}: {path.name}\n" for path in sorted(docs.glob("*.md")))
    (root / "mkdocs.yml").write_text(small_guide.config(nav), "utf-8")


def row(what: str, value: str) -> None:
    print(f"  {what:<52}{value}", flush=True)


def measure(count: int) -> bench.Cost:
    """Print what `count` pairs cost, and return the cost of the suite."""
    print(f"{count} pairs", flush=True)
    with tempfile.TemporaryDirectory(prefix="scale ") as name:
        root = Path(name)
        make(root, count)
        suite = bench.measure(*bench.suite(root / "snippets"))
        each = 1000 * suite.wall / count
        row("the suite, one process", f"{suite.wall:.0f} s, {each:.0f} ms a pair")
        row("its memory at most", f"{suite.memory:.0f} MiB")
        os.environ["PYTHONPATH"] = str(PROJECT)
        build = [sys.executable, "-m", "mkdocs", "build", "--quiet", "--no-strict"]
        built = bench.measure(*build, cwd=root)
        row("building the site", f"{built.wall:.0f} s, {built.memory:.0f} MiB")
        site = root / "site"
        publish = [sys.executable, "-m", "sidebyside.publish", "site/"]
        done = subprocess.run(publish, cwd=root, capture_output=True, text=True)
        if done.returncode:
            row("the step after the build", f"failed: {done.stderr.strip().splitlines()[-1][:90]}")
        index = (site / search.INDEX).read_bytes()
        documents = len(json.loads(index)["docs"])
        row("the search index, compressed", f"{kib(index)} KiB, {documents} entries")
        pages = [path.read_bytes() for path in site.glob("page*/index.html")]
        weights = [kib(page) for page in pages]
        row(
            "a page of ten pairs, compressed",
            f"{statistics.median(weights)} KiB, at most {max(weights)}",
        )
    return suite


def kib(content: bytes) -> int:
    return round(len(gzip.compress(content)) / 1024)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--pairs", type=int, default=1000)
    options = parser.parse_args()
    counts = [*dict.fromkeys((options.pairs // 4, options.pairs // 2, options.pairs))]
    costs = [measure(count) for count in counts]
    if more := counts[-1] - counts[0]:
        first, last = costs[0], costs[-1]
        print(f"From {counts[0]} to {counts[-1]} pairs")
        row("each more pair takes", f"{1000 * (last.wall - first.wall) / more:.0f} ms")
        row("and leaves in memory", f"{1024 * (last.memory - first.memory) / more:.0f} KiB")


if __name__ == "__main__":
    main()
