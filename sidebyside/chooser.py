"""Which first? Six questions whose options carry points, each with a reason and its evidence.

`docs/evidence/chooser.yml` holds the rules. A page shows them as tables, which are complete without
JavaScript. `guide.js` adds up the points of those tables, so that there is one source of each.

    ::: chooser form        the form, and how to do without it
    ::: chooser rules       the answers, and a table of points for each question

The rule: add the points of the six chosen options; the largest sum is the answer, and if two sums
are the largest, the answer is 'either'.
"""

import functools
import html
import itertools
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from sidebyside import claims, record
from sidebyside.pairs import Problem
from sidebyside.rows import Row, check, load

DATA = "docs/evidence/chooser.yml"
ANSWERS = ("pytorch", "keras", "either")
MOST = 0.7
"""No answer may win more than this share of all combinations."""

LEAST = 2
"""So many reasons must speak for the answer to every combination."""

QUESTIONS = 6
MAKER = re.compile(r"claims\.md#(?P<claim>[AB]\d{3})$|pair:(?P<pair>\w+/\w+)$")


def answer(chosen: list[Row]) -> str:
    """What follows from the options that somebody chose, one of each question."""
    sums = totals(chosen)
    best = [name for name in ANSWERS if sums[name] == max(sums.values())]
    return best[0] if len(best) == 1 else "either"


def totals(chosen: list[Row]) -> dict[str, int]:
    sums = dict.fromkeys(ANSWERS, 0)
    for reason in _reasons(chosen):
        sums[reason["for"]] += reason["points"]
    return sums


def reasons(chosen: list[Row], answer: str) -> list[Row]:
    """What speaks for an answer: for 'either', that is what speaks for each of them."""
    return [r for r in _reasons(chosen) if answer in ("either", r["for"])]


def _reasons(chosen: list[Row]) -> list[Row]:
    return [reason for option in chosen for reason in option["reasons"]]


def combinations(questions: list[Row]):
    """Every way to answer: one option of each question."""
    return itertools.product(*(question["options"] for question in questions))


def problems(guide) -> list[Problem]:
    """What is wrong with the rules: their form, their evidence, or what follows from them."""
    path = guide.root / DATA
    if not path.exists():
        return []
    changed = path.stat().st_mtime_ns
    rules, found = _rules(path, changed)
    if rules is None:
        return list(found)
    answered = claims.answered(guide.root)
    if answered is None:  # the ledger cannot be read, which is reported there
        return []
    shared = tuple(sorted(answered.items()))
    return _evidence(guide, rules, path, answered) or list(_outcome(path, changed, shared))


@functools.lru_cache(maxsize=2)
def _rules(path: Path, changed: int) -> tuple[Row | None, tuple[Problem, ...]]:
    """The rules and what is wrong with them; None if they cannot be used."""
    rules, wrong = load(path)
    if not wrong:
        wrong = _form(rules, path)
    return (None, tuple(wrong)) if wrong else (rules, ())


def _form(rules: object, path: Path) -> list[Problem]:
    """Every row has its names, and every id is there once."""
    wrong = check(rules, path, 1, {"answers": list, "questions": list})
    if wrong:
        return wrong
    seen: dict[str, int] = {}
    for row in rules["answers"]:
        wrong += check(row, path, 1, {"id": str, "name": str, "next": str})
    for question in rules["questions"]:
        wrong += check(question, path, 1, {"id": str, "ask": str, "options": list})
        options = question.get("options", ()) if isinstance(question, Row) else ()
        for option in options if isinstance(options, list) else ():
            needed = {"id": str, "label": str, "reasons": list}
            wrong += check(option, path, question.line, needed, {"also": list})
            if not isinstance(option, Row):
                continue
            for name, fields in (
                ("reasons", {"for": str, "points": int, "why": str, "see": str}),
                ("also", {"name": str, "why": str, "see": str}),
            ):
                for row in option[name] if isinstance(option.get(name), list) else ():
                    wrong += check(row, path, option.line, fields)
    if wrong:
        return wrong
    for row in _with_words(rules):
        for name in row.keys() & {"id", "name", "ask", "label", "why"}:
            wanted = r"[a-z][a-z-]*" if name == "id" else r"[^|<>{}\[\]\n]+"
            if not re.fullmatch(wanted, row[name]):
                mend = "use small letters and hyphens" if name == "id" else "use plain words"
                what = f"{name} {row[name]!r} cannot stand on a page"
                wrong.append(Problem(path, row.at(name), what, mend))
    if wrong:
        return wrong
    for row in (*rules["questions"], *(o for q in rules["questions"] for o in q["options"])):
        first = seen.setdefault(row["id"], row.line)
        if first != row.line:
            what = f"the id {row['id']} is used twice (first on line {first})"
            wrong.append(Problem(path, row.line, what, "give one of them another id"))
    for question in rules["questions"]:
        for reason in _reasons(question["options"]):
            if reason["for"] not in ANSWERS or reason["points"] < 1:
                what = f"a reason for {reason['for']!r} with {reason['points']} points"
                mend = f"give at least 1 point to one of: {', '.join(ANSWERS)}"
                wrong.append(Problem(path, reason.line, what, mend))
        for option in question["options"]:
            if not option["reasons"]:
                mend = "say what it speaks for, and where that is shown"
                wrong.append(Problem(path, option.line, f"{option['id']} has no reasons", mend))
    if [row["id"] for row in rules["answers"]] != list(ANSWERS):
        what = f"the answers are not {', '.join(ANSWERS)}, in this order"
        wrong.append(Problem(path, 1, what, "list them so"))
    if len(rules["questions"]) != QUESTIONS:
        what = f"there are {len(rules['questions'])} questions, not {QUESTIONS}"
        wrong.append(Problem(path, 1, what, "ask six: they cover what the choice hangs on"))
    return wrong


def _with_words(rules: Row) -> Iterator[Row]:
    """Every row of the rules that holds words or an id."""
    yield from rules["answers"]
    for question in rules["questions"]:
        yield question
        for option in question["options"]:
            yield from (option, *option["reasons"], *option.get("also", ()))


@functools.lru_cache(maxsize=2)
def wins(path: Path, changed: int) -> Counter[str]:
    """How many combinations each answer wins."""
    return Counter(answer(chosen) for chosen in combinations(_rules(path, changed)[0]["questions"]))


def evidenced(reasons: list[Row], answered: dict[str, str]) -> set[str]:
    """Where reasons lead, each answer once, less the claims that have no evidence themselves."""
    sees = (reason["see"] for reason in reasons)
    return {answered.get(see.removeprefix("claims.md#"), see) for see in sees} - {""}


@functools.lru_cache(maxsize=2)
def _outcome(path: Path, changed: int, shared: tuple) -> list[Problem]:
    """What must hold over all combinations: reasons enough, and no answer that always wins."""
    answered = dict(shared)
    for chosen in combinations(_rules(path, changed)[0]["questions"]):
        name = answer(chosen)
        if len(evidenced(reasons(chosen, name), answered)) < LEAST:
            said = ", ".join(option["id"] for option in chosen)
            what = (
                f"fewer than {LEAST} reasons with evidence speak for the answer {name} to: {said}"
            )
            return [Problem(path, chosen[0].line, what, "give one of these options a reason more")]
    won = wins(path, changed)
    total = sum(won.values())
    for name in ANSWERS:
        if not won[name]:
            return [Problem(path, 1, f"no combination is answered by {name}", "weigh anew")]
        if won[name] > MOST * total:
            what = f"{name} wins {won[name]} of {total} combinations, more than {MOST:.0%}"
            return [Problem(path, 1, what, "weigh anew: an answer known before is none")]
    return []


def _evidence(guide, rules: Row, path: Path, answered: dict[str, str]) -> list[Problem]:
    """Each reason leads to a row of the ledger, or to a pair that has not failed."""
    wrong = []
    for option in (o for q in rules["questions"] for o in q["options"]):
        for row in (*option["reasons"], *option.get("also", ())):
            match = MAKER.match(row["see"])
            pair = guide.pairs.get(match["pair"]) if match else None
            what, mend = "", "write claims.md#A001 or pair:topic/name"
            if not match:
                what = f"{row['see']} is no evidence"
            elif match["claim"] and match["claim"] not in answered:
                what, mend = f"the ledger has no claim {match['claim']}", "correct the id"
            elif match["pair"] and pair is None:
                what, mend = f"unknown pair {match['pair']}", "correct the name"
            elif pair and (state := record.state(pair, guide.record))[0] == "failed":
                what = f"the pair {pair.id} failed: {state[1]}"
                mend = "mend the pair, or take the reason out"
            if what:
                wrong.append(Problem(path, row.line, what, mend))
    return wrong


# --- On the page --------------------------------------------------------------------------------


def markdown(guide, rest: str) -> str:
    """The form, or the rules as tables.

    Raises ValueError, "what is wrong; how to mend it".
    """
    parts = {"form": _form_of, "rules": _tables}
    if rest not in parts:
        raise ValueError(f"no chooser part {rest or '(none)'}; use one of: {', '.join(parts)}")
    path = guide.root / DATA
    if not path.exists():
        raise ValueError(f"there is no {DATA}; write the rules there")
    changed = path.stat().st_mtime_ns
    rules, _ = _rules(path, changed)
    if rules is None:
        raise ValueError(f"{DATA} cannot be used; mend what is said of it")
    return parts[rest](rules, wins(path, changed))


def _form_of(rules: Row, won: Counter[str]) -> str:
    """The questions as a form, which needs a script, and how to answer them without."""
    parts = ['<form class="chooser">']
    for number, question in enumerate(rules["questions"], 1):
        parts.append(f"<fieldset><legend>{number}. {html.escape(question['ask'])}</legend>")
        for option in question["options"]:
            marks = f'name="choose-{question["id"]}" value="choose-{option["id"]}"'
            label = html.escape(option["label"])
            parts.append(f'<label><input type="radio" {marks}> {label}</label>')
        parts.append("</fieldset>")
    count = len(rules["questions"])
    parts.append('<div class="chooser-answer" aria-live="polite">')
    parts.append(f"<p>{count} of {count} questions to go.</p></div>")
    parts.append('<button type="reset" class="md-button">Start again</button></form>')
    by_hand = (
        f"Without JavaScript, answer the {count} questions from [the tables of points](#points): "
        "take one row of each table, add up the three columns, and read the answer off the largest "
        "sum. If two sums are the largest, the answer is 'either'."
    )
    return f"{''.join(parts)}\n\n{by_hand}\n{{ #chooser }}"


def _tables(rules: Row, won: Counter[str]) -> str:
    blocks = ["| Answer | What to do next |\n|---|---|"]
    for row in rules["answers"]:
        blocks[0] += f"\n| **{row['name']}**{{ .answer data-answer={row['id']} }} | {row['next']} |"
    names = {row["id"]: row["name"] for row in rules["answers"]}
    for number, question in enumerate(rules["questions"], 1):
        blocks.append(f"### {number}. {question['ask']} {{ #choose-{question['id']} .question }}")
        lines = [f"| Your answer | {' | '.join(names.values())} | Why |", "|---|--:|--:|--:|---|"]
        for option in question["options"]:
            sums = totals([option])
            points = " | ".join(str(sums[name]) for name in ANSWERS)
            why = [_reason(reason, names) for reason in option["reasons"]]
            why += [_also(row) for row in option.get("also", ())]
            label = f"{option['label']} {{ #choose-{option['id']} }}"
            lines.append(f"| {label} | {points} | {'<br>'.join(why)} |")
        blocks.append("\n".join(lines))
    total = sum(won.values())
    said = ", ".join(f"{names[name]} {won[name] / total:.0%}" for name in ANSWERS)
    blocks.append(
        f"There are {total:,} ways to answer. Shares of each answer: {said}. At least {LEAST} "
        f"reasons with evidence speak for every answer, and none may win more than {MOST:.0%}; the "
        "build fails otherwise."
    )
    return "\n\n".join(blocks)


def _reason(reason: Row, names: dict[str, str]) -> str:
    marks = f"{{ .reason data-for={reason['for']} data-points={reason['points']} }}"
    return f"{names[reason['for']]}: [{reason['why']}]({_address(reason['see'])}){marks}"


def _also(row: Row) -> str:
    marks = f'{{ .also data-name="{row["name"]}" }}'
    return f"Look at {row['name']}: [{row['why']}]({_address(row['see'])}){marks}"


def _address(see: str) -> str:
    return see if see.startswith("pair:") else f"claim:{see.partition('#')[2]}"
