"""A program keeps every character in HTML, and few elements are put around them."""

import html
import re
from pathlib import Path

import pytest

from sidebyside.highlight import highlighted
from sidebyside.pairs import find_pairs

PROJECT = Path(__file__).parent.parent
PIECE = re.compile(r'<span class="(\w+)">(.*?)</span>', re.DOTALL)


def pieces(source: str) -> list[tuple[str, str]]:
    return [(kind, html.unescape(text)) for kind, text in PIECE.findall(highlighted(source))]


@pytest.mark.parametrize(
    ("source", "wanted"),
    [
        ("import torch\n", [("k", "import")]),
        ("# one\n# two\n\nx = 1 #> 1\n", [("c", "# one\n# two"), ("c", "#> 1")]),
        ("a = b is not None\n", [("k", "is not None")]),
        ("@f\ndef g(self):\n    pass\n", [("nd", "@f"), ("k", "def"), ("nf", "g"), ("k", "pass")]),
        ("class A(B): ...\n", [("k", "class"), ("nf", "A")]),
        ('x = "a < b"\n', [("s", '"a < b"')]),
        ('f"{x} & {y}"\n', [("s", 'f"'), ("s", " & "), ("s", '"')]),
        ("y = model(x).sum() + 1e-3\n", []),
    ],
)
def test_what_helps_a_reader_gets_an_element(source, wanted):
    assert pieces(source) == wanted


@pytest.mark.parametrize("source", ["", "\n", "\n\nx = 1\n\n\n", "x = '<&>\\n'\n", "é = 'ß'  \n"])
def test_no_character_is_lost(source):
    code = re.fullmatch(
        r'<div class="highlight"><pre><code>(.*)</code></pre></div>', highlighted(source), re.DOTALL
    )[1]
    assert html.unescape(re.sub(r"<[^>]+>", "", code)).rstrip("\n") == source.rstrip("\n")


def test_lines_are_marked_whole():
    source = "# one\n# two\n# three\nprint(1)\n#> 1\n"
    assert highlighted(source, frozenset({2, 5})) == (
        '<div class="highlight"><pre><code><span class="c"># one</span>\n'
        '<mark><span class="c"># two</span></mark>\n'
        '<span class="c"># three</span>\nprint(1)\n'
        '<mark><span class="c">#&gt; 1</span></mark>\n</code></pre></div>'
    )
    assert "<mark>print(1)\n" in highlighted(source, frozenset({4, 5}))


def test_a_line_of_a_pair_takes_less_than_one_element_on_the_average():
    sources = [
        path.read_text("utf-8")
        for pair in find_pairs(PROJECT / "snippets")[0]
        for path in pair.tabs.values()
    ]
    lines = sum(source.count("\n") for source in sources)
    assert sum(highlighted(source).count("<span") for source in sources) < 0.7 * lines
