"""The HTML of every page is valid, its pictures are described, and its head says what it is."""

import json
import re
import subprocess
from html.parser import HTMLParser
from pathlib import Path

import node
import pytest

CONFIG = node.HERE / "htmlvalidate.mjs"


def faults(target: Path, folder: Path) -> list[str]:
    """What html-validate says of a file or of all below a folder, a line each."""
    report = folder / "report.json"  # a pipe would lose the end of a long one
    options = ["--config", str(CONFIG), "--formatter", f"json={report}"]
    try:
        done = node.run("html-validate", *options, str(target))
    except RuntimeError as error:
        pytest.fail(str(error), pytrace=False)
    assert done.returncode in (0, 1), done.stderr
    return [
        f"{file['filePath']}:{m['line']}: {m['ruleId']}: {m['message']}"
        for file in json.loads(report.read_text("utf-8"))
        for m in file["messages"]
    ]


def test_every_page_is_valid(site, tmp_path):
    found = faults(site, tmp_path)
    assert not found, "\n".join(found[:20])


@pytest.mark.parametrize(
    ("body", "rule"),
    [
        ("<p><div>block in a paragraph</div></p>", "close-order"),
        ('<p id="a">one</p><p id="a">two</p>', "no-dup-id"),
        ("<ul><p>no item</p></ul>", "element-permitted-content"),
        ('<img src="x.png">', "wcag/h37"),
    ],
)
def test_a_fault_is_found(tmp_path, body, rule):
    page = tmp_path / "page.html"
    head = "<head><title>A page</title></head>"
    page.write_text(f'<!doctype html><html lang="en">{head}<body>{body}</body></html>')
    found = faults(page, tmp_path)
    assert any(f": {rule}: " in line for line in found), found


class Pictures(HTMLParser):
    def __init__(self, text: str):
        super().__init__()
        self.found: list[tuple[str, dict]] = []
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        if tag in ("img", "svg"):
            self.found.append((tag, dict(attributes)))


def test_every_picture_has_words_and_a_size(site):
    wrong, seen = [], 0
    for path in site.rglob("*.html"):
        for tag, said in Pictures(path.read_text("utf-8")).found:
            sized = {"width", "height"} <= said.keys() or "viewbox" in said
            if tag == "img":
                described = "alt" in said
            else:  # a drawing is described, or hidden, or decorates a control that has a name
                named = said.get("aria-label") or said.get("aria-labelledby")
                described = named or said.get("aria-hidden") or "role" not in said
            seen += 1
            if not (sized and described):
                wrong.append(f"{path.relative_to(site)}: <{tag} {said}>")
    assert seen and not wrong, "\n".join(wrong[:20])


def test_every_page_says_what_it_is(site):
    titles, descriptions = {}, {}
    for path in site.rglob("*.html"):
        if path.name == "404.html":
            continue
        text = path.read_text("utf-8")
        place = path.parent.relative_to(site)
        title = re.search(r"<title>([^<]+)</title>", text)[1]
        about = re.search(r'<meta name="description" content="([^"]+)">', text)[1]
        assert 40 <= len(about) <= 200, (place, about)
        assert title not in titles, (place, titles[title])
        assert about not in descriptions, (place, descriptions[about])
        titles[title] = descriptions[about] = place


def test_an_npm_that_cannot_read_the_list_is_named_with_what_to_do(monkeypatch, capsys):
    """Debian's npm 9.2 says that there is no such file."""

    def run(command, **_):
        said = {"node": "v20.19.2\n", "npm": "9.2.0\n"}[command[0]]
        return subprocess.CompletedProcess(command, int("ci" in command), said)

    monkeypatch.setattr(node.subprocess, "run", run)
    monkeypatch.setattr(node.shutil, "which", lambda name: name)
    monkeypatch.setattr(node, "installed", lambda name: "")
    assert node.main() == 1
    told = capsys.readouterr().err
    assert "npm 9.2.0 could not install" in told
    assert "npm install --global npm@10" in told
