"""The guide as data: `pairs.json` and `claims.json`, as `docs/schemas` describes them."""

import json

from sidebyside import claims, record
from sidebyside.built import Site, place_of
from sidebyside.guide import verified
from sidebyside.pairs import TABS, Pair, read


def publish(site: Site) -> None:
    about = {
        "guide": "Side by Side",
        "address": site.address,
        "licence": "code: MIT; text: CC BY 4.0",
    }
    pairs = [_pair(site, pair) for pair in site.guide.pairs.values()]
    site.write("pairs.json", _json(about | {"pairs": pairs}))
    site.write("claims.json", _json(about | {"claims": _claims(site)}))


def _json(data: dict) -> str:
    return json.dumps(data, ensure_ascii=False, indent=1, default=str) + "\n"


def verdict(guide, pair: Pair) -> str:
    """What the record says of PyTorch and TensorFlow: agrees, differs, failed or not checked."""
    runs = guide.record.get(pair.id, {})
    if any(record.state(pair, guide.record, key)[0] == "failed" for key in runs):
        return "failed"
    entry = verified(guide, pair)
    return "not checked" if entry is None else "differs" if entry["differs"] else "agrees"


def _pair(site: Site, pair: Pair) -> dict:
    return {
        "id": pair.id,
        "topic": pair.folder.name,
        "address": f"{site.address}{site.places[pair.id]}",
        "verdict": verdict(site.guide, pair),
        "note": pair.settings.note,
        "tolerance": pair.settings.tolerance,
        "needs": sorted(pair.settings.needs),
        "tabs": {
            tab: {"label": TABS[tab], "file": f"snippets/{pair.id}_{tab}.py", "code": read(path)}
            for tab, path in pair.tabs.items()
        },
        "runs": [
            _run(site, pair, device, entry)
            for device, entry in site.guide.record.get(pair.id, {}).items()
        ],
    }


def _run(site: Site, pair: Pair, device: str, entry: dict) -> dict:
    state, why = record.state(pair, site.guide.record, device)
    found = {"device": device.partition("+")[0], "tabs": [*record.tabs_of(entry)]}
    found |= {"date": entry["date"], "versions": entry["versions"]}
    found |= {"gpu": entry["gpu"], "state": state, "why": why}
    if state != "verified":
        return found
    differs = {
        name: {"why": why, "values": entry["values"].get(name, {})}
        for name, why in entry["differs"].items()
    }
    return found | {
        "values_compared": entry["count"],
        "agrees": entry["difference"],
        "differs": differs,
        "measured": entry["measured"],
    }


def _claims(site: Site) -> list[dict]:
    rows, _ = claims.load(site.guide.root)
    known = {row["id"]: row for row in rows}
    place = site.address + place_of(site.guide.root, site.guide.root / claims.PAGE)
    found = []
    for row in rows:
        answer = known.get(row["same_as"], row)
        found.append(
            {key: row[key] for key in claims.ALWAYS}
            | {"address": f"{place}#{row['id']}", "same_as": row["same_as"] or None}
            | {"verdict": claims.verdict(site.guide, answer), "today": answer["today"]}
            | {"evidence": answer["evidence"], "checked": answer["checked"]}
        )
    return found
