"""The built site: every pair is there as it is on disk, and says what the record says."""

import html
import os
import re
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path

import pytest
from test_pages import codes

from sidebyside import record
from sidebyside.cite import named
from sidebyside.guide import anchor, read_guide
from sidebyside.pairs import TABS, find_pairs

PROJECT = Path(__file__).parent.parent


class Collector(HTMLParser):
    """What a page fetches, where it links to, and the addresses it offers."""

    def __init__(self, text: str):
        super().__init__()
        self.fetched: list[str] = []
        self.links: list[str] = []
        self.ids: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        found = dict(attributes)
        if "id" in found:
            self.ids.append(found["id"])
        if tag == "a" and found.get("href"):
            self.links.append(found["href"])
        source = found.get("src") or (found.get("href") if tag == "link" else None)
        if source and found.get("rel") != "canonical":
            self.fetched.append(source)


@pytest.fixture(scope="module")
def built(site) -> dict[Path, str]:
    return {path: path.read_text("utf-8") for path in sorted(site.rglob("*.html"))}


def pair_html(text: str) -> dict[str, str]:
    """The HTML of each pair on a page, by the pair's anchor."""
    parts = re.split(r'<div class="pair" id="([^"]+)">', text)[1:]
    return dict(zip(parts[::2], parts[1::2], strict=True))


def test_every_pair_is_shown_whole_and_says_what_the_record_says(built):
    pairs, _ = find_pairs(PROJECT / "snippets")
    recorded = record.read(PROJECT / record.NAME)
    for pair in pairs:
        shown = [
            found[a] for text in built.values() if (a := anchor(pair)) in (found := pair_html(text))
        ]
        assert shown, f"{pair.id} is on no built page"
        for text in shown:
            wanted = [(TABS[tab], path.read_text("utf-8")) for tab, path in pair.tabs.items()]
            assert codes(text)[: len(wanted)] == wanted, pair.id
            state, _ = record.state(pair, recorded)
            said = re.search(r'<div class="pair-record".*?>(.*?)</div>', text, re.DOTALL)[1]
            said = html.unescape(re.sub(r"<[^>]+>", "", said))
            for tab in pair.extra:
                entries = recorded.get(pair.id, {})
                third = [record.state(pair, recorded, key)[0] for key in entries if "+" in key]
                unchecked = f"{TABS[tab]}: not checked in this build"
                assert (unchecked in said) == (not {"verified", "failed"} & {*third}), pair.id
                said = said.replace(unchecked, "")
            if state == "verified":
                source = "".join(code for _, code in wanted)
                packages = named(source, recorded[pair.id]["cpu"]["versions"])
                assert packages and "not checked" not in said, pair.id
                assert all(f"{package} " in said for package in packages), pair.id
                for name in recorded[pair.id]["cpu"]["differs"]:
                    assert f"≠ {name} differs on purpose" in said, pair.id
            else:
                assert ("failed: " if state == "failed" else "not checked in this build") in said


def test_every_block_of_every_page_became_something(built, site):
    guide = read_guide(PROJECT)
    assert guide.uses
    for path in guide.pages:
        name = path.relative_to(PROJECT / "docs").with_suffix("")
        target = site / ("index.html" if str(name) == "index" else f"{name}/index.html")
        shown = built[target]
        count = sum(use.path == path and use.kind == "pair" for use in guide.uses)
        assert len(pair_html(shown)) == count, name
        assert "{{" not in re.sub(r"<code.*?</code>", "", shown, flags=re.DOTALL), name


def test_nothing_is_fetched_from_elsewhere(built):
    for path, text in built.items():
        away = [s for s in Collector(text).fetched if re.match(r"(https?:)?//", s)]
        assert not away, f"{path.name} fetches {away}"


def test_every_internal_link_and_anchor_leads_somewhere(built, site):
    ids = {path: set(Collector(text).ids) for path, text in built.items()}
    checked = 0
    for path, text in built.items():
        if path.name == "404.html":  # its links start at the address of the site
            continue
        for link in Collector(text).links:
            if re.match(r"[a-z]+:", link):
                continue
            place, _, anchor = link.partition("#")
            target = (path.parent / place).resolve() if place else path
            target = target / "index.html" if target.is_dir() else target
            assert target.exists(), f"{path}: {link}"
            if anchor and target.suffix == ".html" and anchor != "__skip":
                assert anchor in ids[target], f"{path}: {link}"
                checked += 1
    assert checked


def test_addresses_on_a_page_are_unique(built):
    for path, text in built.items():
        ids = Collector(text).ids
        assert len(ids) == len(set(ids)), {i for i in ids if ids.count(i) > 1 and path}


def test_no_link_to_the_repository_while_its_address_is_unknown(built):
    if os.environ.get("REPO_URL"):
        pytest.skip("REPO_URL is set: what is tested is a build without it")
    assert not any("pair-source" in text or "md-source" in text for text in built.values())


def test_a_site_is_only_made_when_every_pair_is_verified(tmp_path):
    (tmp_path / "snippets/t").mkdir(parents=True)
    for tab in ("pytorch", "tensorflow"):
        (tmp_path / f"snippets/t/one_{tab}.py").write_text("x = 1\n")
    command = [sys.executable, "-m", "sidebyside.record", "verify"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True)
    assert done.returncode == 1
    assert "t/one: not verified" in done.stderr
