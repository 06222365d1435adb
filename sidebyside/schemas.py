"""What the data files of the site hold, as a list made from their JSON Schemas.

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
    """What a file holds, a line for each field; those of a row are below the list that holds it."""
    found = schema(guide.root, rest)
    return "\n".join(_lines(found, found, ""))


def _lines(whole: dict, part: dict, indent: str) -> list[str]:
    lines = []
    for name, field in part.get("properties", {}).items():
        field = _resolved(whole, field)
        about = f" {field['description']}" if "description" in field else ""
        lines.append(f"{indent}- `{name}` ({_type(field)}).{about}")
        inner = field
        while inner and "properties" not in inner:  # a list of rows, or rows by name
            inner = inner.get("items", inner.get("additionalProperties"))
            inner = _resolved(whole, inner) if isinstance(inner, dict) else {}
        lines += _lines(whole, inner, f"{indent}    ")
    return lines


def _resolved(whole: dict, field: dict) -> dict:
    name = field.get("$ref", "").rpartition("/")[2]
    return whole["$defs"][name] | {k: v for k, v in field.items() if k != "$ref"} if name else field


def _type(field: dict) -> str:
    if "enum" in field:
        return "one of " + ", ".join(f"`{value}`" for value in field["enum"])
    kind = field.get("type", "any")
    return " or ".join(kind) if isinstance(kind, list) else kind
