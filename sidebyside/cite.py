"""With what a pair was last proven: what a citation and a notebook say of it."""

from sidebyside import record


def named(source: str, versions: dict[str, str]) -> list[str]:
    """The packages with a known version that a program names."""
    known = [name for name in record.KNOWN if name in versions]
    return [name for name in known if name.partition("-")[0] in source]  # orbax-checkpoint


def proven_with(entry: dict) -> str:
    """The date, the versions and the machine of one entry of the record."""
    known = entry["versions"]
    versions = ", ".join(f"{name} {known[name]}" for name in record.KNOWN if name in known)
    device = f"GPU, {entry['gpu']}" if entry["gpu"] else "CPU"
    day = entry.get("date", "")
    return f"{day} with {versions} (Python {known['python']}, {device})".strip()
