"""MkDocs hooks: a notebook's page looks like every other page, and the notebook can be downloaded.

mkdocs-jupyter runs the notebook, and returns it with half a megabyte of styles, with scripts that
name other sites, and in colours for light screens. Kept of that is what the notebook says: its
prose, its code and its outputs.
"""

import html as text
import logging
import posixpath
import re

import jupytext
from bs4 import BeautifulSoup, Tag
from mkdocs.structure.files import File
from mkdocs.utils import get_relative_url

log = logging.getLogger("mkdocs.plugins.sidebyside")

PARTS = ".jp-MarkdownOutput, .hl-python pre, .jp-OutputArea-output"
NOT_RUN = "This build did not run the notebook, so its outputs are missing."


def on_files(files, config):
    """Add each notebook as a file for Jupyter, without outputs."""
    for file in [file for file in files if _is_notebook(file)]:
        notebook = jupytext.read(file.abs_src_path)
        for number, cell in enumerate(notebook.cells):
            cell.id = f"cell-{number}"  # jupytext draws another one each time
            if cell.cell_type == "markdown":  # its links lead to pages of this site
                cell.source = re.sub(r"\[([^]]+)\]\((?!https?:)[^)]+\)", r"\1", cell.source)
        content = jupytext.writes(notebook, fmt="ipynb")
        files.append(File.generated(config, _download(file), content=content))
    return files


def on_page_content(html, page, config, files):
    """Reduce the HTML of a notebook to what the theme knows how to show."""
    if not _is_notebook(page.file):
        return html
    notebook = jupytext.read(page.file.abs_src_path)
    alternatives = [c.metadata["alt"] for c in notebook.cells if "alt" in c.metadata]
    body = BeautifulSoup(html, "html.parser").select_one(".jp-Notebook")
    parts = [_part(part, alternatives) for part in body.select(PARTS)]
    if not config.plugins["mkdocs-jupyter"].config["execute"]:
        parts.insert(1, f'<p class="pair-unchecked">{NOT_RUN}</p>')
    elif alternatives:
        log.warning("%s: no figure for %s", page.file.src_path, alternatives)
    place = get_relative_url(_download(page.file), page.file.url)
    parts.insert(1, f'<p><a href="{place}" download>Download this notebook</a> for Jupyter.</p>')
    soup = BeautifulSoup("\n".join(parts), "html.parser")
    for link in soup.select("a[href]"):
        _resolve(link, page.file, files)
    page.meta.setdefault("description", soup.p.get_text(" "))
    return str(soup)


def _is_notebook(file) -> bool:
    return file.src_uri.startswith("notebooks/") and file.src_uri.endswith(".py")


def _download(file) -> str:
    return file.src_uri.removesuffix(".py") + ".ipynb"


def _part(part: Tag, alternatives: list[str]) -> str:
    """The HTML of one Markdown cell, one code cell or one output."""
    if part.name == "pre":
        return f'<div class="highlight"><pre><code>{part.decode_contents()}</code></pre></div>'
    if image := part.find("img"):
        alt = text.escape(alternatives.pop(0) if alternatives else "")
        return f'<p class="notebook-output"><img alt="{alt}" src="{image["src"]}"></p>'
    if part["data-mime-type"].endswith("stderr"):  # what TensorFlow logs when it starts
        return ""
    if printed := part.find("pre"):
        return f'<pre class="notebook-output"><code>{printed.decode_contents()}</code></pre>'
    for anchor in part.select(".anchor-link"):
        anchor["class"] = "headerlink"
    return part.decode_contents()


def _resolve(link: Tag, file, files) -> None:
    """Turn a link to a source file into a link to its page."""
    path, _, anchor = link["href"].partition("#")
    if not path.endswith((".md", ".py")) or re.match(r"[a-z]+:", path):
        return
    target = files.get_file_from_path(
        posixpath.normpath(posixpath.join(posixpath.dirname(file.src_uri), path))
    )
    if target is None:
        log.warning("%s links to %s, which does not exist", file.src_uri, path)
        return
    place = get_relative_url(target.url, file.url)
    link["href"] = f"{place}#{anchor}" if anchor else place
