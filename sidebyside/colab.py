"""Each tab as a file to keep and as a notebook to run, and the links to both.

Nothing is made or linked unless `REPO_URL` is set: Colab opens notebooks only from a repository on
GitHub. Publishing writes the files below the site, and copies the notebooks to the branch BRANCH
of the repository (`.github/workflows/publish.yml`), so that none of them is ever committed by hand.
"""

import html
import os
import shutil
from pathlib import Path

import nbformat
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook

from sidebyside.cite import named, proven_with
from sidebyside.guide import Guide, anchor, read_guide, verified
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


def notebook(guide: Guide, pair: Pair, tab: str) -> str:
    """One tab as a notebook: where it comes from, and the whole program in one cell."""
    others = " and ".join(TABS[other] for other in pair.tabs if other != tab)
    lines = [
        f"# {pair.id}, in {TABS[tab]}",
        f"The same program in {others}: {_address(guide, pair)}",
    ]
    if entry := verified(guide, pair):
        lines.append(f"Last proven {proven_with(entry)}. The `#>` lines are what it printed there.")
        known = entry["versions"]
        pins = " ".join(f"{name}=={known[name]}" for name in named(read(pair.tabs[tab]), known))
        lines.append(f"For the same versions, run `%pip install {pins}` first." if pins else "")
    cells = [
        new_markdown_cell("\n\n".join(filter(None, lines)), id="about"),
        new_code_cell(read(pair.tabs[tab]).rstrip("\n"), id="program"),
    ]
    kernel = {"name": "python3", "display_name": "Python 3", "language": "python"}
    metadata = {"kernelspec": kernel, "language_info": {"name": "python"}}
    if "gpu" in pair.settings.needs:
        metadata["accelerator"] = "GPU"  # Colab's word for it
    return nbformat.writes(new_notebook(cells=cells, metadata=metadata)) + "\n"


def _address(guide: Guide, pair: Pair) -> str:
    """The address of the pair; its name, while the address of the site is not known."""
    site, home = os.environ.get("SITE_URL", "").rstrip("/"), guide.home(pair.id)
    if not (site and home):
        return f"{pair.id} in Side by Side"
    page = home.relative_to(guide.root / "docs").with_suffix("").as_posix()
    place = page.removesuffix("index").rstrip("/")
    return f"{site}/{place}/#{anchor(pair)}" if place else f"{site}/#{anchor(pair)}"


def write_notebooks(root: Path, site: Path) -> int:
    """Write each tab as a program and as a notebook below `site`; how many tabs there are.

    Writes nothing while the repository is not known, since no page then links to them.
    """
    if not repository():
        return 0
    guide, count = read_guide(root), 0
    for pair in guide.pairs.values():
        folder = site / FOLDER / pair.folder.name
        folder.mkdir(parents=True, exist_ok=True)
        for tab, path in pair.tabs.items():
            shutil.copy(path, folder)
            (folder / f"{path.stem}.ipynb").write_text(notebook(guide, pair, tab), "utf-8")
            count += 1
    return count
