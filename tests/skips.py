"""How often a test may be skipped, and why: `skips.yml` says it."""

import re
from pathlib import Path

import yaml

LIST = Path(__file__).with_suffix(".yml")


def allowed(path: Path = LIST) -> list[dict]:
    """The entries of the list. Raises ValueError if one of them is not whole."""
    rows = yaml.safe_load(path.read_text("utf-8")) or []
    for row in rows:
        whole = isinstance(row, dict) and row.keys() == {"reason", "most", "where"}
        if not whole or not (isinstance(row["most"], int) and row["most"] > 0 and row["where"]):
            raise ValueError(f"{path.name}: {row}: write reason, most (a number) and where")
    return rows


def too_many(skipped: dict[str, int], path: Path = LIST) -> list[str]:
    """A line for each reason that is not in the list, and for each that came up too often."""
    lines, rows, counts = [], allowed(path), {}
    for reason, times in skipped.items():
        found = next((row["reason"] for row in rows if re.fullmatch(row["reason"], reason)), None)
        if found is None:
            mend = f"do without the skip, or add its reason to tests/{path.name}"
            lines.append(f"skipped for a reason that nobody has explained: {reason}; {mend}")
        else:
            counts[found] = counts.get(found, 0) + times
    for row in rows:
        if (times := counts.get(row["reason"], 0)) > row["most"]:
            mend = f"do without the new skip, or raise `most` in tests/{path.name}"
            lines.append(f"skipped {times} times, not {row['most']}: {row['reason']}; {mend}")
    return lines
