"""What the data files of the site hold, as a table made from their JSON Schemas.

::: schema pairs        what pairs.json holds, from docs/schemas/pairs.schema.json
"""

import json
from pathlib import Path

SCHEMAS = "docs/schemas"


def schema(root: Path, name: str) -> dict:
    """A schema of `docs/schemas`. Raises ValueError, "what is wrong; how to mend it"."""
    path = root / SCHEMAS / f"{name}.schema.json"
    if not path.exists():
        known = sorted(p.name.split(".")[0] for p in (root / SCHEMAS).glob("*.schema.json"))
        raise ValueError(f"no schema {name or '(no name)'}; use one of: {', '.join(known)}")
    try:
        return json.loads(path.read_text("utf-8"))
    except json.JSONDecodeError as error:
        raise ValueError(f"{path.name} is no JSON: {error}; correct it") from None


def markdown(guide, rest: str) -> str:
    """What a row of a file holds, as a table made from its schema."""
    found = schema(guide.root, rest)
    lines = ["| Name | Type | What it is |", "|---|---|---|"]
    lines += _rows(found, found, "")
    return "\n".join(lines)


def _rows(whole: dict, part: dict, before: str) -> list[str]:
    lines = []
    for name, field in part.get("properties", {}).items():
        field = _resolved(whole, field)
        label = f"`{before}{name}`"
        lines.append(f"| {label} | {_type(field)} | {field.get('description', '')} |")
        inner, way = field, f"{before}{name}"
        while inner and "properties" not in inner:  # a list of rows, or rows by name
            step = "items" if "items" in inner else "additionalProperties"
            way += "[]" if step == "items" else ".*"
            inner = inner.get(step)
            inner = _resolved(whole, inner) if isinstance(inner, dict) else {}
        lines += _rows(whole, inner, f"{way}.")
    return lines


def _resolved(whole: dict, field: dict) -> dict:
    name = field.get("$ref", "").rpartition("/")[2]
    return whole["$defs"][name] | {k: v for k, v in field.items() if k != "$ref"} if name else field


def _type(field: dict) -> str:
    if "enum" in field:
        return ", ".join(f"`{json.dumps(value)}`" for value in field["enum"])
    kind = field.get("type", "any")
    return " or ".join(kind) if isinstance(kind, list) else kind
