"""The ledger: what a row may hold, what it is told when it errs, and what a reader then sees."""

import datetime
import html
import json
import os
import re
import subprocess
import sys
from collections import Counter
from pathlib import Path

import markdown
import pytest
import yaml
from test_pages import write_record

from sidebyside import claims
from sidebyside.guide import read_guide

PROJECT = Path(__file__).parent.parent
CONFIG = """\
site_name: Small
strict: true
theme: {name: material, font: false}
markdown_extensions: [sidebyside.pages, attr_list, md_in_html, tables]
plugins: []
validation: {anchors: warn}
"""
LEDGER = """\
- id: A001
  claim: Squares have gradients.
  article: first
  section: Start
  topic: gradients
  verdict: holds
  today: They have, see [home](../index.md#home).
  evidence:
    - pair: gradients/square
  checked: 2026-11-24
- {id: A002, claim: So have squares., article: first, section: End, topic: tensors, same_as: A001}
- id: B001
  claim: It is tested.
  article: second
  section: Start
  topic: training
  verdict: "false"
  today: It is, and more.
  evidence:
    - test: tests/test_small.py::test_it
    - {title: T, publisher: P, date: 2020-02, url: "https://a.org/", says: So, kind: secondary}
  checked: 2026-11-24
- id: B002
  claim: It is written.
  article: second
  section: Start
  topic: training
  verdict: no longer true
  today: It was.
  evidence:
    - title: Notes
      publisher: Makers
      read: 2026-11-24
      url: https://example.org/notes
      says: It was written, and is gone.
      kind: primary
  checked: 2026-11-24
- id: B003
  claim: It is nice.
  article: second
  section: Start
  topic: choosing
  verdict: opinion
  today: Taste.
  evidence: []
  checked: 2026-11-24
"""
SOON = datetime.date.today() + datetime.timedelta(days=3)


@pytest.fixture
def tree(tmp_path):
    """A small project: one pair, one test, a ledger, and pages that show them."""
    root = tmp_path / "tree"
    for folder in ("snippets/gradients", "docs/evidence", "tests"):
        (root / folder).mkdir(parents=True)
    for tab in ("pytorch", "tensorflow"):
        (root / f"snippets/gradients/square_{tab}.py").write_text("grad = 8.0\n")
    (root / "tests/test_small.py").write_text("def test_it():\n    pass\n\n\ndef helper(): ...\n")
    (root / "docs/index.md").write_text("# Home\n\n::: pair gradients/square\n\n::: claim A002\n")
    (root / claims.PAGE).write_text(
        "# Claims\n\n::: ledger top A001 B001\n\n::: ledger counts\n\n"
        '{{ claims/counts total }} claims\n\n<div class="filterable" markdown>\n\n'
        "::: ledger rows\n\n</div>\n"
    )
    (root / "docs/evidence/sources.md").write_text("# Sources\n\n::: ledger sources\n")
    (root / claims.DATA).write_text(LEDGER)
    (root / "mkdocs.yml").write_text(CONFIG)
    write_record(root)
    return root


def render(root: Path, text: str) -> str:
    return markdown.markdown(
        text,
        extensions=["sidebyside.pages", "attr_list", "md_in_html", "tables"],
        extension_configs={"sidebyside.pages": {"root": str(root)}},
    )


def said(text: str) -> str:
    return " ".join(html.unescape(re.sub(r"<[^>]+>", "", text)).split())


def build(root: Path) -> subprocess.CompletedProcess:
    command = [sys.executable, "-m", "mkdocs", "build", "--site-dir", str(root / "site")]
    environment = os.environ | {"NO_MKDOCS_2_WARNING": "1", "PYTHONPATH": str(PROJECT)}
    return subprocess.run(command, cwd=root, env=environment, capture_output=True, text=True)


# --- the real ledger ----------------------------------------------------------------------------


def real() -> list[dict]:
    return yaml.safe_load((PROJECT / claims.DATA).read_text("utf-8"))


def answers() -> list[dict]:
    """For each row, the row that holds its answer."""
    rows = {row["id"]: row for row in real()}
    return [rows[row.get("same_as", id)] for id, row in rows.items()]


def test_the_ledger_has_no_problem_and_misses_no_claim():
    assert not claims.problems(read_guide(PROJECT))
    wanted = [f"A{n:03}" for n in range(1, 110)] + [f"B{n:03}" for n in range(1, 82)]
    assert [row["id"] for row in real()] == wanted
    assert len(wanted) == 190


def rest_on_a_run() -> list[dict]:
    """The answers that say what is so, and rest on a pair or a test."""
    said = [a for a in answers() if a["verdict"] in claims.PROVEN]
    return [a for a in said if any("pair" in e or "test" in e for e in a["evidence"])]


def test_at_least_sixty_claims_rest_on_a_pair_or_a_test():
    assert len(rest_on_a_run()) >= 60


def test_a_listing_with_line_numbers_is_no_python():  # the evidence of A109
    for line in ("1import torch", "4model = models.Sequential([", "10 optimizer.zero_grad()"):
        with pytest.raises(SyntaxError):
            compile(line, "listing.py", "exec")


def test_ten_claims_are_named_as_those_that_matter_most():
    page = (PROJECT / claims.PAGE).read_text("utf-8")
    ids = re.search(r"^::: ledger top (.+)$", page, re.MULTILINE)[1].split()
    assert len(set(ids)) == len(ids) == 10
    assert page.index("::: ledger top") < page.index("::: ledger counts")


def test_the_counts_on_the_built_page_are_those_of_the_data(site):
    text = (site / "evidence/claims/index.html").read_text("utf-8")
    table = re.search(r"<table>.*?</table>", text[text.index('id="counts"') :], re.DOTALL)[0]
    rows = [
        [said(cell) for cell in re.findall(r"<t[dh].*?</t[dh]>", row, re.DOTALL)]
        for row in re.findall(r"<tr>.*?</tr>", table, re.DOTALL)
    ]
    found = {row[0]: list(map(int, row[1:4])) for row in rows[1:]}
    pairs = list(zip(real(), answers(), strict=True))
    for verdict, counts in found.items():
        each = Counter(r["article"] for r, a in pairs if verdict in (a["verdict"], "All"))
        assert counts == [each["first"], each["second"], sum(each.values())], verdict
    assert found["All"] == [109, 81, 190]
    assert {a["verdict"] for a in answers()} <= set(found)
    assert len(re.findall(r'<p class="entry"', text)) == 190
    repeats = sum("same_as" in row for row in real())
    prose = said(text[text.index('id="counts"') :])
    assert f"{len(rest_on_a_run())} verdicts rest on a pair or a test" in prose
    assert f"{repeats} claims repeat another one" in prose


def test_each_row_has_its_address_and_shows_its_verdict_or_that_it_was_not_checked(site):
    text = (site / "evidence/claims/index.html").read_text("utf-8")
    rows = re.findall(r'<p class="entry".*?</p>', text, re.DOTALL)
    found = {re.search(r'\bid="(\w+)"', row)[1]: row for row in rows}
    for row, answer in zip(real(), answers(), strict=True):
        label = said(re.search(r'<strong class="verdict.*?</strong>', found[row["id"]])[0])
        assert label in (answer["verdict"], claims.UNCHECKED), row["id"]
        if "same_as" in row:
            assert f'href="#{row["same_as"]}"' in found[row["id"]]


def test_each_source_of_each_row_is_one_step_away_and_whole(site):
    ledger = (site / "evidence/claims/index.html").read_text("utf-8")
    text = (site / "evidence/sources/index.html").read_text("utf-8")
    places = dict(
        re.findall(r'<p class="entry" id="(\w+)">.*?</p>\s*<ul>(.*?)</ul>', text, re.DOTALL)
    )
    count = 0
    for row in real():
        sources = [e for e in row.get("evidence", []) if "url" in e]
        link = f'href="../sources/#{row["id"]}"'
        assert bool(sources) == (link in ledger) == (row["id"] in places), row["id"]
        for source in sources:
            count += 1
            assert f'href="{source["url"]}"' in html.unescape(places[row["id"]])
            plain = said(places[row["id"]])
            for part in ("title", "publisher", "says", "kind"):
                assert " ".join(source[part].split()) in plain, (row["id"], part)
            assert str(source.get("date") or f"read {source['read']}") in plain
            assert source["publisher"] in said(ledger)
    assert count > 100


# --- a row that errs ----------------------------------------------------------------------------

THIRD = "article: second\n  section: Start\n  topic: choosing"
SHORT = "claim: C, article: first, section: S, topic: data"
ERRORS = [
    (
        "  section: Start\n  topic: gradients",
        "  topic: gradients",
        "id: A001",
        "section is missing",
    ),
    ("  today: Taste.", "  today: Taste.\n  mood: good", "mood", "unknown field mood"),
    ("  today: Taste.", "  today: Taste.\n  today: No.", "today: No", "today is there twice"),
    ("today: Taste.", "today: ''", "today: ''", "today is no text"),
    ("      publisher: Makers\n", "", "title: Notes", "publisher is missing"),
    ("title: Notes\n      publisher", "publisher", "Makers", "title is missing"),
    ("      read: 2026-11-24\n", "", "title: Notes", "date is missing"),
    (
        "read: 2026",
        "date: 2020-01-01\n      read: 2026",
        "read: 2026",
        "unknown field of a source read",
    ),
    ("      url: https://example.org/notes\n", "", "title: Notes", "url is missing"),
    ("      says: It was written, and is gone.\n", "", "title: Notes", "says is missing"),
    ("kind: secondary", "kind: hearsay", "hearsay", "unknown kind hearsay"),
    ("verdict: opinion", "verdict: maybe", "maybe", "unknown verdict maybe"),
    ('"false"', "false", "verdict: false", "unknown verdict False"),
    ("topic: choosing", "topic: cooking", "cooking", "unknown topic cooking"),
    (THIRD, THIRD.replace("second", "third"), "third", "unknown article third"),
    (THIRD, THIRD.replace("second", "first"), "id: B003", "no id of a claim of the first article"),
    ("pair: gradients/square", "pair: gradients/cube", "cube", "unknown pair gradients/cube"),
    ("tests/test_small", "tests/test_big", "test_big", "no file of tests tests/test_big.py"),
    ("::test_it", "::test_that", "test_that", "has no test test_that"),
    ("::test_it", "::helper", "helper", "has no test helper"),
    ("  evidence: []", "  evidence: [hearsay]", "[hearsay]", "no evidence: hearsay"),
    ("  evidence: []", "  evidence: none", "evidence: none", "evidence is no list"),
    ("../index.md#home", "../gone.md", "gone.md", "there is no page ../gone.md"),
    ("../index.md#home", "../index.md#away", "#away", "../index.md has no place #away"),
    ("../index.md#home", "#A009", "#A009", "this page has no place #A009"),
    ("../index.md#home", "pair:a/b", "a/b", "unknown pair a/b"),
    ("https://example.org/notes", "http://example.org/notes", "http:", "no address: http:"),
    ("https://example.org/notes", "https:///notes", "https:///", "no address: https:///notes"),
    ("https://example.org/notes", "https://example.org/the notes", "the notes", "no address"),
    ("../index.md#home", "http://example.org", "http:", "no address: http:"),
    (
        "evidence: []\n  checked: 2026-11-24",
        f"evidence: []\n  checked: {SOON}",
        f"checked: {SOON}",
        "checked lies in the future",
    ),
    ("read: 2026-11-24", f"read: {SOON}", f"read: {SOON}", "read lies in the future"),
    ("date: 2020-02", "date: 2999", "date: 2999", "date lies in the future"),
    ("read: 2026-11-24", "read: yesterday", "yesterday", "read is no date"),
    ("read: 2026-11-24", "read: 2026-13-24", "", "this cannot be read: month must be in 1..12"),
    (
        "- {id: A002",
        f"- {{id: A001, {SHORT}, same_as: B001}}\n- {{id: A002",
        "claim: C",
        "the id A001 is used twice (first on line 1)",
    ),
    ("id: B003", "id: B004", "id: B004", "rows are missing: B003"),
    ("id: B003", "id: C003", "id: C003", "no id of a claim of the second"),
    ("same_as: A001", "same_as: A009", "A009", "same_as names A009, which is no row"),
    (
        "- id: B001",
        f"- {{id: A003, {SHORT}, same_as: A002}}\n- id: B001",
        "id: A003",
        "same_as names A002, which shares its answer itself",
    ),
    ("same_as: A001", "same_as: A001, verdict: holds", "A002", "unknown field verdict"),
    ("verdict: opinion", "verdict: holds", "", "the verdict holds has neither"),
    ("kind: primary", "kind: secondary", "verdict: no longer", "has neither"),
    ("- id: B001", "- id: [B001", "", "this cannot be read"),
    (LEDGER, "A001: holds\n", "A001", "not a list of rows"),
    (LEDGER, "# nothing yet\n", "# nothing", "not a list of rows"),
    (LEDGER, "- A001\n", "- A001", "not a list of rows"),
    ("  claim: It is nice.", "\tclaim: It is nice.", "It is nice", "found a tab character"),
    ("claim: It is nice.", "claim: It is: nice.", "It is: nice", "mapping values are not allowed"),
    ("claim: It is nice.", "claim: ni\a", "claim: ni", "unacceptable character #x0007"),
    ("claim: It is nice.", "yes: It is nice.", "yes:", "True is no name"),
    ("claim: It is nice.", "? [claim]\n  : nice", "? [claim]", "['claim'] is no name"),
    ("claim: It is nice.", "claim: 5", "claim: 5", "claim is no text"),
    ("claim: It is nice.", "clame: It is nice.", "clame:", "unknown field clame"),
    ("claim: It is nice.", "claim: It is <b>nice</b>.", "<b>", "claim holds <"),
    ("claim: It is nice.", "claim: 'It is {nice}.'", "{nice}", "claim holds {"),
    ("claim: It is nice.", "claim: It is `nice.", "`nice", "a backtick without its partner"),
    ("claim: It is nice.", "claim: It is [nice](a.md).", "[nice]", "claim holds a link"),
    ("today: Taste.", "today: A [link]().", "[link]", "a link leads nowhere"),
    ("today: Taste.", "today: A [link]( ../gone.md ).", "[link]", "no page ../gone.md"),
    ("today: Taste.", "today: 'A {{ claims/counts all }}.'", "{{", "today holds {"),
    ("id: B003", "id: true", "id: true", "True: no id of a claim of the second"),
    ("id: B003", "id: B٠٠٣", "B٠٠٣", "no id of a claim of the second"),
    ("evidence: []", "evidence: [{}]", "[{}]", "no evidence: {}"),
    ("evidence: []", "evidence: *nobody", "*nobody", "found undefined alias"),
    ("evidence: []", "evidence: &own [*own]", "*own", "unconstructable recursive node"),
    ("evidence: []", "evidence: !!python/name:os.system x", "!!python", "cannot be read"),
    ("pair: gradients/square", "pair: [gradients/square]", "[gradients", "pair is no text"),
    ("test: tests/test_small.py::test_it", "test:", "test:", "test is no text"),
    ("title: Notes", "titel: Notes", "titel", "unknown field of a source titel"),
    ("    - title: Notes", "    - title: '[N](x)'", "[N]", "there is no page x"),
    ("    kind: primary", "    kind: [primary]", "[primary]", "unknown kind ['primary']"),
    ("      kind: primary\n", "", "title: Notes", "source kind is missing"),
    ("https://example.org/notes", "https://e.org:99999/", ":99999", "no address"),
    ("date: 2020-02", "date: 1020", "date: 1020", "date is no date"),
    (
        "evidence: []\n  checked: 2026-11-24",
        "evidence: []\n  checked: 2026-11-24 10:00:00",
        "10:00",
        "checked is no date",
    ),
    ("id: B001", "id: A001", "id: A001", "the id A001 is used twice (first on line 1)"),
    ("- id: A001", "- id: A003", "A003", "rows are missing: A001"),
]


@pytest.mark.parametrize(("old", "new", "where", "what"), ERRORS, ids=[e[-1] for e in ERRORS])
def test_an_error_is_told_once_with_its_line(tree, old, new, where, what):
    assert LEDGER.count(old) == 1, "the test must change one place"
    text = LEDGER.replace(old, new)
    (tree / claims.DATA).write_text(text)
    found = read_guide(tree).problems  # on the pages that show claims, nothing is said again
    assert len(found) == 1, "\n".join(map(str, found))
    assert found[0].path.name == "claims.yml"
    assert what in found[0].what
    assert str(found[0]).startswith(f"docs/evidence/claims.yml:{found[0].line}: ")
    assert found[0].mend
    if where:
        assert where in text.splitlines()[found[0].line - 1]


def test_a_sound_ledger_has_no_problem(tree):
    assert not read_guide(tree).problems


def test_a_row_that_errs_does_not_stop_the_preview(tree):
    for old, new, _, _ in ERRORS:
        (tree / claims.DATA).write_text(LEDGER.replace(old, new))
        guide = read_guide(tree)
        if not (rows := claims.load(tree)[0]):
            continue
        assert claims.ledger(guide, "counts") and claims.ledger(guide, "rows")
        shown = [claims.markdown(guide, str(row["id"])) for row in rows]
        assert any(shown)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("verdict: opinion", "verdict: holds"),
        ("- id: B003", "- id: [B003"),
        ("id: B002", "id: B003"),
        ("      kind: primary\n", ""),
    ],
)
def test_one_mistake_is_one_warning_of_the_build(tree, old, new):
    links = "".join(f"[{id}](evidence/claims.md#{id})\n" for id in ("A001", "B002", "B003"))
    (tree / "docs/index.md").write_text(f"# Home\n\n::: pair gradients/square\n\n{links}")
    (tree / claims.DATA).write_text(LEDGER.replace(old, new))
    done = build(tree)
    assert done.returncode != 0
    assert done.stderr.count("WARNING -") == 1, done.stderr
    assert "docs/evidence/claims.yml:" in done.stderr


@pytest.mark.parametrize(
    ("block", "what"),
    [
        ("claim A009", "unknown claim A009"),
        ("claim", "unknown claim (no id)"),
        ("ledger", "unknown part of the ledger: (none)"),
        ("ledger rows A001", "unknown part of the ledger"),
        ("ledger top", "no claims are named"),
        ("ledger top A001 A001", "A001 is named twice"),
        ("ledger top A002", "A002 is no claim with an answer of its own"),
        ("ledger top A009", "A009 is no claim"),
    ],
)
def test_a_block_that_errs_is_told(tree, block, what):
    (tree / claims.PAGE).write_text(f"# Claims\n\n::: {block}\n\n::: ledger rows\n")
    found = [p for p in read_guide(tree).problems if what in p.what]
    assert len(found) == 1
    assert found[0].line == 3


def test_a_figure_that_is_not_counted_is_told(tree):
    (tree / claims.PAGE).write_text("{{ claims/counts doubtful }}\n\n::: ledger rows\n")
    assert "claims/counts has no doubtful" in str(read_guide(tree).problems[0])


def test_without_a_ledger_there_is_nothing_to_tell(tree):
    (tree / claims.DATA).unlink()
    (tree / claims.PAGE).unlink()
    (tree / "docs/evidence/sources.md").unlink()
    (tree / "docs/index.md").write_text("::: pair gradients/square\n")
    assert not read_guide(tree).problems


# --- what a reader sees ---------------------------------------------------------------------------


def test_a_claim_shows_its_verdict_and_leads_to_its_row(tree):
    text = render(tree, (tree / "docs/index.md").read_text())
    found = re.search(r'<p class="claim">.*?</p>', text, re.DOTALL)[0]
    assert said(found) == "holds So have squares. Claim A002 in the ledger"
    assert 'href="evidence/claims.md#A002"' in found


def test_a_claim_on_a_page_of_another_folder_finds_the_ledger(tree):
    (tree / "docs/index.md").write_text("# Home\n\n::: pair gradients/square\n")
    (tree / "docs/evidence/more.md").write_text("# More\n\n::: claim A001\n")
    assert 'href="claims.md#A001"' in render(tree, "# More\n\n::: claim A001\n")
    (tree / "docs/index.md").write_text("# Home\n\n::: pair gradients/square\n\n::: claim A001\n")
    text = (tree / "docs/index.md").read_text()
    assert 'href="evidence/claims.md#A001"' in render(tree, text)  # and on both
    assert 'href="claims.md#A001"' in render(tree, "# More\n\n::: claim A001\n")
    assert not read_guide(tree).problems


def test_a_link_to_a_claim_finds_the_ledger(tree):
    text = "# Home\n\n::: pair gradients/square\n\n[squares](claim:A002)\n"
    (tree / "docs/index.md").write_text(text)
    assert '<a href="evidence/claims.md#A002">squares</a>' in render(tree, text)
    (tree / "docs/index.md").write_text(text.replace("A002", "A009"))
    done = build(tree)
    assert done.returncode != 0 and "does not contain an anchor '#A009'" in done.stderr


def test_a_row_shows_its_answer_and_its_evidence(tree):
    text = render(tree, (tree / claims.PAGE).read_text())
    rows = text[text.index("filterable") :]
    headings = re.findall(r"<h2.*?>(.*?)</h2>", rows)
    assert headings == ["Choosing", "Tensors", "Gradients", "Training"]
    ids = re.findall(r'class="entry".*?\bid="(\w+)"', rows)
    assert ids == ["B003", "A002", "A001", "B001", "B002"]
    plain = said(rows)
    assert "A001 Squares have gradients. holds They have, see home." in plain
    assert "Evidence: pair gradients/square. Start. Checked 2026-11-24." in plain
    assert "A002 So have squares. holds End. It says the same as A001." in plain
    assert "test test_it in tests/test_small.py; secondary source P. Start." in plain
    assert "Evidence: primary source Makers. Start." in plain
    assert 'href="sources.md#B002">Makers' in rows
    assert 'href="../index.md#pair-gradients-square"' in rows
    assert "<p>5</p>" not in text and '<span class="figure">5</span> claims' in text


def test_sources_are_listed_with_all_that_is_known_of_them(tree):
    text = render(tree, "# Sources\n\n::: ledger sources\n")
    assert re.findall(r'class="entry" id="(\w+)"', text) == ["B001", "B002"]
    assert 'href="claims.md#B002"' in text and 'href="https://example.org/notes"' in text
    plain = said(text)
    assert "T, P, 2020-02, secondary source: So" in plain
    assert "Notes, Makers, read 2026-11-24, primary source: It was written, and is gone." in plain


def test_every_claim_is_counted_with_the_verdict_that_it_shares(tree):
    text = render(tree, (tree / claims.PAGE).read_text())
    table = re.search(r"<tbody>.*?</tbody>", text, re.DOTALL)[0]
    found = [said(row).split(".")[0] for row in re.findall(r"<tr>.*?</tr>", table, re.DOTALL)]
    assert found[0] == "holds 2 0 2 True today, as it was said"
    assert found[-1] == "All 2 3 5"
    counts = claims.figures(read_guide(tree))["counts"]
    assert counts == {
        "total": 5, "first": 2, "second": 3, "holds": 2, "holds_with_a_condition": 0,
        "no_longer_true": 1, "false": 1, "unsupported": 0, "opinion": 1, "unclear": 0,
        "repeats": 1, "answers": 4, "run": 3, "sourced": 1,
    }  # fmt: skip


def test_the_source_of_a_test_is_linked_once_the_repository_has_an_address(tree, monkeypatch):
    monkeypatch.setenv("REPO_URL", "https://example.org/guide/")
    text = render(tree, (tree / claims.PAGE).read_text())
    assert 'href="https://example.org/guide/blob/main/tests/test_small.py"' in text


def test_a_verdict_whose_pair_was_not_run_is_not_shown(tree):
    (tree / ".record.json").unlink()
    assert not read_guide(tree).problems
    text = render(tree, (tree / claims.PAGE).read_text())
    shown = re.findall(r'class="entry".*? id="(\w+)".*?<strong class="verdict.*?>(.*?)<', text)
    unchecked = {id for id, verdict in shown if verdict == "not checked in this build"}
    assert unchecked == {"A001", "A002"}
    assert "A001 Squares have gradients. not checked in this build" in said(text)
    home = said(render(tree, (tree / "docs/index.md").read_text()))
    assert "not checked in this build So have squares." in home


def test_a_verdict_whose_pair_failed_fails_the_build(tree):
    done = build(tree)
    assert done.returncode == 0, done.stderr
    write_record(tree, problems=["grad differs"])
    done = build(tree)
    assert done.returncode != 0
    at = LEDGER.splitlines().index("    - pair: gradients/square") + 1
    told = (
        f"docs/evidence/claims.yml:{at}: A001: it rests on the pair gradients/square, which failed"
    )
    assert done.stderr.count(told) == 1, done.stderr
    text = (render(tree, (tree / claims.PAGE).read_text())).replace("\n", " ")
    assert "A001 Squares have gradients. failed" in said(text)
    assert "A001 Squares have gradients. holds" not in said(text)


def test_a_pair_that_failed_on_one_device_has_failed(tree):
    path = tree / ".record.json"
    [(id, devices)] = json.loads(path.read_text()).items()
    devices["gpu"] = devices["cpu"] | {"problems": ["grad differs"]}
    path.write_text(json.dumps({id: devices}))
    assert "which failed: grad differs" in str(read_guide(tree).problems[0])
    assert "A001 Squares have gradients. failed" in said(render(tree, "::: ledger rows\n"))
