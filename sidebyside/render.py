"""The HTML of the blocks of a page."""

import html
import os
import re

from sidebyside import record
from sidebyside.chart import line_chart
from sidebyside.guide import Guide, anchor, chart_name, is_series, shown_values, verified
from sidebyside.highlight import highlighted
from sidebyside.pairs import TABS, Pair, read


def render_pair(guide: Guide, pair: Pair, rest: str) -> str:
    """Both tabs and, below them, what the record says."""
    inputs, labels, panels = [], [], []
    for number, (tab, path) in enumerate(pair.tabs.items()):
        id = anchor(pair, tab)
        checked = " checked" if number == 0 else ""
        inputs.append(f'<input type="radio" name="{anchor(pair)}" id="{id}"{checked}>')
        labels.append(f'<label for="{id}">{TABS[tab]}</label>')
        code = highlighted(path.read_text("utf-8-sig", errors="replace"))
        # The copy button copies what is below the nearest id.
        panel = f'<div class="tabbed-block" id="{id}-code" data-tab="{TABS[tab]}">'
        panels.append(f"{panel}{code}</div>")
    return (
        f'<div class="tabbed-set tabbed-alternate" data-tabs="{anchor(pair)}:{len(labels)}">'
        f'{"".join(inputs)}<div class="tabbed-labels">{"".join(labels)}</div>'
        f'<div class="tabbed-content">{"".join(panels)}</div></div>'
        f'<div class="pair-record">{render_record(guide, pair)}</div>'
    )


def render_record(guide: Guide, pair: Pair) -> str:
    """The lines under a pair: what agrees, what differs on purpose, with which versions."""
    lines = []
    for device in guide.record.get(pair.id, {"cpu": {}}):
        state, why = record.state(pair, guide.record, device)
        entry = guide.record.get(pair.id, {}).get(device)
        if state == "verified":
            lines.append(line_of_record("verified", "=", _agreement(pair, entry)))
            differs = [_difference(entry, name) for name in entry["differs"]]
            if len(differs) > FEW:
                summary = f"<summary>{len(differs)} names differ on purpose</summary>"
                differs = [f'<details class="pair-more">{summary}{"".join(differs)}</details>']
            lines += differs
        elif state == "failed":
            lines.append(line_of_record("failed", "✗", f"failed: {html.escape(why)}"))
        else:
            reason = "" if why == "no run is on record" else f": {why}"
            text = f"not checked in this build{html.escape(reason)}"
            lines.append(line_of_record("unchecked", "?", text))
    if pair.settings.note and verified(guide, pair):  # it says what a run proved
        lines.append(f'<p class="pair-note">{_prose(pair.settings.note)}</p>')
    if source := os.environ.get("REPO_URL", "").rstrip("/"):
        links = (
            f'<a href="{source}/blob/main/snippets/{pair.folder.name}/{path.name}">{path.name}</a>'
            for path in pair.files
        )
        lines.append(f'<p class="pair-source">Source: {", ".join(links)}</p>')
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


def _agreement(pair: Pair, entry: dict) -> str:
    if agree := entry["difference"]:
        largest = f"{max(agree.values()):.1g}"
        text = f"{html.escape(', '.join(agree))} agree (largest difference {largest})"
    elif pair.settings.has_check:
        text = "proven by its check"
    else:
        text = "all differ on purpose"
    source = "".join(read(path) for path in pair.tabs.values())
    named = [package for package in record.PACKAGES if package in source]
    versions = [f"{name} {entry['versions'][name]}" for name in named if name in entry["versions"]]
    device = f"GPU ({html.escape(entry['gpu'])})" if entry["gpu"] else "CPU"
    return " · ".join([text, *versions, device])


def render_table(guide: Guide, pair: Pair, rest: str) -> str:
    """Every shared name with its value in each tab, and a mark where it differs on purpose."""
    entry = verified(guide, pair)
    if entry is None:
        return line_of_record("unchecked", "?", f"{pair.id}: not checked in this build")
    heads = "".join(f"<th>{TABS[tab]}</th>" for tab in pair.tabs)
    rows = []
    for name in entry["values"]:
        values = shown_values(entry, name)
        cells = "".join(
            f"<td><code>{html.escape(values.get(t, ''))}</code></td>" for t in pair.tabs
        )
        reason = entry["differs"].get(name)
        mark = f"≠ {_prose(reason)}" if reason else "="
        kind = ' class="differs"' if reason else ""
        rows.append(
            f"<tr{kind}><th scope=row><code>{html.escape(name)}</code></th>{cells}"
            f"<td>{mark}</td></tr>"
        )
    return (
        f'<div class="pair-table"><table><thead><tr><th>Name</th>{heads}<th>Verdict</th></tr>'
        f"</thead><tbody>{''.join(rows)}</tbody></table></div>"
    )


def render_chart(guide: Guide, pair: Pair, rest: str) -> str:
    """A line chart of one shared list of numbers, one line a tab."""
    entry = verified(guide, pair)
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
"""The blocks that a page may hold."""
