"""The HTML of the blocks of a page."""

import html
import re

from sidebyside import record, releases
from sidebyside.chart import line_chart
from sidebyside.cite import named, proven_with
from sidebyside.colab import links_of, repository
from sidebyside.guide import (
    Guide,
    anchor,
    chart_name,
    fullest,
    is_series,
    shown_values,
    verified,
)
from sidebyside.highlight import highlighted
from sidebyside.output import differing_lines
from sidebyside.pairs import TABS, Pair, read


def render_pair(guide: Guide, pair: Pair, rest: str, up: str = "") -> str:
    """The tabs and, below them, what the record says. `up` leads to the root of the site.

    Which panels are shown is up to one attribute of the page, which the switch in the header sets
    (`docs/assets/switch.js`): without it, all of them.
    """
    entry = fullest(guide, pair)
    ran = pair.only(record.tabs_of(entry)) if entry else pair
    marked = differing_lines(ran) if entry and entry["differs"] else {}
    tabs, panels = [], []
    for number, (tab, path) in enumerate(pair.tabs.items()):
        id, name = anchor(pair, tab), TABS[tab]
        state = 'aria-selected="true"' if number == 0 else 'aria-selected="false" tabindex="-1"'
        tabs.append(
            f'<button type="button" role="tab" data-tab="{tab}" aria-controls="{id}" {state}>'
            f"{name}</button>"
        )
        source = path.read_text("utf-8-sig", errors="replace")
        code = highlighted(source, frozenset(marked.get(tab, ())))
        panels.append(
            f'<div class="pair-panel no-copy" role="tabpanel" id="{id}" data-tab="{tab}"'
            f' aria-label="{name}">{code}{_source_links(pair, tab, up)}</div>'
        )
    proof = f' data-verified="{html.escape(proven_with(entry))}"' if entry else ""
    return (
        f'<div class="pair-tabs" role="tablist" aria-label="{pair.id}">{"".join(tabs)}</div>'
        f"{''.join(panels)}"
        f'<div class="pair-record"{proof}>{render_record(guide, pair)}</div>'
    )


def _source_links(pair: Pair, tab: str, up: str) -> str:
    """Where one tab is kept, and the forms in which it can be had; nothing without a repository."""
    links = [f'<a href="{place}"{more}>{text}</a>' for text, place, more in links_of(pair, tab, up)]
    return f'<p class="pair-source">{" · ".join(links)}</p>' if links else ""


def render_record(guide: Guide, pair: Pair) -> str:
    """The lines under a pair: what agrees, what differs on purpose, with which versions."""
    lines = []
    entries = guide.record.get(pair.id, {"cpu": {}})
    states = {key: record.state(pair, guide.record, key) for key in entries}
    third = {key: states[key][0] for key in entries if "+" in key}
    for key, entry in entries.items():
        state, why = states[key]
        more = [third[other] for other in third if other.startswith(f"{key}+")]
        if "verified" in more and state != "failed":
            continue  # the same machine says it of one tab more
        if state == "verified":
            lines.append(line_of_record("verified", "=", _agreement(guide, pair, entry)))
            differs = [_difference(entry, name) for name in entry["differs"]]
            if len(differs) > FEW:
                summary = f"<summary>{len(differs)} names differ on purpose</summary>"
                differs = [f'<details class="pair-more">{summary}{"".join(differs)}</details>']
            lines += differs
        elif state == "failed":
            lines.append(line_of_record("failed", "✗", f"failed: {html.escape(why)}"))
        elif "+" not in key:
            reason = "" if why == "no run is on record" else f": {why}"
            text = f"not checked in this build{html.escape(reason)}"
            lines.append(line_of_record("unchecked", "?", text))
    for tab in [] if {"verified", "failed"} & {*third.values()} else pair.extra:
        text = f"{TABS[tab]}: not checked in this build"
        lines.append(line_of_record("unchecked", "?", text))
    if pair.settings.note and verified(guide, pair):  # it says what a run proved
        lines.append(f'<p class="pair-note">{_prose(pair.settings.note)}</p>')
    if pair.check and (source := repository()):
        place = f"{source}/blob/main/snippets/{pair.folder.name}/{pair.check.name}"
        lines.append(f'<p class="pair-source">Check: <a href="{place}">{pair.check.name}</a></p>')
    return "".join(lines)


FEW = 5
"""So many differences are listed under a pair; more of them fold away."""


def _difference(entry: dict, name: str) -> str:
    values = list(shown_values(entry, name).values())
    both = " against ".join(values)
    told_apart = len(set(values)) > 1 and "—" not in values and len(both) <= 60
    numbers = f" ({html.escape(both)})" if told_apart else ""
    text = f"<b>{html.escape(name)}</b> differs on purpose{numbers}: "
    return line_of_record("differs", "≠", text + _prose(entry["differs"][name]))


def line_of_record(state: str, sign: str, text: str) -> str:
    sign = f'<span class="pair-sign" aria-hidden="true">{sign}</span>'
    return f'<p class="pair-line pair-{state}">{sign} {text}</p>'


def _agreement(guide: Guide, pair: Pair, entry: dict) -> str:
    if agree := entry["difference"]:
        largest = f"{max(agree.values()):.1g}"
        names = f'<span class="pair-names">{html.escape(", ".join(agree))}</span>'
        text = f"{names} agree (largest difference {largest})"
    elif pair.settings.has_check:
        text = "proven by its check"
    else:
        text = "all differ on purpose"
    source = "".join(read(pair.tabs[tab]) for tab in record.tabs_of(entry))
    known = entry["versions"]
    old = {} if entry["gpu"] else releases.since(guide, pair)
    versions = [
        f"{name} {known[name]}"
        if old.get(name, known[name]) == known[name]
        # the oldest and the newest that it was run with, and not all in between
        else f"{name} {old[name]} and {known[name]}"
        for name in named(source, known)
    ]
    device = f"GPU ({html.escape(entry['gpu'])})" if entry["gpu"] else "CPU"
    return " · ".join([text, *versions, device])


def render_table(guide: Guide, pair: Pair, rest: str, up: str = "") -> str:
    """Every shared name with its value in each tab, and a mark where it differs on purpose."""
    entry = fullest(guide, pair)
    if entry is None:
        return line_of_record("unchecked", "?", f"{pair.id}: not checked in this build")
    tabs = record.tabs_of(entry)
    heads = "".join(f'<th scope="col">{TABS[tab]}</th>' for tab in tabs)
    rows = []
    for name in entry["values"]:
        values = shown_values(entry, name)
        cells = "".join(f"<td><code>{html.escape(values.get(t, ''))}</code></td>" for t in tabs)
        reason = entry["differs"].get(name)
        mark = f"≠ {_prose(reason)}" if reason else "="
        kind = ' class="differs"' if reason else ""
        rows.append(
            f'<tr{kind}><th scope="row"><code>{html.escape(name)}</code></th>{cells}'
            f"<td>{mark}</td></tr>"
        )
    return (
        '<div class="pair-table"><table><thead><tr><th scope="col">Name</th>'
        f'{heads}<th scope="col">Verdict</th></tr>'
        f"</thead><tbody>{''.join(rows)}</tbody></table></div>"
    )


def render_chart(guide: Guide, pair: Pair, rest: str, up: str = "") -> str:
    """A line chart of one shared list of numbers, one line a tab."""
    entry = fullest(guide, pair)
    if entry is None:
        return line_of_record("unchecked", "?", f"{pair.id}: not checked in this build")
    name, caption = chart_name(rest), rest.partition("|")[2].strip()
    series = entry["values"].get(name)
    if not is_series(series):
        return line_of_record(
            "failed", "✗", f"{pair.id} has no shared list of numbers called {name}"
        )
    labelled = {TABS[tab]: values for tab, values in series.items()}
    caption = caption or f"{name} in {pair.id}"
    svg = line_chart(labelled, caption, guide.root / ".cache" / "charts")
    return f"<figure>{svg}<figcaption>{_prose(caption)}</figcaption></figure>"


def _prose(text: str) -> str:
    """Escaped text with `code` set as code."""
    return re.sub(r"`([^`]+)`", r"<code>\1</code>", html.escape(text, quote=False))


RENDER = {"pair": render_pair, "table": render_table, "chart": render_chart}
"""The blocks that a page may hold: each gets the guide, a pair, the rest of the line, and how the
page names the root of the site."""
