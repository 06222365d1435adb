"""With what the guide was last proven: what a citation, and the foot of a page, has to say."""

from pathlib import Path

from sidebyside import record
from sidebyside.pairs import find_pairs, project


def named(source: str, versions: dict[str, str]) -> list[str]:
    """The packages with a known version that a program names."""
    return [name for name in record.PACKAGES if name in source and name in versions]


def proven_with(entry: dict) -> str:
    """The date, the versions and the machine of one entry of the record."""
    known = entry["versions"]
    versions = ", ".join(f"{name} {known[name]}" for name in record.PACKAGES if name in known)
    device = f"GPU, {entry['gpu']}" if entry["gpu"] else "CPU"
    day = entry.get("date", "")
    return f"{day} with {versions} (Python {known['python']}, {device})".strip()


def newest(root: Path) -> str:
    """The same for the newest verified run of the guide; empty if no pair is verified."""
    recorded = record.read(root / record.NAME)
    entries = [
        recorded[pair.id][device]
        for pair in find_pairs(root / "snippets")[0]
        for device in recorded.get(pair.id, ())
        if record.state(pair, recorded, device)[0] == "verified"
    ]
    return proven_with(max(entries, key=lambda entry: entry.get("date", ""))) if entries else ""


def on_env(env, config, files):
    """MkDocs hook: templates may say `{{ proven_with }}`."""
    try:
        env.globals["proven_with"] = newest(project())
    except ValueError:  # reported with its file by read_guide
        env.globals["proven_with"] = ""
    return env
