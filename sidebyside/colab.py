"""Each tab as a file to keep and as a notebook to run, and the links to both.

Nothing is made or linked unless `REPO_URL` is set: Colab opens notebooks only from a repository on
GitHub. Publishing writes the files below the site, and `.github/workflows/publish.yml` copies the
notebooks to the branch BRANCH of the repository, so that none of them is ever committed by hand.
"""

import html
import os

import nbformat
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook

from sidebyside.built import Site
from sidebyside.cite import named, proven_with
from sidebyside.guide import verified
from sidebyside.pairs import TABS, Pair, read

BRANCH = "notebooks"
"""The branch that holds a notebook for each tab, and nothing else. Each publication replaces it."""

FOLDER = "snippets"
"""Below the root of the site: the programs and their notebooks."""

GITHUB = "https://github.com/"
COLAB = "https://colab.research.google.com/github/"


def repository() -> str:
    """The address of the repository, if it is known."""
    return os.environ.get("REPO_URL", "").rstrip("/")


def links_of(pair: Pair, tab: str, up: str) -> list[tuple[str, str, str]]:
    """(text, address, more attributes) of the ways to have a tab. `up` leads to the site's root."""
    source, path = repository(), pair.tabs[tab]
    if not source:
        return []
    program, here = html.escape(path.name), f"{up}{FOLDER}/{pair.folder.name}/{path.stem}"
    links = [
        (program, f"{source}/blob/main/snippets/{pair.folder.name}/{program}", ""),
        ("Download .py", f"{here}.py", " download"),
        (".ipynb", f"{here}.ipynb", " download"),
    ]
    if source.startswith(GITHUB):
        name = f"{source.removeprefix(GITHUB)}/blob/{BRANCH}/{pair.folder.name}/{path.stem}.ipynb"
        links.append(("Open in Colab", COLAB + name, ""))
    return links


def publish(site: Site) -> None:
    """Write each tab as a program and as a notebook, if pages link to them."""
    if not site.repository:
        return
    for pair in site.guide.pairs.values():
        for tab, path in pair.tabs.items():
            name = f"{FOLDER}/{pair.folder.name}/{path.stem}"
            site.write(f"{name}.py", path.read_bytes())
            site.write(f"{name}.ipynb", notebook(site, pair, tab))


def notebook(site: Site, pair: Pair, tab: str) -> str:
    """One tab as a notebook: where it comes from, and the whole program in one cell."""
    others = " and ".join(TABS[other] for other in pair.tabs if other != tab)
    place = f"{site.address}{site.places[pair.id]}" if site.address else "see Side by Side"
    about = [f"# {pair.id}, in {TABS[tab]}", f"The same program in {others}: {place}"]
    if entry := verified(site.guide, pair, tab if tab in pair.extra else ""):
        about.append(f"Last proven {proven_with(entry)}. The `#>` lines are what it printed there.")
        known = entry["versions"]
        if pins := [f"{name}=={known[name]}" for name in named(read(pair.tabs[tab]), known)]:
            about.append(f"For the same versions, run `%pip install {' '.join(pins)}` first.")
    cells = [  # with names, else each run would draw others
        new_markdown_cell("\n\n".join(about), id="about"),
        new_code_cell(read(pair.tabs[tab]).rstrip("\n"), id="program"),
    ]
    kernel = {"name": "python3", "display_name": "Python 3", "language": "python"}
    metadata = {"kernelspec": kernel, "language_info": {"name": "python"}}
    if "gpu" in pair.settings.needs:
        metadata["accelerator"] = "GPU"  # Colab's word for it
    return nbformat.writes(new_notebook(cells=cells, metadata=metadata)) + "\n"
