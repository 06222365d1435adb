"""The verdicts of pairs and claims over time, and a feed of those that changed.

`docs/evidence/verdicts.csv` is a log: each line says on which day a pair or a claim got which
verdict, and with which versions. The first line of each is where it starts; every later one is a
change, which the feed `changes.xml` tells. Whoever changes a verdict adds the line:

    python -m sidebyside.publish site/ --update

and a test fails until that is done, so that no verdict changes in silence. How large a difference
is does not count as a verdict: it depends on the processor and would change with every machine.
"""

import csv
import datetime
import io
from pathlib import Path
from xml.etree import ElementTree as etree

from sidebyside import claims, record
from sidebyside.built import Site, Wrong, place_of
from sidebyside.guide import Guide, verified
from sidebyside.pairs import Problem, read

LOG = "docs/evidence/verdicts.csv"
FEED = "changes.xml"
COLUMNS = ("date", "id", "verdict", "versions")


def publish(site: Site) -> None:
    """Write the feed, if the site has an address: a feed without links leads nowhere."""
    if site.address:
        site.write(FEED, feed(site, log(site.guide.root)))


def log(root: Path) -> list[dict[str, str]]:
    """Every line of the log, the oldest first. Raises Wrong with its line if one is not right."""
    path = root / LOG
    if not path.exists():
        return []
    reader = csv.DictReader(read(path).splitlines())
    if tuple(reader.fieldnames or ()) != COLUMNS:
        mend = f"let the first line be: {','.join(COLUMNS)}"
        raise Wrong(str(Problem(path, 1, "these are not the columns of the log", mend)))
    lines = []
    for row in reader:
        lines.append(row)
        try:
            datetime.date.fromisoformat(row["date"] or "")
            whole = all(row.get(name) for name in COLUMNS) and None not in row
        except ValueError:
            whole = False
        if not whole:
            mend = f"write {', '.join(COLUMNS)}, as in the lines around it"
            raise Wrong(str(Problem(path, reader.line_num, "this is no line of the log", mend)))
    return sorted(lines, key=lambda row: row["date"])  # as it was, within a day


def now(guide: Guide) -> dict[str, str]:
    """The verdict of each pair and claim that has one in this build."""
    found = {}
    for pair in guide.pairs.values():
        if entry := verified(guide, pair):
            names = ", ".join(sorted(entry["differs"]))
            found[pair.id] = f"differs in {names}" if names else "agrees"
    for row in claims.load(guide.root)[0]:
        told = claims.verdict(guide, row) if "same_as" not in row else ""
        if told not in ("", claims.UNCHECKED, claims.FAILED):
            found[row["id"]] = told
    return found


def unwritten(guide: Guide) -> dict[str, tuple[str, str]]:
    """What the log lacks: each pair or claim with its last verdict in the log and that of today."""
    last = {row["id"]: row["verdict"] for row in log(guide.root)}
    return {
        id: (last.get(id, ""), verdict)
        for id, verdict in now(guide).items()
        if last.get(id) != verdict
    }


def update(guide: Guide) -> list[str]:
    """Add what the log lacks; returns a line for each."""
    today = datetime.datetime.now(datetime.UTC).date().isoformat()
    missing = unwritten(guide)
    if missing:
        path = guide.root / LOG
        text = io.StringIO()
        writer = csv.writer(text, lineterminator="\n")
        if not path.exists():
            path.parent.mkdir(exist_ok=True)
            writer.writerow(COLUMNS)
        for id in sorted(missing):
            writer.writerow([today, id, missing[id][1], _versions(guide, id)])
        with path.open("a", encoding="utf-8") as file:
            file.write(text.getvalue())
    return [f"{id}: {was or 'new'} -> {verdict}" for id, (was, verdict) in sorted(missing.items())]


def _versions(guide: Guide, id: str) -> str:
    """What ran when the verdict was reached; a claim without a pair rests on no version."""
    row = next((row for row in claims.load(guide.root)[0] if row["id"] == id), None)
    ids = [id] if row is None else row.pairs
    for pair in ids:
        if entry := verified(guide, guide.pairs[pair]):
            versions = entry["versions"]
            return " ".join(f"{n} {versions[n]}" for n in record.PACKAGES if n in versions)
    return "none"


def feed(site: Site, lines: list[dict[str, str]]) -> str:
    """Every change as RSS, the newest first."""
    rss = etree.Element("rss", {"version": "2.0"})
    channel = etree.SubElement(rss, "channel")
    about = "Verdicts of this guide that have changed: pairs of programs, and claims."
    _texts(channel, title="Side by Side: changes", link=site.address, description=about)
    last: dict[str, str] = {}
    items = []
    for row in lines:
        id, verdict, was = row["id"], row["verdict"], last.get(row["id"])
        last[id] = verdict
        if was is None or was == verdict:
            continue
        claim = site.address + place_of(site.guide.root, site.guide.root / claims.PAGE)
        link = site.address + site.places[id] if id in site.places else f"{claim}#{id}"
        item = etree.Element("item")
        _texts(
            item,
            title=f"{id}: {verdict} (before: {was})",
            link=link,
            description=f"With {row['versions']}." if row["versions"] != "none" else "",
            pubDate=f"{datetime.date.fromisoformat(row['date']):%a, %d %b %Y} 00:00:00 GMT",
        )
        mark = etree.SubElement(item, "guid", {"isPermaLink": "false"})
        mark.text = f"{id} {row['date']} {verdict}"
        items.append(item)
    channel.extend(reversed(items))
    etree.indent(rss)
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + etree.tostring(rss, "unicode") + "\n"


def _texts(parent: etree.Element, **texts: str) -> None:
    for name, text in texts.items():
        etree.SubElement(parent, name).text = text
