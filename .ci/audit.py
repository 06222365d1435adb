"""`make audit`: known holes in what this guide installs, but for those that audit.yml explains.

Runs pip-audit on every package of the locks, and on what they leave out.
"""

import datetime
import re
import subprocess
import sys
import tempfile
from pathlib import Path

import yaml

PROJECT = Path(__file__).resolve().parent.parent
LIST = PROJECT / ".ci/audit.yml"
LONGEST = datetime.timedelta(days=120)
FIELDS = {"id": str, "package": str, "reason": str, "until": datetime.date}


def problems(rows: object, today: datetime.date) -> list[str]:
    """What is wrong with the list, one line each: a reason that is missing, a day that is past."""
    if not isinstance(rows, list):
        return ["it is no list; write `[]` if nothing is passed over"]
    found, seen = [], set()
    for number, row in enumerate(rows, 1):
        name = row.get("id", f"entry {number}") if isinstance(row, dict) else f"entry {number}"
        if not isinstance(row, dict) or row.keys() != FIELDS.keys():
            found.append(f"{name}: write {', '.join(FIELDS)}, and nothing else")
            continue
        wrong = [key for key, kind in FIELDS.items() if not isinstance(row[key], kind)]
        if wrong:
            found.append(f"{name}: {', '.join(wrong)} must be text, `until` a day like 2027-01-31")
            continue
        if len(row["reason"].split()) < 4:
            found.append(f"{name}: its reason says nothing; write why it does not matter here")
        if row["until"] <= today:
            found.append(
                f"{name}: expired on {row['until']}; update {row['package']}, or look anew"
            )
        elif row["until"] > today + LONGEST:
            found.append(f"{name}: {row['until']} is more than {LONGEST.days} days ahead")
        if name in seen:
            found.append(f"{name}: it is there twice")
        seen.add(name)
    return found


def pins(root: Path) -> list[str]:
    """Every pinned package, once, as `name==version; marker`."""
    found = {}
    for path in [*sorted(root.glob("requirements*.lock")), root / "requirements.txt"]:
        for line in path.read_text("utf-8").splitlines():
            if match := re.match(r"([A-Za-z0-9][\w.-]*==[^\s;#\\]+)( ; [^\\]+)?", line):
                found.setdefault(match[1].lower(), match[0].strip())
    return sorted(found.values())


def main() -> int:
    rows = yaml.safe_load(LIST.read_text("utf-8"))
    wrong = problems(rows, datetime.datetime.now(datetime.UTC).date())
    if wrong:
        print(*(f"{LIST.name}: {line}" for line in wrong), sep="\n", file=sys.stderr)
        return 1
    ignored = [part for row in rows for part in ("--ignore-vuln", row["id"])]
    with tempfile.TemporaryDirectory() as folder:
        listed = Path(folder) / "pins.txt"
        listed.write_text("\n".join(pins(PROJECT)) + "\n", "utf-8")
        command = [sys.executable, "-m", "pip_audit", "-r", str(listed), "--no-deps"]
        # strict: what nobody looked at must not pass
        command += ["--disable-pip", "--strict", "--progress-spinner=off"]
        return subprocess.run([*command, *ignored]).returncode


if __name__ == "__main__":
    sys.exit(main())
