"""What the data files of the site hold, as a list made from their JSON Schemas.

::: schema pairs        what pairs.json holds, from docs/schemas/pairs.schema.json
"""

import json
import re
from collections.abc import Callable
from pathlib import Path

from sidebyside.pairs import Problem, not_utf8, read

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


def load(
    root: Path, path: Path, name: str, mend: str, contradictions: Callable = lambda data: ()
) -> tuple[dict | None, tuple[Problem, ...]]:
    """A data file that is as its schema says; None if something is wrong with it, and what that is.

    `contradictions` yields (where, what), for what a schema cannot say.
    """
    from jsonschema import Draft202012Validator

    try:
        text = read(path)
        data = json.loads(text)
    except UnicodeDecodeError:
        return None, (not_utf8(path),)
    except json.JSONDecodeError as error:
        return None, (Problem(path, error.lineno, f"this is no JSON: {error.msg}", mend),)
    check = Draft202012Validator(schema(root, name))
    wrong = [(error.absolute_path, error.message[:200]) for error in check.iter_errors(data)]
    if not wrong:
        wrong = list(contradictions(data))
    found = tuple(Problem(path, _line(text, where), what, mend) for where, what in wrong)
    return (None if found else data), found


def _line(text: str, where) -> int:
    """The line of a part of the file: keys by name, rows of a list by number."""
    at = 0
    for part in where:
        if isinstance(part, int):
            opened = [match.start() for match in re.finditer("{", text[at:])]
            at += opened[part] if part < len(opened) else 0
        else:
            at = max(at, text.find(f'"{part}"', at))
    return text.count("\n", 0, at) + 1


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
