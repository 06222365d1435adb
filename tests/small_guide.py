"""A small project, built in a second or two: two pairs, two pages and a few claims."""

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

from sidebyside import record
from sidebyside.pairs import find_pairs

PROJECT = Path(__file__).parent.parent
ADDRESS = "https://example.org/guide/"

NAVIGATION = """\
  - Home: index.md
  - Learn:
      - Gradients: gradients.md
      - Symptoms: symptoms.md
"""
PAGES = {
    "index.md": """\
---
description: A small guide.
---
# Home

Read [Gradients](gradients.md).
""",
    "gradients.md": """\
---
description: "Gradients, small: two pairs."
---
# Gradients

A gradient is a slope.

## Why is it *twice* x? { #twice }

::: pair gradients/square

| Left | Right |
|---|--:|
| `a | b` | 2 |

## What stops it?

::: pair gradients/stop

## A heading

See [the symptom](symptoms.md#nan) and [elsewhere](https://example.com/there).
""",
    "symptoms.md": """\
# Symptoms

### The loss is nan { #nan }

Look at [stop](pair:gradients/stop).
""",
}


def config(navigation: str) -> str:
    """The configuration of this guide, with this navigation, and without hooks and notebooks."""
    text = (PROJECT / "mkdocs.yml").read_text("utf-8")
    changes = {
        r"^nav:.*?(?=^\w)": f"nav:\n{navigation}\n",
        r"^hooks:.*?\n": "",
        r"^watch:.*?\n": "",
        r"^  - mkdocs-jupyter:.*?(?=^\w)": "\n",
    }
    for part, new in changes.items():
        text, count = re.subn(part, new, text, flags=re.MULTILINE | re.DOTALL)
        assert count == 1, part
    return text


def make(root: Path) -> None:
    """Write the project, with a record of a run in which both pairs hold."""
    for name in ("square", "stop"):
        (root / "snippets/gradients").mkdir(parents=True, exist_ok=True)
        for tab, call in (("pytorch", "torch.relu"), ("tensorflow", "tf.nn.relu")):
            module = "torch" if tab == "pytorch" else "tensorflow as tf"
            path = root / f"snippets/gradients/{name}_{tab}.py"
            path.write_text(f"import {module}\n\n{name} = {call}(3.0)  # <{tab}>\n")
    check = '"""Only one stops."""\n\nDIFFERS = {"step": "one stops <here>"}\n'
    (root / "snippets/gradients/stop_check.py").write_text(check)
    for name, text in PAGES.items():
        (root / "docs").mkdir(exist_ok=True)
        (root / "docs" / name).write_text(text)
    shutil.copytree(PROJECT / "docs/assets", root / "docs/assets")
    shutil.copytree(PROJECT / "theme", root / "theme")
    names = {"site_name": "Small", "site_description": "A small guide."}
    text = config(NAVIGATION)
    for key, value in names.items():
        text = re.sub(f"^{key}: .*", f"{key}: {value}", text, flags=re.MULTILINE)
    (root / "mkdocs.yml").write_text(text)
    pairs, _ = find_pairs(root / "snippets")
    versions = {"torch": "2.0", "tensorflow": "2.1", "keras": "3.0"} | record.versions()
    entries = {
        pair.id: {
            "cpu": {
                "hash": pair.hash,
                "proven_by": record.proven_by(),
                "versions": versions,
                "gpu": "",
                "skipped": "",
                "date": "2026-01-02",
                "problems": [],
                "difference": {"square": 0.0, "x": 2e-7},
                "count": 12,
                "differs": pair.settings.reasons,
                "not_compared": {},
                "measured": {},
                "values": {"step": {"pytorch": 1.0, "tensorflow": 2.0}} if pair.check else {},
                "seconds": {},
            }
        }
        for pair in pairs
    }
    (root / record.NAME).write_text(json.dumps(entries))


def build(root: Path, site: Path, **variables: str) -> None:
    """`mkdocs build` of the project. Raises CalledProcessError."""
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "-d", str(site)]
    environment = {k: v for k, v in os.environ.items() if k not in ("SITE_URL", "REPO_URL")}
    environment |= {"NO_MKDOCS_2_WARNING": "1", "PYTHONPATH": str(PROJECT)} | variables
    subprocess.run(command, cwd=root, env=environment, check=True)
