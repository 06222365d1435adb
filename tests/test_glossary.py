"""The first use of a term links to its definition, and nothing else does."""

import re

import markdown
import pytest

from sidebyside import glossary

PAGE = """\
# Glossary

Logits { #logits }
:   Raw scores. See [losses](losses.md) and `softmax`.

Optimiser, optimizer { #optimiser }
:   What changes the weights.

Batch { #batch }
:   Some rows.

Batch size { #batch-size }
:   How many rows.
"""


@pytest.fixture
def shown(tmp_path):
    (tmp_path / "docs").mkdir()
    (tmp_path / "snippets").mkdir()
    (tmp_path / glossary.PAGE).write_text(PAGE)

    def render(text: str, page: str = "docs/index.md") -> str:
        (tmp_path / page).parent.mkdir(exist_ok=True)
        (tmp_path / page).write_text(text)
        return markdown.markdown(
            text,
            extensions=["sidebyside.pages", "tables", "attr_list", "def_list"],
            extension_configs={"sidebyside.pages": {"root": str(tmp_path)}},
        )

    return render


def links(html: str) -> list[tuple[str, str]]:
    return re.findall(r'<a class="term" href="([^"]+)"[^>]*>([^<]+)</a>', html)


def test_the_first_use_is_linked_with_its_definition(shown):
    html = shown("# Logits\n\nThe logits are raw. Logits again.\n\nMore logits.\n")
    assert links(html) == [("glossary.md#logits", "logits")]
    assert 'title="Raw scores. See losses and softmax."' in html
    assert re.sub(r"<[^>]+>", "", html).split() == [
        "Logits",
        "The",
        "logits",
        "are",
        "raw.",
        "Logits",
        "again.",
        "More",
        "logits.",
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Two optimizers and an optimiser.", ["optimizers"]),
        ("The batch size of a batch.", ["batch size", "batch"]),
        ("- **Batches** in a list, *logits* too", ["Batches", "logits"]),
        ("| a |\n|---|\n| a batch |", ["batch"]),
        ("`logits` and [logits](https://example.org)", []),
        ("prelogits, logits-like", []),
    ],
)
def test_terms_are_found_where_a_reader_reads(shown, text, found):
    assert [word for _, word in links(shown(text))] == found


def test_a_page_in_a_folder_reaches_the_glossary(shown):
    assert links(shown("A batch.", "docs/notes/a.md")) == [("../glossary.md#batch", "batch")]


def test_the_glossary_does_not_link_to_itself(shown):
    assert links(shown(PAGE, glossary.PAGE)) == []
