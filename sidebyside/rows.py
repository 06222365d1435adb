"""YAML data files whose mappings know their line, so that what is wrong can be named with it."""

import difflib
import re
from datetime import date
from pathlib import Path
from urllib.parse import urlsplit

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
            if not isinstance(name, str):  # `yes:` is True, and `? [a]` a list
                what = f"{name!r} is no name; put it into quotes"
                raise yaml.MarkedYAMLError(None, None, what, key.start_mark)
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
    text = ""
    try:
        text = read(path)
        loader = _Loader(text)
        loader.kind = kind
        return loader.get_single_data(), []
    except UnicodeDecodeError:
        return None, [not_utf8(path)]
    except yaml.YAMLError as error:
        what = getattr(error, "problem", None) or str(error).splitlines()[0]
        if mark := getattr(error, "problem_mark", None):
            last = max(1, len(text.rstrip("\n").split("\n")))  # what ends too early ends below it
            line = min(mark.line + 1, last)
        else:  # a character that YAML does not allow: its place is counted in bytes
            line = text.encode()[: getattr(error, "position", 0)].count(b"\n") + 1
        mend = "correct the line: indent with spaces, and put a text that holds `: ` into quotes"
        return None, [Problem(path, line, f"this cannot be read: {what}", mend)]


WORDS = {str: "text", int: "whole number", list: "list", Row: "row", date: "day (2026-11-24)"}


def check(row: object, path: Path, line: int, needed: dict, more: dict | None = None) -> list:
    """A problem for each name that a row lacks or should not have, and for each value of a wrong
    type. `needed` and `more` map names to types; `line` counts if `row` is no mapping at all.
    """
    if not isinstance(row, Row):
        what = f"{row!r} is no row of names and values"
        return [Problem(path, line, what, f"write {', '.join(needed)}, each with its value")]
    found, known = [], needed | (more or {})
    missing = [name for name in needed if name not in row]
    for name, value in row.items():
        if name not in known:
            near = misspelt(name, missing)
            mend = f"write {near}" if near else f"use one of: {', '.join(known)}"
            found.append(Problem(path, row.at(name), f"unknown name {name}", mend))
        elif type(value) is not known[name] or value == "":  # True is no number, a time no day
            what = f"{name} is {value!r}, which is no {WORDS[known[name]]}"
            found.append(Problem(path, row.at(name), what, "correct the value"))
    for name in missing:
        found.append(Problem(path, row.line, f"{name} is missing", f"add `{name}: ...`"))
    return found


SOURCE = {"title": str, "publisher": str, "url": str, "says": str}


def check_source(source: object, path: Path, line: int) -> list[Problem]:
    """What is wrong with a source; `line` counts if it is no mapping at all."""
    wrong = check_dated(source, path, line)
    if not wrong and not is_address(source["url"]):
        wrong.append(
            Problem(path, source.line, f"no address: {source['url']}", "write https://...")
        )
    return wrong


def check_dated(source: object, path: Path, line: int) -> list[Problem]:
    """The same, for a caller that has its own word about the address."""
    wrong = check(source, path, line, SOURCE, dict.fromkeys(("date", "read"), date))
    if isinstance(source, Row) and ("date" in source) == ("read" in source):
        mend = "add `date:` (when it was published), or `read:` if it does not say"
        wrong.append(Problem(path, source.line, "a source needs one date", mend))
    return wrong


def cited(source: Row) -> str:
    """Title with link, publisher and day of a source that is sound."""
    day = source.get("date") or f"read {source['read']}"
    return f"[{source['title']}]({source['url']}), {source['publisher']}, {day}"


def plain(text: str) -> str:
    """A text that neither Markdown nor HTML takes for anything else."""
    return re.sub(r"[\\`*_\[\]|<>{}#&]", lambda m: f"&#{ord(m[0])};", text)


def misspelt(name: str, missing: list[str]) -> str:
    """Which of the missing names an unknown one stands for, taken off the list; empty if none."""
    near = difflib.get_close_matches(name, missing, 1)
    for found in near:
        missing.remove(found)
    return "".join(near)


def is_address(url: object) -> bool:
    """Whether this is an address that a page may link to."""
    try:
        parts = urlsplit(str(url))
        parts.port  # noqa: B018 - raises if it is no number, or too large
    except ValueError:
        return False
    plain = not re.search(r"[\s<>\"()]", str(url))
    return plain and parts.scheme == "https" and "." in (parts.hostname or "").strip(".")


class _Dash(str):
    """Stands for a figure of a broken file, whatever its format."""

    def __format__(self, spec: str) -> str:
        return "—"


class Unknown(dict):
    """The figures of a file that cannot be read: its problem is reported, and no figure of it."""

    def __contains__(self, name: object) -> bool:
        return True

    def __missing__(self, name: str) -> str:
        return _Dash("—")
