"""The notebooks run from top to bottom and agree; their pages and downloads hold what they say."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import jupytext
import nbformat
import numpy as np
import pytest
from bs4 import BeautifulSoup
from nbclient import NotebookClient

PROJECT = Path(__file__).parent.parent
NOTEBOOKS = PROJECT / "docs/notebooks"
RESULTS = """
import json
json.dumps({"accuracy": accuracy, "losses": losses, "predictions": predictions.tolist(),
            "again": again.tolist(), "worst": worst})
"""
START_UP = re.compile(r"[IW]0000 |WARNING: All log messages before absl")
CONFIG = f"""\
INHERIT: {PROJECT}/mkdocs.yml
theme:
  custom_dir: {PROJECT}/theme
docs_dir: docs
nav: null
markdown_extensions: []
extra_css: []
extra_javascript: []
hooks: [{PROJECT}/sidebyside/notebooks.py]
watch: []
"""
SMALL = """\
# %% [markdown]
# # Small
#
# A notebook with a [link](index.md).

# %% alt="A line that rises"
import sys

import matplotlib.pyplot as plt

plt.plot([1, 2, 3])
print("printed", 6 * 7)
print("logged", file=sys.stderr)
"""


def run(path: Path, folder: Path) -> tuple[dict, str]:
    """Execute a notebook in `folder`; its results, and all that it printed."""
    notebook = jupytext.read(path)
    notebook.cells.append(nbformat.v4.new_code_cell(RESULTS))
    where = {"metadata": {"path": str(folder)}}
    patience = {"timeout": 1200, "startup_timeout": 600, "iopub_timeout": 600}
    NotebookClient(notebook, kernel_name="python3", resources=where, **patience).execute()
    outputs = [output for c in notebook.cells for output in c.get("outputs", [])]
    streams = [output for output in outputs if output.output_type == "stream"]
    for line in "".join(o.text for o in streams if o.name == "stderr").splitlines():
        assert START_UP.match(line), f"{path.name} warns: {line}"
    printed = "".join(output.text for output in streams if output.name == "stdout")
    assert not list(folder.iterdir()), f"{path.name} leaves files behind"
    return json.loads(outputs[-1].data["text/plain"].strip("'")), printed


def build(folder: Path, *, execute: bool) -> subprocess.CompletedProcess:
    """Build the site in `folder` with the guide's own settings for notebooks."""
    (folder / "mkdocs.yml").write_text(CONFIG)
    environment = os.environ | {"NO_MKDOCS_2_WARNING": "1"}
    environment["EXECUTE_NOTEBOOKS"] = "true" if execute else "false"
    command = [sys.executable, "-m", "mkdocs", "build", "--strict"]
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True)


@pytest.fixture
def small(tmp_path) -> Path:
    (tmp_path / "docs/notebooks").mkdir(parents=True)
    (tmp_path / "docs/index.md").write_text("# Home\n")
    (tmp_path / "docs/notebooks/small.py").write_text(SMALL.replace("index.md", "../index.md"))
    return tmp_path


def page(folder: Path, name: str) -> BeautifulSoup:
    text = (folder / f"site/notebooks/{name}/index.html").read_text("utf-8")
    return BeautifulSoup(text, "html.parser")


def test_both_notebooks_train_the_same_model(tmp_path):
    found = {}
    for tab in ("pytorch", "tensorflow"):
        (tmp_path / tab).mkdir()
        found[tab], printed = run(NOTEBOOKS / f"digits_{tab}.py", tmp_path / tab)
        assert found[tab]["predictions"] == found[tab]["again"]
        pins = dict(
            re.findall(
                r"^([\w-]+)==([\d.]+)", (PROJECT / "requirements.txt").read_text("utf-8"), re.M
            )
        )
        versions = re.findall(r"(torch|tensorflow|keras|scikit-learn) (\d[\d.]*\d)", printed)
        assert len(versions) > 1
        assert all(pins[name] == version for name, version in versions), versions
    one, other = found.values()
    assert one["accuracy"] > 0.85
    assert one["accuracy"] == pytest.approx(other["accuracy"], rel=1e-5)
    assert one["predictions"] == other["predictions"]
    assert one["worst"] == other["worst"]
    np.testing.assert_allclose(one["losses"], other["losses"], rtol=1e-4)


def test_the_text_of_both_notebooks_has_the_same_headings():
    pytorch, tensorflow = (
        re.findall(r"^# (## .*)", path.read_text("utf-8"), re.M)
        for path in sorted(NOTEBOOKS.glob("*.py"))
    )
    assert pytorch == tensorflow


def test_a_notebook_that_breaks_breaks_the_site(small):
    source = small / "docs/notebooks/small.py"
    source.write_text(source.read_text() + '\n# %%\nraise ValueError("broken on purpose")\n')
    done = build(small, execute=True)
    assert done.returncode != 0
    assert "broken on purpose" in done.stderr
    # The preview does not run it.
    done = build(small, execute=False)
    assert done.returncode == 0, done.stderr


def test_a_page_shows_what_the_run_printed_and_drew(small):
    done = build(small, execute=True)
    assert done.returncode == 0, done.stderr
    shown = page(small, "small")
    printed = [element.get_text().strip() for element in shown.select("pre.notebook-output")]
    assert "printed 42" in printed
    assert "logged" not in printed  # what TensorFlow logs when it starts
    figure = shown.select_one(".notebook-output img")
    assert figure["alt"] == "A line that rises"
    assert figure["src"].startswith("data:image/png;base64,")
    assert "did not run" not in shown.get_text()
    assert shown.select_one("article a[href='../../']").get_text() == "link"


def test_a_figure_without_its_description_is_reported(small):
    source = small / "docs/notebooks/small.py"
    source.write_text(source.read_text().replace("plt.plot([1, 2, 3])\n", ""))
    done = build(small, execute=True)
    assert done.returncode != 0
    assert "no figure for ['A line that rises']" in done.stderr


def test_a_broken_link_in_a_notebook_fails_the_build(small):
    source = small / "docs/notebooks/small.py"
    source.write_text(source.read_text().replace("../index.md", "../nowhere.md"))
    done = build(small, execute=False)
    assert done.returncode != 0
    assert "links to ../nowhere.md" in done.stderr


def test_the_preview_says_that_nothing_was_run_and_offers_the_notebook(small):
    for name in ("training", "saving"):
        (small / f"docs/{name}.md").write_text(f"# {name}\n")
    for path in NOTEBOOKS.glob("*.py"):
        (small / "docs/notebooks" / path.name).write_bytes(path.read_bytes())
    done = build(small, execute=False)
    assert done.returncode == 0, done.stderr
    for path in NOTEBOOKS.glob("*.py"):
        shown = page(small, path.stem)
        assert "did not run the notebook" in shown.get_text()
        article = shown.select_one("article")
        assert not article.select("script, style, link, .notebook-output")
        link = article.select_one("a[download]")
        offered = (small / f"site/notebooks/{path.stem}" / link["href"]).resolve()
        notebook = nbformat.read(offered, as_version=4)
        nbformat.validate(notebook)
        code = [cell for cell in notebook.cells if cell.cell_type == "code"]
        assert not any(cell.outputs for cell in code)
        blocks = [block.get_text().strip() for block in article.select(".highlight code")]
        assert blocks == [cell.source.strip() for cell in code]
        assert not any("](" in c.source for c in notebook.cells if c.cell_type == "markdown")
