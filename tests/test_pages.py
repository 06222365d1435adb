"""What a page may say, what it is told when it errs, and what a reader then sees."""

import ast
import html
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from unittest import TestCase

import markdown
import pytest
from bs4 import BeautifulSoup

from sidebyside import record
from sidebyside.guide import read_guide
from sidebyside.pairs import REQUIRED, find_pairs, read

PROJECT = Path(__file__).parent.parent
CODE = re.compile(
    r'<div class="pair-panel[^>]+ aria-label="(.*?)"><div class="highlight">'
    r"<pre><code>(.*?)</code></pre>",
    re.DOTALL,
)
CONFIG = """\
site_name: Small
strict: true
theme: {name: material, font: false}
markdown_extensions:
  - sidebyside.pages
  - admonition
  - pymdownx.superfences
plugins: []
"""


@pytest.fixture
def tree(tmp_path):
    """A small project: two pairs, one page that shows both."""
    root = tmp_path / "a small tree"
    for name in ("square", "stop"):
        (root / "snippets/gradients").mkdir(parents=True, exist_ok=True)
        for tab in ("pytorch", "tensorflow"):
            (root / f"snippets/gradients/{name}_{tab}.py").write_text(f"grad = '{name} <{tab}>'\n")
    (root / "docs").mkdir()
    (root / "docs/index.md").write_text(
        "# Home\n\n::: pair gradients/square\n\n::: pair gradients/stop\n"
    )
    (root / "mkdocs.yml").write_text(CONFIG)
    return root


def render(root: Path, text: str) -> str:
    return markdown.markdown(
        text,
        extensions=["sidebyside.pages", "admonition", "pymdownx.superfences"],
        extension_configs={"sidebyside.pages": {"root": str(root)}},
    )


def codes(text: str) -> list[tuple[str, str]]:
    """(tab label, code as a reader copies it) of every tab in the HTML."""
    found = CODE.findall(text)
    return [(label, html.unescape(re.sub(r"<[^>]+>", "", code))) for label, code in found]


def write_record(root: Path, **changes) -> None:
    pair = next(p for p in find_pairs(root / "snippets")[0] if p.name == "square")
    entry = {
        "hash": pair.hash,
        "proven_by": record.proven_by(),
        "versions": record.versions(),
        "gpu": "",
        "skipped": "",
        "problems": [],
        "difference": {"grad": 3.2e-8, "y": 0.0},
        "differs": {"step": "epsilon is `1e-8` here & `1e-7` there"},
        "measured": {},
        "not_compared": {},
        "values": {
            "grad": {"pytorch": 8.0, "tensorflow": 8.0},
            "step": {"pytorch": 0.25, "tensorflow": 0.5},
            "losses": {"pytorch": [3.0, 2.0, 1.0], "tensorflow": [3.0, 2.0, 1.0]},
        },
    }
    text = json.dumps({pair.id: {"cpu": entry | changes}})
    (root / record.NAME).write_text(text)


# --- the real pages ---------------------------------------------------------------------------


def test_the_pages_of_this_guide_have_no_problem():
    guide = read_guide(PROJECT)
    assert guide.pages and guide.pairs
    assert not guide.problems, "\n".join(map(str, guide.problems))


def test_every_symptom_names_the_pair_that_proves_its_mend():
    entries = (PROJECT / "docs/symptoms.md").read_text("utf-8").split("\n### ")[1:]
    assert len(entries) >= 30
    for entry in entries:
        title, _, text = entry.partition("\n")
        assert re.search(r" \{ #[\w-]+ \}$", title), title
        assert "](pair:" in text.partition("\n## ")[0], title


STARTED = {"torch", "tensorflow", "keras", "numpy"}
"""What the page 'Install and first run' installs."""

PACKAGES = {"PIL": "pillow", "sklearn": "scikit-learn", "pydantic": "fastapi", "ray": "ray[train]"}
"""What installs a module of another name; else it is the same, with hyphens."""

CALLED = {
    "torch.onnx.export(": {"onnx", "onnxscript"},
    'format="onnx"': {"onnx", "tf2onnx"},
    "testclient": {"httpx2"},
    "SummaryWriter": {"tensorboard"},
}
"""What needs packages that it does not import by name."""


def test_a_page_says_which_packages_its_programs_need():
    guide, missing = read_guide(PROJECT), []
    for page in (PROJECT / "docs").rglob("*.md"):
        text = page.read_text("utf-8")
        said = set(re.findall(r"[\w\[\]-]+", " ".join(re.findall(r"pip install ([^`\n]+)", text))))
        for pair in re.findall(r"^::: pair (\S+)$", text, re.MULTILINE):
            for tab in REQUIRED:
                program = read(guide.pairs[pair].tabs[tab])
                needs = {PACKAGES.get(one, one.replace("_", "-")) for one in imported(program)}
                needs = needs.union(*(CALLED[call] for call in CALLED if call in program))
                if lacks := needs - said:
                    missing.append(f"{page.name}: {pair}_{tab} needs `pip install {min(lacks)}`")
    assert not missing, "\n".join(missing)


def imported(program: str) -> set[str]:
    """The first part of each module that a program imports and nobody has yet."""
    found = set()
    for node in ast.walk(ast.parse(program)):
        if isinstance(node, ast.Import):
            found |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            found.add(node.module.partition(".")[0])
    return found - STARTED - sys.stdlib_module_names


# --- a pair on a page ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        "::: pair gradients/square\n",
        "Text before.\n::: pair gradients/square\nText after.\n",
        "1. First\n\n    ::: pair gradients/square\n\n2. Second\n",
        "!!! note\n\n    ::: pair gradients/square\n",
        "!!! note\n    Some text.\n\n    - A list\n\n        ::: pair gradients/square\n",
    ],
    ids=["alone", "amid text", "in a list", "in an admonition", "in a list in an admonition"],
)
def test_both_tabs_are_shown_wherever_the_block_stands(tree, text):
    shown = render(tree, text)
    assert codes(shown) == [
        ("PyTorch", "grad = 'square <pytorch>'\n"),
        ("TensorFlow", "grad = 'square <tensorflow>'\n"),
    ]
    assert shown.count('id="pair-gradients-square-tensorflow"') == 1
    assert ":::" not in shown
    assert all(
        word in shown for word in re.findall(r"Text \w+|First|Second|Some text|A list", text)
    )


def test_a_block_in_a_fence_is_shown_as_it_is(tree):
    shown = render(tree, "```markdown\n::: pair gradients/square\n```\n")
    assert "::: pair gradients/square" in shown
    assert codes(shown) == []


def test_a_third_tab_appears_with_its_file(tree):
    (tree / "snippets/gradients/square_jax.py").write_text("grad = 8\n")
    labels = [label for label, _ in codes(render(tree, "::: pair gradients/square"))]
    assert labels == ["PyTorch", "TensorFlow", "JAX"]


def test_the_record_stands_below_the_tabs(tree):
    write_record(tree)
    shown = html.unescape(re.sub(r"<[^>]+>", "", render(tree, "::: pair gradients/square")))
    versions = record.versions()
    assert (
        f"= grad, y agree (largest difference 3e-08) · torch {versions['torch']} · "
        f"tensorflow {versions['tensorflow']} · CPU" in shown
    )
    assert "≠ step differs on purpose (0.25 against 0.5): epsilon is 1e-8 here & 1e-7" in shown
    assert "not checked" not in shown


def test_each_pair_has_tabs_and_panels_with_addresses_and_names(tree):
    (tree / "snippets/gradients/square_jax.py").write_text("grad = 8\n")
    soup = BeautifulSoup(render(tree, "::: pair gradients/square"), "html.parser")
    (tabs,) = soup.select("#pair-gradients-square > [role=tablist][aria-label='gradients/square']")
    assert [tab.text for tab in tabs.select("button[role=tab]")] == ["PyTorch", "TensorFlow", "JAX"]
    assert [tab["aria-selected"] for tab in tabs.select("[role=tab]")] == ["true", "false", "false"]
    for tab in tabs.select("[role=tab]"):
        assert tab["aria-controls"] == f"pair-gradients-square-{tab['data-tab']}"
        panel = soup.find(id=tab["aria-controls"])
        assert panel["role"] == "tabpanel" and panel["aria-label"] == tab.text


def test_a_line_that_prints_what_differs_is_marked_while_that_is_proven(tree):
    for tab, value in (("pytorch", "1"), ("tensorflow", "2")):
        path = tree / f"snippets/gradients/square_{tab}.py"
        path.write_text(f"step = {value}\nprint(step)\n#> {value}\nprint('<b>')\n#> <b>\n")
    (tree / "snippets/gradients/square_check.py").write_text('DIFFERS = {"step": "why"}\n')
    write_record(tree)
    soup = BeautifulSoup(render(tree, "::: pair gradients/square"), "html.parser")
    marked = [
        (mark.find_parent("div", role="tabpanel")["aria-label"], mark.text) for mark in soup("mark")
    ]
    assert marked == [("PyTorch", "#> 1"), ("TensorFlow", "#> 2")]
    assert [code.text.count("\n") for code in soup("code")][:2] == [5, 5]
    write_record(tree, differs={})
    assert "<mark>" not in render(tree, "::: pair gradients/square")
    write_record(tree, hash="another")
    assert "<mark>" not in render(tree, "::: pair gradients/square")


def test_a_verified_pair_says_with_what_for_a_citation(tree):
    write_record(tree, date="2026-11-20", gpu="H200 <fast>")
    soup = BeautifulSoup(render(tree, "::: pair gradients/square"), "html.parser")
    said = soup.select_one(".pair-record")["data-verified"]
    versions = record.versions()
    assert said == (
        f"2026-11-20 with torch {versions['torch']}, tensorflow {versions['tensorflow']}, "
        f"keras {versions['keras']} (Python {versions['python']}, GPU, H200 <fast>)"
    )
    write_record(tree, problems=["x"])
    assert "data-verified" not in render(tree, "::: pair gradients/square")


def test_a_gpu_is_named(tree):
    write_record(tree, gpu="H200 <fast>")
    assert "· GPU (H200 &lt;fast&gt;)" in render(tree, "::: pair gradients/square")


def test_a_failed_pair_says_what_failed(tree):
    write_record(tree, problems=["snippets/x.py:3: grad differs & more\n    To mend it: ..."])
    shown = render(tree, "::: pair gradients/square")
    assert "failed: snippets/x.py:3: grad differs &amp; more" in shown
    assert "agree" not in shown


@pytest.mark.parametrize("changed", ["pytorch", "tensorflow"])
def test_a_pair_that_changed_is_not_checked(tree, changed):
    write_record(tree)
    with (tree / f"snippets/gradients/square_{changed}.py").open("a") as file:
        file.write("# changed\n")
    shown = render(tree, "::: pair gradients/square")
    assert "not checked in this build: its files changed" in shown
    assert "agree" not in shown


def test_a_record_of_other_versions_does_not_count(tree):
    write_record(tree, versions=record.versions() | {"torch": "1.0.0"})
    shown = render(tree, "::: pair gradients/square")
    assert "not checked in this build: the last run had torch 1.0.0" in shown


def test_without_a_record_nothing_is_claimed(tree):
    shown = render(tree, "::: pair gradients/square\n\n{{ gradients/square grad }}")
    assert "not checked in this build" in shown
    assert "—" in shown


def test_the_source_is_linked_when_the_repository_is_known(tree, monkeypatch):
    monkeypatch.delenv("REPO_URL", raising=False)
    assert "<a " not in render(tree, "::: pair gradients/square")
    monkeypatch.setenv("REPO_URL", "https://example.org/guide/")
    (tree / "snippets/gradients/square_check.py").write_text("def check(pytorch): pass\n")
    shown = render(tree, "::: pair gradients/square")
    for name in ("pytorch", "tensorflow", "check"):
        link = f"https://example.org/guide/blob/main/snippets/gradients/square_{name}.py"
        assert f'href="{link}"' in shown
    assert "colab" not in shown  # it opens what is on GitHub only


# --- tables, charts and figures -----------------------------------------------------------------


def test_a_table_shows_every_name_and_marks_what_differs(tree):
    write_record(tree)
    rows = re.findall(r"<tr.*?</tr>", render(tree, "::: table gradients/square"))
    text = [re.sub(r"<[^>]+>", " ", row).split() for row in rows]
    assert text[1] == ["grad", "8", "8", "="]
    assert text[2][:4] == ["step", "0.25", "0.5", "≠"]


def test_a_chart_is_drawn_from_the_record_in_the_colour_of_the_page(tree):
    write_record(tree)
    text = "::: chart gradients/square losses | Loss & more"
    one = render(tree, text)
    assert render(tree, text) == one  # kept
    shutil.rmtree(tree / ".cache")
    assert render(tree, text) == one  # drawn again
    assert 'aria-label="Loss &amp; more: PyTorch from 3 to 1; TensorFlow from 3 to 1"' in one
    assert "currentColor" in one and "#123456" not in one
    assert " id=" not in one  # a page may hold several


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("{{ gradients/square grad }}", "8"),
        ("{{ gradients/square grad | .2f }}", "8.00"),
        ("{{ gradients/square step tensorflow | .0% }}", "50%"),
        ("{{ gradients/square difference | .0e }}", "3e-08"),
        ("{{ gradients/square grad \\| .2f }}", "8.00"),
        ("`{{ gradients/square grad }}`", "{{ gradients/square grad }}"),
    ],
)
def test_a_figure_comes_from_the_record(tree, text, shown):
    write_record(tree)
    assert re.sub(r"<[^>]+>", "", render(tree, f"It is {text}.")) == f"It is {shown}."


def test_a_link_leads_to_the_page_of_the_pair(tree):
    (tree / "docs/index.md").write_text("# Home\n\n::: pair gradients/square\n")
    (tree / "docs/gradients.md").write_text("# Gradients\n\n::: pair gradients/stop\n")
    (tree / "docs/notes").mkdir()
    text = "See [it](pair:gradients/stop), `[it](pair:no/such)`."
    (tree / "docs/notes/more.md").write_text(text)
    assert '<a href="../gradients.md#pair-gradients-stop">it</a>' in render(tree, text)
    text = (tree / "docs/gradients.md").read_text() + "\n[it](pair:gradients/stop)\n"
    (tree / "docs/gradients.md").write_text(text)
    assert '<a href="#pair-gradients-stop">it</a>' in render(tree, text)


# --- bad input ----------------------------------------------------------------------------------

BAD = {
    "unknown pair": (
        "::: pair gradients/sqare\n",
        "docs/index.md:7: unknown pair gradients/sqare\n    To mend it: did you mean",
    ),
    "no name": ("::: pair\n", "docs/index.md:7: unknown pair (no name)"),
    "unknown block": ("::: pear gradients/stop\n", "docs/index.md:7: unknown block `::: pear`"),
    "twice": (
        "::: pair gradients/stop\n",
        "docs/index.md:7: the pair gradients/stop is on this page twice (first on line 5)",
    ),
    "python fence": (
        "```python\nx = 1\n```\n",
        "docs/index.md:7: a page holds a fence of runnable",
    ),
    "python fence with a file and more": (
        '```py\n--8<-- "pipelines/a.py"\nx = 1\n```\n',
        "docs/index.md:7: a page holds a fence of runnable",
    ),
    "python fence with attributes": ("~~~ { .py }\nx = 1\n~~~\n", "docs/index.md:7: a page holds"),
    "unknown figure": (
        "It is {{ gradients/square gard }}.\n",
        "docs/index.md:7: `{{ gradients/square gard }}`: gradients/square has no shared name gard\n"
        "    To mend it: use one of grad, step, losses",
    ),
    "figure that differs": (
        "{{ gradients/square step }}\n",
        "docs/index.md:7: `{{ gradients/square step }}`: step differs in gradients/square\n"
        "    To mend it: say which tab: pytorch, tensorflow",
    ),
    "figure of no pair": ("{{ gradients/none grad }}\n", "index.md:7: `{{ gradients/none grad }}`"),
    "figure of no tab": ("{{ gradients/square grad jax }}\n", "gradients/square has no tab jax"),
    "figure of no format": ("{{ gradients/square grad | .1y }}\n", "8.0 has no format '.1y'"),
    "figure without a name": ("{{ gradients/square }}\n", "docs/index.md:7: `{{` starts no figure"),
    "link to no pair": (
        "See [the square](pair:gradients/sqare).\n",
        "docs/index.md:7: unknown pair gradients/sqare\n    To mend it: did you mean",
    ),
    "block in a quote": ("> ::: pair no/such\n", "docs/index.md:7: unknown pair no/such"),
    "block in a list": ("- ::: pair no/such\n", "docs/index.md:7: unknown pair no/such"),
    "block without a space": (":::pair gradients/square\n", "docs/index.md:7: unknown block"),
    "block in code": (
        "    ::: table gradients/square\n",
        "docs/index.md:7: `::: table gradients/square` is not shown as a block",
    ),
    "block in HTML": (
        "<div>\n::: table gradients/square\n</div>\n",
        "docs/index.md:8: `::: table gradients/square` is not shown as a block",
    ),
    "block after a code span": (
        "```code``` in a line\n\n::: pair no/such\n",
        "docs/index.md:9: unknown pair no/such",
    ),
    "python fence in a list": (
        "-   ```python\n    x = 1\n    ```\n",
        "docs/index.md:7: a page holds",
    ),
    "python fence with an id": ("``` {#a .python}\nx = 1\n```\n", "docs/index.md:7: a page holds"),
    "chart of a number": (
        "::: chart gradients/square grad\n",
        "docs/index.md:7: gradients/square has no shared list of numbers called grad\n"
        "    To mend it: use one of: losses",
    ),
}


@pytest.mark.parametrize("name", BAD)
def test_bad_input_is_one_clear_error(tree, name):
    text, says = BAD[name]
    write_record(tree)
    page = tree / "docs/index.md"
    page.write_text(page.read_text() + f"\n{text}")
    with TestCase().assertLogs("mkdocs", "WARNING") as logged:
        render(tree, page.read_text())
    (message,) = [record.getMessage() for record in logged.records]
    assert says in message


@pytest.mark.parametrize(
    ("fault", "says"),
    [
        (
            lambda tree: (tree / "docs/index.md").write_text("::: pair gradients/square\n"),
            "snippets/gradients/stop_pytorch.py:1: gradients/stop is on no page\n"
            "    To mend it: add the line `::: pair gradients/stop` to docs/gradients.md",
        ),
        (
            lambda tree: (tree / "snippets/gradients/stop_tensorflow.py").unlink(),
            "snippets/gradients/stop_pytorch.py:1: the pair gradients/stop has no TensorFlow tab",
        ),
        (
            lambda tree: (tree / "snippets/gradients/stop_check.py").write_text("DIFERS = {}\n"),
            "snippets/gradients/stop_check.py:1: unknown key DIFERS",
        ),
        (
            lambda tree: (tree / "docs/other.md").write_text("# Other\n\n::: pair a/b\n"),
            "docs/other.md:3: unknown pair a/b",
        ),
        (
            lambda tree: [
                (tree / "docs/.drafts").mkdir(),
                (tree / "docs/.drafts/a.md").write_text("::: pair gradients/stop\n"),
                (tree / "docs/index.md").write_text("::: pair gradients/square\n"),
            ],
            "snippets/gradients/stop_pytorch.py:1: gradients/stop is on no page",
        ),
        (
            lambda tree: (tree / "snippets/gradients/stop_tensorflow.py").write_bytes(b"# \xff\n"),
            "snippets/gradients/stop_tensorflow.py:1: this file is not UTF-8",
        ),
        (
            lambda tree: (tree / ".record.json").write_text("{"),
            "delete it and run the pairs",
        ),
    ],
    ids=[
        *("pair on no page", "missing tab", "unknown key", "unknown pair"),
        *("draft that is not built", "tab not UTF-8", "broken record"),
    ],
)
def test_a_strict_build_fails_and_says_why(tree, fault, says):
    good = build(tree)
    assert good.returncode == 0, good.stderr
    fault(tree)
    bad = build(tree)
    assert bad.returncode != 0
    assert says in bad.stderr
    assert "Traceback" not in bad.stderr


def build(tree: Path, *command: str) -> subprocess.CompletedProcess:
    command = command or ("mkdocs", "build")
    environment = os.environ | {"NO_MKDOCS_2_WARNING": "1"}
    return subprocess.run(
        [sys.executable, "-m", *command], cwd=tree, env=environment, capture_output=True, text=True
    )


def test_pages_that_end_alike_are_told_apart(tree):
    end = "::: pair gradients/square\n"
    (tree / "docs/short.md").write_text(f"---\ntitle: Short\n---\n{end}")
    (tree / "docs/long.md").write_text(f"# Long\n\n::: pair gradients/stop\n\n{end}")
    done = build(tree)
    assert done.returncode == 0, done.stderr


def test_zensical_shows_the_reader_the_same(tree):
    if not shutil.which("zensical", path=Path(sys.executable).parent):
        pytest.skip("Zensical is not installed: requirements.txt pins it")
    write_record(tree)
    shown = {}
    for builder in ("mkdocs", "zensical"):
        done = build(tree, builder, "build", "--clean")
        assert done.returncode == 0, done.stderr
        page = (tree / "site/index.html").read_text("utf-8")
        pair = re.findall(r'<div class="pair".*?class="pair-record".*?</div>', page, re.DOTALL)
        assert len(pair) == 2
        shown[builder] = [html.unescape(re.sub(r"<[^>]+>", "", text)) for text in pair]
        shutil.rmtree(tree / "site")
    assert shown["mkdocs"] == shown["zensical"]
    assert "grad, y agree" in shown["mkdocs"][0]


def test_building_the_site_imports_neither_framework():
    code = (
        "import sys, sidebyside.pages, sidebyside.record; from pathlib import Path\n"
        "from markdown import markdown\n"
        f"root = Path({str(PROJECT)!r})\n"
        "for page in sidebyside.pages.read_guide(root).pages.values():\n"
        "    markdown(page, extensions=['sidebyside.pages', 'pymdownx.superfences'])\n"
        "print(sorted({'torch', 'tensorflow', 'keras'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=PROJECT, capture_output=True, text=True)
    assert done.stdout.strip() == "[]", done.stderr
