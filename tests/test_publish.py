"""What `publish` adds to the built site, and that it can say what is wrong."""

import filecmp
import gzip
import hashlib
import html
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from urllib.parse import parse_qs, urlsplit
from xml.etree import ElementTree as etree

import jsonschema
import pytest
import small_guide
import yaml
from PIL import Image
from site_server import SITE_URL
from small_guide import ADDRESS

from sidebyside import addresses, changes, claims, export, policy, record, search
from sidebyside.built import Site, Wrong
from sidebyside.guide import anchor, read_guide
from sidebyside.publish import main, publish

PROJECT = Path(__file__).parent.parent
LEFT_OVER = re.compile(r"^:::|\{\{|</?(?:div|span|p|figure)\b|\]\(pair:|\{:? *[#.]", re.MULTILINE)
"""What belongs to the source of a page or to its HTML, and not to its twin."""


@pytest.fixture(scope="session")
def built_small(tmp_path_factory) -> Path:
    root = tmp_path_factory.mktemp("small")
    small_guide.make(root)
    small_guide.build(root, root / "site", SITE_URL=ADDRESS)
    return root


@pytest.fixture
def small(built_small, tmp_path) -> Path:
    """A small project with its built site in `site/`, to change at will."""
    return shutil.copytree(built_small, tmp_path / "small")


def page(root: Path, name: str = "gradients") -> str:
    return (root / "site" / name / "index.html").read_text("utf-8")


def files(folder: Path) -> dict[str, str]:
    found = (path for path in sorted(folder.rglob("*")) if path.is_file())
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in found
    }


# --- The step as a whole ------------------------------------------------------------------------


def test_a_second_run_changes_nothing(site, tmp_path):
    again = shutil.copytree(site, tmp_path / "again")
    publish(again, PROJECT)
    assert files(again) == files(site)


def test_it_imports_neither_framework():
    code = "import sys, sidebyside.publish; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], cwd=PROJECT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert not {"torch", "tensorflow", "keras", "jax"} & set(done.stdout.split())


def test_a_folder_without_a_site_is_said(tmp_path, capsys):
    assert main([str(tmp_path)]) == 1
    assert "no built site; run `mkdocs build` first" in capsys.readouterr().err


def test_without_an_address_nothing_asks_for_one(small):
    small_guide.build(small, small / "site")
    publish(small / "site", small)
    text = page(small)
    assert "og:image" not in text and "canonical" not in text and "changes.xml" not in text
    assert not list((small / "site").glob("sitemap.xml*"))
    assert not (small / "site/changes.xml").exists() and not (small / "site/cards").exists()
    assert '"navigation.instant"' not in text
    assert json.loads((small / "site/pairs.json").read_text())["pairs"][0]["address"] == (
        "gradients/#pair-gradients-square"
    )
    assert "[Gradients](gradients/index.md)" in (small / "site/llms.txt").read_text()


# --- Search -------------------------------------------------------------------------------------


def test_the_search_index_is_small_and_holds_no_program(site):
    text = (site / search.INDEX).read_bytes()
    assert len(gzip.compress(text)) < 200_000
    documents = json.loads(text)["docs"]
    pages = [d["text"] for d in documents if not d["location"].startswith("notebooks/")]
    whole = html.unescape(" ".join(pages))
    for pair in read_guide(PROJECT).pairs.values():
        for line in pair.tabs["pytorch"].read_text("utf-8").splitlines():
            assert len(line) < 50 or line.startswith(("#>", "import ")) or line not in whole
    places = [document["location"] for document in documents]
    assert len(places) == len(set(places))


def test_every_pair_can_be_found(site):
    documents = {d["location"]: d for d in json.loads((site / search.INDEX).read_text())["docs"]}
    guide = read_guide(PROJECT)
    for place in Site.read(site, guide).places.values():
        assert documents[place]["text"], place


@pytest.mark.parametrize("changes", [search.BUNDLE, search.WORKER], ids=["bundle", "worker"])
def test_another_theme_is_noticed(changes):
    """Each change must fit one place of the script, neither none nor two."""
    with pytest.raises(Wrong, match=r"0 places where the theme .*: the theme has changed") as error:
        search.changed("const nothing = 0", changes, Path("bundle.js"))
    assert "correct its pattern in sidebyside/search.py" in str(error.value)
    twice = "=new Worker(a)" * 2 + ".map(r=>/x/.test(r)?r:`${r}*`)" * 2
    with pytest.raises(Wrong, match="2 places"):
        search.changed(twice, changes, Path("bundle.js"))


# --- The policy ---------------------------------------------------------------------------------


def test_inline_scripts_and_styles_are_allowed_by_hash_and_attributes_become_classes(small):
    path = small / "site/index.html"
    more = "<script>let one</script><style>p{}</style>"
    more += '<p class="x" style="color: red">a</p><i style="top:0">b</i>'
    path.write_text(path.read_text().replace("</article>", f"{more}</article>"))
    publish(small / "site", small)
    for name in ("", "gradients"):  # one policy for all, since pages are loaded into each other
        text = page(small, name)
        for inside in ("let one", "p{}"):
            assert policy._hash(inside) in text
    text, styles = page(small, ""), (small / "site/assets/guide.css").read_text()
    assert "style=" not in text
    for part in ('<p class="x (s-[0-9a-f]+)">a', '<i class="(s-[0-9a-f]+)">b'):
        assert re.search(part, text)[1] in styles
    assert "{color: red!important}" in styles and "{top:0!important}" in styles


def test_a_page_may_ask_for_more_and_is_then_loaded_anew(small):
    source = small / "docs/gradients.md"
    asks = "---\npolicy:\n  script-src: \"'wasm-unsafe-eval'\"\n"
    source.write_text(source.read_text().replace("---\n", asks, 1))
    publish(small / "site", small)
    assert "'wasm-unsafe-eval'" in page(small)
    assert "'wasm-unsafe-eval'" not in page(small, "symptoms")
    known = (small / "site/sitemap.xml").read_text()
    assert f"<loc>{ADDRESS}symptoms/</loc>" in known
    assert f"<loc>{ADDRESS}gradients/</loc>" not in known


@pytest.mark.parametrize(
    ("asks", "says"),
    [
        ("script-src: \"'unsafe-inline'\"", "a page may not allow 'unsafe-inline'"),
        ("connect-src: https://example.org", "a page may not allow https://example.org"),
        ('scripts: "blob:"', "`policy` has no directive scripts"),
        ("- x", "`policy` is no list of directives"),
        ("script-src: a: b", "what stands between the `---` is no YAML"),
    ],
)
def test_no_page_gets_what_no_page_may_have(small, asks, says):
    source = small / "docs/gradients.md"
    source.write_text(source.read_text().replace("---\n", f"---\npolicy:\n  {asks}\n", 1))
    with pytest.raises(Wrong) as error:
        publish(small / "site", small)
    assert f"docs/gradients.md:1: {says}" in str(error.value)
    assert "To mend it: " in str(error.value)


# --- Below a page -------------------------------------------------------------------------------


def said(text: str) -> str:
    part = re.search(r'<aside class="verified">(.*?)</aside>', text, re.DOTALL)[1]
    return html.unescape(re.sub("<[^>]+>", "", part))


def test_every_page_says_when_it_was_last_verified(site):
    guide = read_guide(PROJECT)
    for built in Site.read(site, guide).text_pages:
        text = said(built.text)
        assert text.count("Last verified") + text.count("Not verified in this build") >= 1
        if any(record.state(p, guide.record)[0] == "verified" for p in guide.pairs.values()):
            assert re.search(r"20\d\d-\d\d-\d\d", text), built.place
            assert "PyTorch 2." in text and "TensorFlow 2." in text and "Keras 3." in text


def test_a_page_names_the_pairs_that_are_not_verified(small):
    publish(small / "site", small)
    assert "Last verified on 2026-01-02: all 2 pairs of this page" in said(page(small))
    assert "This page shows no pair. Last verified on 2026-01-02: all 2 pairs of this guide" in (
        said(page(small, "symptoms"))
    )
    changed = small / "snippets/gradients/stop_pytorch.py"
    changed.write_text(changed.read_text() + "more = 1\n")
    publish(small / "site", small)
    assert "1 of 2 pairs of this page" in said(page(small))
    assert "Not verified in this build: gradients/stop." in said(page(small))
    (small / record.NAME).unlink()
    publish(small / "site", small)
    assert "Not verified in this build: all 2 pairs of this page." in said(page(small))


def test_this_is_wrong_opens_a_form_that_knows_the_page_the_pair_and_the_versions(
    small, monkeypatch
):
    monkeypatch.setenv("REPO_URL", "https://github.com/owner/name")
    publish(small / "site", small)
    publish(small / "site", small)
    links = re.findall(r'<a rel="external" href="([^"]+)">This is wrong</a>', page(small))
    asked = [parse_qs(urlsplit(html.unescape(link)).query) for link in links]
    pairs = [f"{ADDRESS}gradients/#pair-gradients-{name}" for name in ("square", "stop")]
    assert [one["pair"] for one in asked] == [[pair] for pair in pairs] + [[f"{ADDRESS}gradients/"]]
    versions = json.loads((small / record.NAME).read_text())["gradients/stop"]["cpu"]["versions"]
    form = yaml.safe_load((PROJECT / ".github/ISSUE_TEMPLATE/wrong.yml").read_text())
    fields = {part.get("id") for part in form["body"]}
    for link, one in zip(links, asked, strict=True):
        assert link.startswith("https://github.com/owner/name/issues/new?template=wrong.yml")
        assert one["versions"] == [" ".join(versions[n] for n in record.PACKAGES)]
        assert one.keys() - {"template", "title"} <= fields


def test_without_a_repository_there_is_no_form(small, monkeypatch):
    monkeypatch.delenv("REPO_URL", raising=False)
    publish(small / "site", small)
    assert "This is wrong" not in page(small)


def test_a_page_without_a_place_for_it_is_said(small):
    path = small / "site/gradients/index.html"
    path.write_text(path.read_text().replace("<!-- verified -->", ""))
    with pytest.raises(Wrong, match=r"gradients.index\.html: no place for what was verified"):
        publish(small / "site", small)


# --- Data ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["pairs", "claims", "defaults"])
def test_data_files_are_what_their_schemas_say(site, name):
    schema = json.loads((site / f"schemas/{name}.schema.json").read_text())
    jsonschema.Draft202012Validator.check_schema(schema)
    check = jsonschema.Draft202012Validator(schema, format_checker=jsonschema.FormatChecker())
    data = json.loads((site / f"{name}.json").read_text())
    check.validate(data)
    first = next(value for value in data.values() if isinstance(value, list | dict) and value)
    row = first[0] if isinstance(first, list) else first
    row["unknown"] = 1  # the schema would notice a field that nobody described
    assert list(check.iter_errors(data))


def test_pairs_json_holds_every_pair_as_the_record_has_it(site):
    guide = read_guide(PROJECT)
    rows = {row["id"]: row for row in json.loads((site / "pairs.json").read_text())["pairs"]}
    assert rows.keys() == guide.pairs.keys()
    for id, pair in guide.pairs.items():
        row = rows[id]
        assert row["address"].startswith(SITE_URL) and row["address"].endswith(f"#{anchor(pair)}")
        for tab, path in pair.tabs.items():
            assert row["tabs"][tab]["code"] == path.read_text("utf-8")
            assert (PROJECT / row["tabs"][tab]["file"]) == path
        for run in row["runs"]:
            key = "+".join([run["device"], *(tab for tab in run["tabs"] if tab in pair.extra)])
            entry = guide.record[id][key]
            assert run["state"] == record.state(pair, guide.record, key)[0]
            if run["state"] == "verified":
                assert run["agrees"] == entry["difference"]
                assert {n: d["why"] for n, d in run["differs"].items()} == entry["differs"]
        assert row["verdict"] == export.verdict(guide, pair)


def test_the_verdict_of_a_pair_follows_the_record(small):
    guide = read_guide(small)
    pairs = guide.pairs
    assert export.verdict(guide, pairs["gradients/square"]) == "agrees"
    assert export.verdict(guide, pairs["gradients/stop"]) == "differs"
    guide.record["gradients/stop"]["cpu"]["problems"] = ["it failed"]
    assert export.verdict(guide, pairs["gradients/stop"]) == "failed"
    del guide.record["gradients/square"]
    assert export.verdict(guide, pairs["gradients/square"]) == "not checked"
    read_guide.__globals__["_read_guide"].cache_clear()  # this test has changed what is remembered


def test_claims_json_holds_the_whole_ledger(site):
    rows = {row["id"]: row for row in json.loads((site / "claims.json").read_text())["claims"]}
    ledger, _ = claims.load(PROJECT)
    assert list(rows) == [row["id"] for row in ledger]
    for row in ledger:
        assert rows[row["id"]]["claim"] == row["claim"]
        answer = rows[row["same_as"]] if row["same_as"] else rows[row["id"]]
        assert rows[row["id"]]["verdict"] == answer["verdict"]


def test_the_page_describes_every_field_of_the_data(site):
    text = (site / "machine/index.md").read_text()

    def names(part) -> set[str]:
        found = set(part.get("properties", {}))
        for value in part.values():
            for one in value if isinstance(value, list) else [value]:
                found |= names(one) if isinstance(one, dict) else set()
        return found

    for name in ("pairs", "claims", "defaults"):
        schema = json.loads((site / f"schemas/{name}.schema.json").read_text())
        described = set(re.findall(r"^ *- `(\w+)` \(", text, re.MULTILINE))
        assert names(schema) <= described


def test_every_page_has_a_twin_that_says_what_it_says(site):
    guide = read_guide(PROJECT)
    whole = Site.read(site, guide)
    pairs = {anchor(pair): pair for pair in guide.pairs.values()}
    pictures = 0
    for built in whole.text_pages:
        twin = (site / built.place / "index.md").read_text("utf-8")
        assert twin.startswith("# "), built.place
        shown = [id for id in pairs if f'id="{id}"' in built.text]
        for id in shown:
            for path in pairs[id].tabs.values():
                assert f"```python\n{path.read_text('utf-8').rstrip()}\n```" in twin, id
            if record.state(pairs[id], guide.record)[0] == "verified":
                for line in record.summary(guide.record[pairs[id].id]["cpu"]):
                    assert f"- {line}" in twin, id
        for label in re.findall(r'<svg\b[^>]* role="img" aria-label="([^"]*)"', built.text):
            said = " ".join(html.unescape(label).split())
            assert said in " ".join(twin.replace("\\", "").split()), built.place
            pictures += 1
        prose = re.sub(r"^```.*?^```$|`[^`\n]+`", "", twin, flags=re.DOTALL | re.MULTILINE)
        assert not LEFT_OVER.search(prose), (built.place, LEFT_OVER.search(prose))
    assert pictures > 10


def test_nothing_that_is_published_names_a_folder_of_this_machine(site):
    """A value that a pair shares may hold one: then the pair shares something else."""
    texts = {".html", ".json", ".md", ".txt", ".xml", ".js", ".css", ".py", ".ipynb"}
    for path in site.rglob("*"):
        if path.suffix in texts:
            text = path.read_text("utf-8")
            for folder in (PROJECT, Path.home()):
                assert f"{folder}/" not in text, (path, text[text.find(f"{folder}/") :][:80])


def test_links_of_twins_and_of_the_map_lead_somewhere(site):
    checked = 0
    for path in [site / "llms.txt", *site.rglob("index.md")]:
        text = re.sub(r"^```.*?^```$", "", path.read_text("utf-8"), flags=re.DOTALL | re.MULTILINE)
        for link in re.findall(r"\]\(([^)\s]+)\)", re.sub(r"`[^`\n]+`", "", text)):
            target = link.removeprefix(SITE_URL).partition("#")[0]
            if not target or re.match(r"[a-z]+:", target):
                continue
            start = site if link.startswith(SITE_URL) else path.parent
            assert (start / target).exists(), f"{path}: {link}"
            checked += 1
    assert checked > 100


def test_the_map_for_programs_lists_every_page(site):
    text = (site / "llms.txt").read_text("utf-8")
    lines = text.splitlines()
    assert lines[0] == "# Side by Side" and lines[2].startswith("> ")
    listed = set(re.findall(r"\]\(([^)]+index\.md)\)", text))
    pages = Site.read(site, read_guide(PROJECT)).text_pages
    assert listed == {f"{SITE_URL}{built.place}index.md" for built in pages}
    for line in lines[3:]:
        assert re.fullmatch(r"|## \w[\w ]*|- \[[^]]+\]\([^)]+\)(: .+)?|[^#>\[-].*", line), line


def test_a_twin_of_a_small_page_is_as_it_should_be(small):
    publish(small / "site", small)
    twin = (small / "site/gradients/index.md").read_text()
    assert twin.startswith("# Gradients\n\n> Gradients, small: two pairs.\n\nPage: https://")
    for part in (
        "## Why is it *twice* x?",
        f"**Pair gradients/stop** ({ADDRESS}gradients/#pair-gradients-stop)",
        "PyTorch, `stop_pytorch.py`:\n\n```python\nimport torch\n\nstop = torch.relu(3.0)",
        "- ≠ step differs on purpose: one stops <here>",
        "| `a \\| b` | 2 |",
        "[the symptom](../symptoms/index.md#nan) and [elsewhere](https://example.com/there)",
    ):
        assert part in twin, part


def test_the_next_page_leads_through_every_page_once_and_back(site):
    """In reading order, from the first page to the last; the keys n and p follow these links."""
    whole = Site.read(site, read_guide(PROJECT))
    pages = [built for built in whole.text_pages if '<link rel="prev"' in built.text]
    pages = [whole.pages[""], *pages]
    assert len(pages) > 30
    for direction, order in (("next", pages), ("prev", pages[::-1])):
        place, seen = order[0].place, [order[0].place]
        pattern = rf'<link rel="{direction}" href="([^"]*)">'
        while match := re.search(pattern, whole.pages[place].text):
            place = search.place_of_link(whole.pages[place], match[1])
            assert f'md-footer__link--{direction}"' in whole.pages[seen[-1]].text
            seen.append(place)
        assert seen == [built.place for built in order]


# --- For search engines and other sites ---------------------------------------------------------


def test_every_page_names_its_own_address_and_is_in_the_site_map(site):
    name = "{http://www.sitemaps.org/schemas/sitemap/0.9}loc"
    listed = {loc.text for loc in etree.parse(site / "sitemap.xml").iter(name)}
    for built in Site.read(site, read_guide(PROJECT)).text_pages:
        assert f'<link rel="canonical" href="{SITE_URL}{built.place}">' in built.text
        own_policy = "wasm-unsafe-eval" in built.text  # such a page is always loaded anew
        assert (SITE_URL + built.place in listed) != own_policy, built.place


def test_every_page_has_a_card(site):
    for built in Site.read(site, read_guide(PROJECT)).text_pages:
        tags = dict(re.findall(r'<meta (?:property|name)="([^"]+)" content="([^"]*)">', built.text))
        assert tags["og:url"] == SITE_URL + built.place
        assert html.unescape(tags["og:title"]) == built.title
        assert tags["og:image"].startswith(SITE_URL) and tags["twitter:card"]
        picture = site / tags["og:image"].removeprefix(SITE_URL)
        with Image.open(picture) as image:
            assert (
                image.size
                == (1200, 630)
                == (int(tags["og:image:width"]), int(tags["og:image:height"]))
            )
            assert len(image.convert("RGB").getcolors()) > 4  # something is drawn
        assert picture.stat().st_size < 60_000


def test_a_picture_is_drawn_once_for_its_text(small):
    publish(small / "site", small)
    drawn = sorted((small / ".cache/cards").iterdir())
    assert len(drawn) == 3
    times = [path.stat().st_mtime_ns for path in drawn]
    publish(small / "site", small)
    assert [path.stat().st_mtime_ns for path in drawn] == times


# --- Addresses ----------------------------------------------------------------------------------


def listed(root: Path, *lines: str) -> None:
    (root / addresses.LIST).write_text("".join(f"{line}\n" for line in lines))


def test_every_lasting_address_is_in_the_list(site):
    there = addresses.addresses(Site.read(site, read_guide(PROJECT)))
    missing = sorted(there - set(addresses.known(PROJECT)))
    assert not missing, f"run `make update`, which adds to {addresses.LIST}: {missing}"


def test_what_is_an_address_that_lasts(small):
    there = addresses.addresses(Site.read(small / "site", read_guide(small)))
    assert {"", "gradients/", "symptoms/", "gradients/#twice", "symptoms/#nan"} <= there
    assert "gradients/#pair-gradients-stop" in there
    assert "gradients/#pair-gradients-stop-tensorflow" in there
    assert "gradients/#what-stops-it" in there  # a question
    assert "gradients/#a-heading" not in there  # made from the words of a heading


def test_the_list_grows_and_loses_nothing(small):
    listed(small, "gradients/#zzz", "gradients/")
    site = Site.read(small / "site", read_guide(small))
    new = addresses.update(site)
    lines = addresses.known(small)
    assert "gradients/#zzz" in lines and "symptoms/#nan" in lines and "symptoms/#nan" in new
    assert lines == sorted(set(lines))
    assert addresses.update(site) == []


def test_an_address_that_is_gone_stops_the_site(small):
    listed(small, "", "gradients/", "gradients/#pair-gradients-gone")
    with pytest.raises(Wrong) as error:
        publish(small / "site", small)
    assert "docs/addresses.txt:3: the address gradients/#pair-gradients-gone is gone" in str(
        error.value
    )
    assert "docs/redirects.yml, with the new address: `gradients/#pair-gradients-gone: ...`" in str(
        error.value
    )


def test_a_name_that_no_program_uses_any_more_leads_to_the_list(small):
    names = small / "site/api-pytorch/index.html"
    names.parent.mkdir()
    names.write_text((small / "site/symptoms/index.html").read_text())
    listed(small, "api-pytorch/", "api-pytorch/#torch.gone")
    publish(small / "site", small)
    assert '<p data-moved="torch.gone" id="torch.gone">' in page(small, "api-pytorch")


def test_addresses_that_moved_lead_on(small):
    listed(
        small,
        "gradients/#pair-gradients-gone",
        "gradients/#pair-gradients-gone-tensorflow",
        "old/",
        "old/#nan",
        "symptoms/#here",
    )
    (small / addresses.REDIRECTS).write_text(
        "gradients/#pair-gradients-gone: gradients/#pair-gradients-stop\n"
        "old/: symptoms/\n"
        "symptoms/#here: gradients/\n"
    )
    publish(small / "site", small)
    publish(small / "site", small)
    for name, id, to in (
        ("gradients", "pair-gradients-gone", "../gradients/#pair-gradients-stop"),
        (
            "gradients",
            "pair-gradients-gone-tensorflow",
            "../gradients/#pair-gradients-stop-tensorflow",
        ),
        ("symptoms", "here", "../gradients/"),
        ("old", "nan", "../symptoms/#nan"),
        ("old", "", "../symptoms/"),
    ):
        line = f'<p data-moved="{id}"' + (f' id="{id}"' if id else "") + f'>Moved: <a href="{to}">'
        assert page(small, name).count(line) == 1, (name, id)
    assert '<noscript><meta http-equiv="refresh" content="0; url=../symptoms/">' in page(
        small, "old"
    )
    assert "Content-Security-Policy" in page(small, "old")
    assert (small / "site" / addresses.SCRIPT).exists()


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("# words\ngradients/: symptoms/\n", ":2: gradients/ is still there"),
        ("old/: nowhere/\n", ":1: old/ leads to nowhere/, which is not there"),
        ("never/: symptoms/\n", ":1: never/ was never an address of the site"),
        ("- a\n", ":1: this is no list of addresses"),
        ("old/: [\n", ":1: this cannot be read"),
    ],
)
def test_a_wrong_redirect_is_said_with_its_line(small, text, says):
    listed(small, "gradients/", "old/")
    (small / addresses.REDIRECTS).write_text(text)
    with pytest.raises(Wrong) as error:
        publish(small / "site", small)
    assert f"docs/redirects.yml{says}" in str(error.value)
    assert "To mend it: " in str(error.value)


# --- Verdicts that change -----------------------------------------------------------------------


def test_every_verdict_is_in_the_log():
    missing = changes.unwritten(read_guide(PROJECT))
    assert not missing, f"run `make update`, which adds to {changes.LOG}: {missing}"


def test_a_verdict_that_changes_is_logged_and_told(small):
    guide = read_guide(small)
    assert changes.update(guide) == [
        "gradients/square: new -> agrees",
        "gradients/stop: new -> differs in step",
    ]
    assert changes.update(guide) == []
    log = small / changes.LOG
    log.write_text(log.read_text().replace("differs in step", "agrees"))
    assert changes.unwritten(guide) == {"gradients/stop": ("agrees", "differs in step")}
    changes.update(guide)
    publish(small / "site", small)
    channel = etree.parse(small / "site/changes.xml").getroot().find("channel")
    (item,) = channel.findall("item")
    assert item.findtext("title") == "gradients/stop: differs in step (before: agrees)"
    assert item.findtext("link") == f"{ADDRESS}gradients/#pair-gradients-stop"
    assert "keras" in item.findtext("description")
    assert channel.findtext("link") == ADDRESS
    assert '<link rel="alternate" type="application/rss+xml" href="../changes.xml"' in page(small)


def test_a_verdict_that_nobody_ran_is_not_logged(small):
    (small / record.NAME).unlink()
    assert changes.now(read_guide(small)) == {}


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("day,id\n", ":1: these are not the columns of the log"),
        ("date,id,verdict,versions\n2026-01-32,a/b,agrees,x\n", ":2: this is no line of the log"),
        ("date,id,verdict,versions\n2026-01-02,a/b,agrees\n", ":2: this is no line of the log"),
    ],
)
def test_a_broken_log_is_said_with_its_line(small, text, says):
    path = small / changes.LOG
    path.parent.mkdir(exist_ok=True)
    path.write_text(text)
    with pytest.raises(Wrong) as error:
        publish(small / "site", small)
    assert f"{changes.LOG}{says}" in str(error.value)


# --- Offline ------------------------------------------------------------------------------------


def test_the_zip_holds_the_site_and_is_always_the_same(site, tmp_path):
    shutil.unpack_archive(site / "side-by-side.zip", tmp_path)
    inside = tmp_path / "side-by-side"
    for path in site.rglob("index.*"):
        assert (inside / path.relative_to(site)).exists(), path
    assert not filecmp.cmp(inside / "index.html", site / "index.html", shallow=False)
    for path in inside.rglob("*.html"):
        for link in re.findall(r'<(?:a|link)\b[^>]*?\shref="([^"#]*)', path.read_text("utf-8")):
            if link and not re.match(r"[a-z]+:", link):
                target = (path.parent / link).resolve()
                left_out = ("side-by-side.zip", "changes.xml")
                assert target.is_file() or target.name in left_out, f"{path}: {link}"
    assert os.path.getsize(site / "side-by-side.zip") < 10_000_000


# --- One style sheet ----------------------------------------------------------------------------


def test_a_page_has_one_style_sheet_that_holds_all_of_them(small):
    publish(small / "site", small)
    for name in ("gradients", "symptoms", ""):
        links = re.findall(r'<link rel="stylesheet" href="([^"]*)">', page(small, name))
        (sheet,) = {(small / "site" / name / link).resolve() for link in links}
        assert len(links) == 1
    text = sheet.read_text()
    places = [text.index(rule) for rule in (".md-grid{", "[data-md-color-primary=", ".fw input{")]
    assert places == sorted(places)  # later rules win
    assert "/* ---" not in text


def test_a_sheet_that_asks_for_a_file_is_said(small):
    path = small / "site/assets/look.css"
    path.write_text(path.read_text() + "body { background: url(picture.png) }\n")
    with pytest.raises(Wrong, match=r"assets/look.css: this sheet asks for a file"):
        publish(small / "site", small)
