"""YAML data files whose mappings know their line, so that what is wrong can be named with it."""

from pathlib import Path

import yaml

from sidebyside.pairs import Problem, not_utf8, read


class Row(dict):
    """A mapping of a data file, with the line it starts on and the line of each of its names."""

    def __init__(self, line: int = 1):
        super().__init__()
        self.line = line
        self.lines: dict[str, int] = {}

    def at(self, name: str) -> int:
        return self.lines.get(name, self.line)


class _Loader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):
    kind: type[Row] = Row

    def row(self, node: yaml.MappingNode) -> Row:
        found = self.kind(node.start_mark.line + 1)
        for key, value in node.value:
            name = self.construct_object(key, deep=True)
            if name in found:
                raise yaml.MarkedYAMLError(None, None, f"{name} is there twice", key.start_mark)
            try:
                found[name] = self.construct_object(value, deep=True)
            except ValueError as error:  # a date such as 2026-13-01
                raise yaml.MarkedYAMLError(None, None, str(error), key.start_mark) from None
            found.lines[name] = key.start_mark.line + 1
        return found


_Loader.add_constructor("tag:yaml.org,2002:map", _Loader.row)


def load(path: Path, kind: type[Row] = Row) -> tuple[object, list[Problem]]:
    """The contents of a file, and what is wrong with it as YAML; (None, [...]) in that case.

    Each mapping becomes a `kind`.
    """
    try:
        loader = _Loader(read(path))
        loader.kind = kind
        return loader.get_single_data(), []
    except UnicodeDecodeError:
        return None, [not_utf8(path)]
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        what = getattr(error, "problem", None) or str(error)
        line = mark.line + 1 if mark else 1
        return None, [Problem(path, line, f"this cannot be read: {what}", "correct the line")]


def check(row: object, path: Path, line: int, needed: dict, more: dict | None = None) -> list:
    """A problem for each name that a row lacks or should not have, and for each value of a wrong
    type. `needed` and `more` map names to types; `line` counts if `row` is no mapping at all.
    """
    if not isinstance(row, Row):
        what = f"{row!r} is no row of names and values"
        return [Problem(path, line, what, f"write {', '.join(needed)}, each with its value")]
    found, known = [], needed | (more or {})
    for name in needed.keys() - row.keys():
        found.append(Problem(path, row.line, f"{name} is missing", f"add `{name}: ...`"))
    for name, value in row.items():
        if name not in known:
            mend = f"use one of: {', '.join(known)}"
            found.append(Problem(path, row.line, f"unknown name {name}", mend))
        elif not isinstance(value, known[name]) or value == "":
            kind = getattr(known[name], "__name__", known[name])
            what = f"{name} is {value!r}, which is no {kind}"
            found.append(Problem(path, row.line, what, "correct the value"))
    return found
