"""What stands below a page: when it was last verified and with what, and how to say it is wrong.

The record says it. A page none of whose pairs ran says so; a page without pairs tells of the last
run of the whole guide.
"""

import html
from urllib.parse import urlencode

from sidebyside import record
from sidebyside.built import Page, Site, Wrong, ours, pairs_in
from sidebyside.guide import anchor
from sidebyside.pairs import Pair

NAMES = {
    "torch": "PyTorch",
    "tensorflow": "TensorFlow",
    "keras": "Keras",
    "jax": "JAX",
    "python": "Python",
}


def publish(site: Site) -> None:
    """Fill the place for it on every page. Raises Wrong if a page has no such place."""
    pairs = {anchor(pair): pair for pair in site.guide.pairs.values()}
    for page in site.text_pages:
        start, end = ours("verified", "|").split("|")
        before, found, rest = page.text.partition(start)
        _, closed, after = rest.partition(end)
        if not (found and closed):
            raise Wrong(f"{page.path}: no place for what was verified; see theme/main.html")
        shown = [pairs[id] for _, _, id in pairs_in(page.text) if id in pairs]
        page.text = before + ours("verified", _below(site, page, shown)) + after
        if site.repository:
            _let_readers_object(site, page, pairs)


def _below(site: Site, page: Page, shown: list[Pair]) -> str:
    whose = "of this page" if shown else "of this guide"
    about = "" if shown else "This page shows no pair. "
    said = about + _said(site, page, shown or [*site.guide.pairs.values()], whose)
    links = ['<a href="index.md">As Markdown</a>']
    if site.repository:
        place = site.address + page.place or page.place or "the home page"
        links.insert(0, f'<a href="{_form(site, place, _versions(site, shown))}">This is wrong</a>')
    return f'<aside class="verified"><p>{said}</p><p>{" · ".join(links)}</p></aside>'


def _said(site: Site, page: Page, pairs: list[Pair], whose: str) -> str:
    """Of how many pairs a run says that they hold, when and with what it ran, and of which not."""
    entries, missing = [], []
    for pair in pairs:
        devices = site.guide.record.get(pair.id, {})
        good = [
            devices[device]
            for device in devices
            if record.state(pair, site.guide.record, device)[0] == "verified"
        ]
        entries += good
        if not good:
            missing.append(pair)
    count = len(pairs)
    if not entries:
        return f"Not verified in this build: {_all(count, whose)}."
    dates = sorted({entry["date"] for entry in entries})
    when = f"on {dates[0]}" if len(dates) == 1 else f"between {dates[0]} and {dates[-1]}"
    what = _all(count, whose) if not missing else f"{count - len(missing)} of {count} pairs {whose}"
    text = f"Last verified {when}: {what}, with {_with(entries)}."
    if not missing:
        return text
    told = ", ".join(
        f'<a href="{page.up}{site.places[pair.id]}">{pair.id}</a>' for pair in missing[:FEW]
    )
    more = f" and {len(missing) - FEW} more" if len(missing) > FEW else ""
    return f"{text} Not verified in this build: {told}{more}."


FEW = 5
"""So many pairs are named that are not verified; the rest is counted."""


def _all(count: int, whose: str) -> str:
    return f"the one pair {whose}" if count == 1 else f"all {count} pairs {whose}"


def _with(entries: list[dict]) -> str:
    parts = []
    for name, label in NAMES.items():
        found = sorted({e["versions"][name] for e in entries if name in e["versions"]})
        if found:
            parts.append(f"{label} {' and '.join(found)}")
    machines = sorted({f"a GPU ({e['gpu']})" if e["gpu"] else "a CPU" for e in entries})
    return html.escape(f"{', '.join(parts)}, on {' and '.join(machines)}")


def _versions(site: Site, pairs: list[Pair]) -> str:
    """Versions of PyTorch, TensorFlow and Keras as the form asks for them."""
    for pair in pairs or site.guide.pairs.values():
        for entry in site.guide.record.get(pair.id, {}).values():
            return " ".join(entry["versions"].get(name, "?") for name in record.PACKAGES)
    return ""


def _form(site: Site, place: str, versions: str) -> str:
    """The address of the form 'This is wrong', with what we know filled in."""
    asked = {"template": "wrong.yml", "title": f"Wrong: {place}", "pair": place}
    return html.escape(f"{site.repository}/issues/new?{urlencode(asked | {'versions': versions})}")


def _let_readers_object(site: Site, page: Page, pairs: dict[str, Pair]) -> None:
    """The same link below each pair, as its last line."""
    for start, end, id in reversed(pairs_in(page.text)):
        if id not in pairs or ours("wrong", "").split("><")[0] in page.text[start:end]:
            continue
        place = f"{site.address}{site.places[pairs[id].id]}"
        link = f'<a href="{_form(site, place, _versions(site, [pairs[id]]))}">This is wrong</a>'
        at = page.text.rindex("</div>", start, end)
        line = ours("wrong", f'<p class="pair-source">{link}</p>')
        page.text = page.text[:at] + line + page.text[at:]
