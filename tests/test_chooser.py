"""The chooser answers every combination with reasons, and says what is wrong with its rules."""

from pathlib import Path
from types import SimpleNamespace

import pytest

from sidebyside import chooser, claims
from sidebyside.guide import read_guide
from sidebyside.rows import load

PROJECT = Path(__file__).parent.parent


@pytest.fixture(scope="module")
def guide():
    return read_guide(PROJECT)


@pytest.fixture(scope="module")
def questions(guide):
    return load(guide.root / chooser.DATA)[0]["questions"]


@pytest.fixture(scope="module")
def every(questions):
    return [(chosen, chooser.answer(chosen)) for chosen in chooser.combinations(questions)]


def test_the_rules_are_sound(guide):
    assert not chooser.problems(guide)


def test_there_are_the_six_questions(questions):
    ids = [question["id"] for question in questions]
    assert ids == ["goal", "target", "team", "learn", "hardware", "time"]


def test_every_combination_has_an_answer_with_two_reasons_that_have_evidence(guide, every):
    ledger = {row["id"]: row for row in load(guide.root / claims.DATA)[0]}
    evidence = {f"pair:{pair}": pair for pair in guide.pairs}
    for row in ledger.values():
        first = row.get("same_as", row["id"])  # rows that share an answer count once
        if ledger[first].get("evidence"):
            evidence[f"claims.md#{row['id']}"] = first
    for chosen, name in every:
        sees = {reason["see"] for reason in chooser.reasons(chosen, name)}
        answers = {evidence[see] for see in sees & evidence.keys()}
        assert len(answers) >= 2, [option["id"] for option in chosen]


def test_no_answer_wins_more_than_70_percent_and_each_wins_somewhere(every):
    for name in chooser.ANSWERS:
        share = sum(answer == name for _, answer in every) / len(every)
        assert 0 < share <= 0.7, name


def test_jax_and_keras_3_are_named(questions):
    also = {row["name"] for q in questions for o in q["options"] for row in o.get("also", ())}
    assert also == {"JAX", "Keras 3"}


@pytest.mark.parametrize(
    ("points", "expected"),
    [
        ({"pytorch": 3, "keras": 2, "either": 2}, "pytorch"),
        ({"pytorch": 1, "keras": 2, "either": 0}, "keras"),
        ({"pytorch": 2, "keras": 2, "either": 1}, "either"),  # a tie is 'either'
        ({"pytorch": 2, "keras": 0, "either": 2}, "either"),
        ({"pytorch": 1, "keras": 0, "either": 2}, "either"),
    ],
)
def test_the_largest_sum_wins(points, expected):
    reasons = [{"for": name, "points": number} for name, number in points.items()]
    chosen = [{"reasons": [reason]} for reason in reasons]
    assert chooser.answer(chosen) == expected


# --- The rules on a page ------------------------------------------------------------------------


def test_the_tables_hold_every_option_point_and_reason(guide, questions):
    text = chooser.markdown(guide, "rules")
    for question in questions:
        assert question["ask"] in text
        for option in question["options"]:
            (line,) = [row for row in text.splitlines() if f"#choose-{option['id']} }}" in row]
            sums = chooser.totals([option])
            assert line.split("|")[2:5] == [f" {sums[name]} " for name in chooser.ANSWERS]
            for row in (*option["reasons"], *option.get("also", ())):
                assert f"[{row['why']}](" in line


def test_an_unknown_part_is_an_error(guide):
    with pytest.raises(ValueError, match="no chooser part graph; use one of: form, rules"):
        chooser.markdown(guide, "graph")


# --- Broken rules -------------------------------------------------------------------------------

RESEARCH = "      - id: research\n"
REASON = '{for: either, points: 2, why: "both show every step, and the steps are equal"'


@pytest.fixture
def broken(guide, tmp_path):
    """What is said of the rules after a change of their text, on which lines, and the lines."""

    def say(old: str, new: str, ledger: str = "") -> list[tuple[int, str]]:
        for name in (chooser.DATA, claims.DATA):
            (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / name).write_text((guide.root / name).read_text("utf-8"), "utf-8")
        if ledger:
            (tmp_path / claims.DATA).write_text(ledger, "utf-8")
        path = tmp_path / chooser.DATA
        text = path.read_text("utf-8")
        assert old in text
        path.write_text(text.replace(old, new, 1), "utf-8")
        tree = SimpleNamespace(root=tmp_path, pairs=guide.pairs, record=guide.record)
        found = chooser.problems(tree)
        assert all(problem.path == path and problem.mend for problem in found)
        return [(problem.line, problem.what) for problem in found]

    return say


def line_of(text: str) -> int:
    lines = (PROJECT / chooser.DATA).read_text("utf-8").splitlines()
    return next(n for n, line in enumerate(lines, 1) if text.strip() in line)


@pytest.mark.parametrize(
    ("old", "new", "what"),
    [
        ("pair:training/by_hand", "pair:training/by_foot", "unknown pair training/by_foot"),
        ("claims.md#B078", "claims.md#A945", "the ledger has no claim A945"),
        ("claims.md#B078", "https://example.org", "https://example.org is no evidence"),
        (REASON, REASON.replace("either", "jax"), "a reason for 'jax' with 2 points"),
        (REASON, REASON.replace("2", "0", 1), "a reason for 'either' with 0 points"),
        (REASON, REASON.replace("2", "two", 1), "points is 'two', which is no whole number"),
        (REASON, REASON.replace("points: 2, ", ""), "points is missing"),
        (REASON, REASON.replace("points", "marks"), "unknown name marks"),
        ("id: language-model\n", "id: research\n", "the id research is used twice"),
        ("id: language-model\n", "id: language model\n", "id 'language model' cannot stand"),
        ("label: Read or", "label: Read | or", "label 'Read | or change research code' cannot"),
        ('why: "papers that', 'why: "papers](x) that', "why 'papers](x) that"),
        (REASON, REASON.replace("2", "true", 1), "points is True, which is no whole number"),
    ],
)
def test_a_mistake_is_named_with_its_line(broken, old, new, what):
    found = broken(old, new)
    assert any(said.startswith(what) and line == line_of(old) for line, said in found), found


def test_a_list_that_is_none_and_a_broken_line_are_named(broken):
    assert (
        "reasons is 'none', which is no list"
        in broken(
            'reasons:\n          - {for: pytorch, points: 3, why: "papers', "reasons: none\n#"
        )[0][1]
    )
    ((line, said),) = broken(RESEARCH, "      - id: [research\n")
    assert said.startswith("this cannot be read") and line >= line_of(RESEARCH)
    ((line, said),) = broken(RESEARCH, RESEARCH + "        id: again\n")
    assert said == "this cannot be read: id is there twice" and line == line_of(RESEARCH) + 1


def test_a_question_less_is_an_error(guide, broken):
    text = (guide.root / chooser.DATA).read_text("utf-8")
    last = text[text.index("  - id: time") :]
    assert broken(last, "") == [(1, "there are 5 questions, not 6")]


def test_weights_that_let_one_answer_nearly_always_win_are_an_error(guide, broken):
    text = (guide.root / chooser.DATA).read_text("utf-8")
    ((_, said),) = broken(text, text.replace("for: either, points: 1", "for: either, points: 9"))
    assert said.startswith("either wins ") and said.endswith("more than 70%")


def test_an_answer_with_one_reason_is_an_error(broken):
    ((line, said),) = broken("{for: keras, points: 2", "{for: keras, points: 40")
    assert said.startswith("fewer than 2 reasons with evidence speak for the answer keras to: ")
    assert line


def test_rows_that_share_an_answer_are_one_reason():
    reasons = [{"see": "claims.md#A001"}, {"see": "claims.md#B002"}, {"see": "claims.md#A003"}]
    answered = {"A001": "A001", "B002": "A001", "A003": ""}  # and the third has no evidence
    assert chooser.evidenced(reasons, answered) == {"A001"}


def test_the_ledger_says_which_rows_share_an_answer(tmp_path):
    path = tmp_path / claims.DATA
    path.parent.mkdir(parents=True)
    path.write_text(
        "- {id: A001, evidence: [{pair: a/b}]}\n- {id: B002, same_as: A001}\n"
        "- {id: A003, evidence: []}\n- {id: B004, same_as: A003}\n",
        "utf-8",
    )
    known = {"A001": "A001", "B002": "A001", "A003": "", "B004": ""}
    left_out = {"A002": "A002", "B001": "B001", "B003": "B003"}  # the ledger tells of these
    assert claims.answered(tmp_path) == known | left_out
    path.write_text("- id: [A001\n", "utf-8")
    assert claims.answered(tmp_path) is None


def test_of_a_ledger_that_cannot_be_read_the_rules_say_nothing(guide, broken):
    assert broken("x", "x") == []
    text = (guide.root / claims.DATA).read_text("utf-8")
    assert broken("x", "x", ledger=text.replace("- id: A002", "- id: [A002")) == []
    assert broken("x", "x", ledger=text.replace("- id: B064", "- id: B065")) == []


def test_a_failed_pair_is_no_evidence(guide, broken, monkeypatch):
    monkeypatch.setattr(chooser.record, "state", lambda *_: ("failed", "loss differs"))
    found = broken("x", "x")
    assert any("failed: loss differs" in said for _, said in found)
