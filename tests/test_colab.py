"""Each tab as a download and as a notebook: linked, made, and running."""

import json
import re

import nbformat
import pytest
from bs4 import BeautifulSoup
from nbclient import NotebookClient
from test_pages import render, tree, write_record  # noqa: F401 - tree is a fixture

from sidebyside import colab, record
from sidebyside.built import Site
from sidebyside.guide import read_guide

GITHUB = "https://github.com/someone/guide"


@pytest.fixture
def published(tree, monkeypatch):  # noqa: F811
    """A small tree, with the addresses that a publication knows."""
    monkeypatch.setenv("REPO_URL", f"{GITHUB}/")
    return tree


def publish(root) -> None:
    """What `python -m sidebyside.publish site/` does for the downloads."""
    (root / "site").mkdir(exist_ok=True)
    head = '<link rel="canonical" href="https://example.org/guide/">'
    (root / "site/index.html").write_text(head)
    colab.publish(Site.read(root / "site", read_guide(root)))


def links(root, text: str) -> list[str]:
    soup = BeautifulSoup(render(root, text), "html.parser")
    return [a["href"] for a in soup.select(".pair-panel .pair-source a")]


def test_each_tab_links_to_its_source_its_downloads_and_colab(published):
    found = links(published, (published / "docs/index.md").read_text())
    for tab in ("pytorch", "tensorflow"):
        name = f"gradients/square_{tab}"
        assert {
            f"{GITHUB}/blob/main/snippets/{name}.py",
            f"snippets/{name}.py",
            f"snippets/{name}.ipynb",
            f"https://colab.research.google.com/github/someone/guide/blob/notebooks/{name}.ipynb",
        } <= set(found)


@pytest.mark.parametrize(
    ("page", "up"),
    [("more.md", "../"), ("notes/more.md", "../../"), ("notes/index.md", "../")],
)
def test_a_page_in_a_folder_finds_the_downloads(published, page, up):
    path = published / "docs" / page
    path.parent.mkdir(exist_ok=True)
    path.write_text(text := f"# {page}\n\n::: pair gradients/stop\n")
    assert f"{up}snippets/gradients/stop_pytorch.py" in links(published, text)


def test_every_download_that_a_page_links_to_is_made(published):
    publish(published)
    assert len([*(published / "site/snippets").rglob("*.ipynb")]) == 4
    for link in links(published, (published / "docs/index.md").read_text()):
        if not link.startswith("https:"):
            assert (published / "site" / link).is_file()
    copied = published / "site/snippets/gradients/square_pytorch.py"
    assert copied.read_text() == (published / "snippets/gradients/square_pytorch.py").read_text()


def test_without_a_repository_nothing_is_linked_or_made(tree, monkeypatch):  # noqa: F811
    monkeypatch.delenv("REPO_URL", raising=False)
    publish(tree)
    assert not (tree / "site/snippets").exists()
    assert links(tree, (tree / "docs/index.md").read_text()) == []


def test_a_notebook_says_where_it_is_from_and_with_what_it_was_proven(published):
    (published / "snippets/gradients/square_pytorch.py").write_text("import torch\n\ngrad = 8\n")
    write_record(published, date="2026-11-20")
    publish(published)
    path = published / "site/snippets/gradients/square_pytorch.ipynb"
    notebook = nbformat.read(path, as_version=4)
    nbformat.validate(notebook)
    about, program = notebook.cells
    assert program.source == "import torch\n\ngrad = 8"
    assert "# gradients/square, in PyTorch" in about.source
    assert "https://example.org/guide/#pair-gradients-square" in about.source
    torch = record.versions()["torch"]
    assert f"Last proven 2026-11-20 with torch {torch}" in about.source
    assert f"%pip install torch=={torch}`" in about.source
    first = path.read_text()
    publish(published)
    assert path.read_text() == first  # no cell draws a new id


def test_a_pair_for_a_gpu_asks_colab_for_one(published):
    (published / "snippets/gradients/square_check.py").write_text('NEEDS = {"gpu"}\n')
    publish(published)
    read = lambda name: json.loads((published / f"site/snippets/gradients/{name}").read_text())  # noqa: E731
    assert read("square_pytorch.ipynb")["metadata"]["accelerator"] == "GPU"
    assert "accelerator" not in read("stop_pytorch.ipynb")["metadata"]


def test_a_notebook_runs_and_prints_what_the_tab_says(published):
    source = "x = [n**2 for n in range(4)]\nprint(x)\n#> [0, 1, 4, 9]\n"
    (published / "snippets/gradients/square_pytorch.py").write_text(source)
    publish(published)
    path = published / "site/snippets/gradients/square_pytorch.ipynb"
    done = NotebookClient(nbformat.read(path, as_version=4), kernel_name="python3").execute()
    printed = "".join(output.text for output in done.cells[-1].outputs)
    assert printed.splitlines() == re.findall("#> (.*)", source)
