"""The tables of default settings, made from the signatures of both frameworks.

`docs/defaults.yml` says what is compared, `docs/defaults.json` holds what the signatures said when
it was last made; pages show it, readers download it, and a test compares it with the present.

    python -m sidebyside.defaults             report what has changed
    python -m sidebyside.defaults --update    write defaults.json anew
"""

import functools
import importlib
import inspect
import json
import sys
from collections import Counter
from pathlib import Path

import yaml

from sidebyside.pairs import project

PLAN, SNAPSHOT = "docs/defaults.yml", "docs/defaults.json"
SIDES = {"torch": "PyTorch", "keras": "Keras"}


def live(plan: dict) -> dict:
    """What the snapshot holds, read from the installed frameworks.

    `groups`: for each group a list of rows; a row has the names `torch` and `keras`, a list
    `arguments` of {torch, keras, torch_default, keras_default, same, pair, note} and, for each
    side, `torch_only` and `keras_only`: the arguments that the other side lacks. `versions` says
    what was installed. Required arguments are left out.

    Raises ValueError for a row that names what does not exist.
    """
    groups = {
        group: [_row(row, plan["leave_out"], plan["alike"]) for row in rows]
        for group, rows in plan["groups"].items()
    }
    versions = {name: importlib.import_module(name).__version__ for name in SIDES}
    return {"versions": {k: v.split("+")[0] for k, v in versions.items()}, "groups": groups}


def _row(row: dict, leave_out: list[str], alike: list[list]) -> dict:
    title = f"{row.get('torch', '')} / {row.get('keras', '')}"
    defaults = {}
    for side in SIDES:
        written = (side == "torch" and row.get("signature")) or row.get(side)
        defaults[side] = _defaults(written) if written else {}
    names = {name: name for name in defaults["torch"] if name in defaults["keras"]}
    names = row.get("rename", {}) | names
    arguments = []
    for ours, theirs in names.items():
        try:
            values = _item(defaults["torch"], ours), defaults["keras"][theirs]
        except (KeyError, IndexError, TypeError):
            raise ValueError(f"{title}: no defaults called {ours} and {theirs}") from None
        if ours in leave_out:
            continue
        entry = {"torch": ours, "keras": theirs}
        entry |= {"torch_default": values[0], "keras_default": values[1]}
        entry["same"] = _same(*values, alike)
        for key in ("pair", "note"):
            said = row.get(key, "")
            entry[key] = said.get(ours, "") if isinstance(said, dict) else said
        arguments.append(entry)
    for key in ("pair", "note"):
        said = row.get(key)
        if isinstance(said, dict) and (unknown := said.keys() - names.keys()):
            raise ValueError(f"{title}: {key} speaks of {unknown.pop()}, which is no argument")
    used = {"torch": {name.split("[")[0] for name in names}, "keras": set(names.values())}
    only = {
        f"{side}_only": {
            name: value
            for name, value in defaults[side].items()
            if name not in used[side] and name not in leave_out
        }
        for side in SIDES
    }
    return {side: row.get(side, "") for side in SIDES} | {"arguments": arguments} | only


def _defaults(name: str) -> dict:
    """The optional arguments of a callable, with defaults that JSON can hold."""
    module, _, rest = name.partition(".")
    try:
        target = importlib.import_module(module)
        for part in rest.split("."):
            if not hasattr(target, part):  # a module that nobody has imported yet
                importlib.import_module(f"{target.__name__}.{part}")
            target = getattr(target, part)
    except (ImportError, AttributeError):
        raise ValueError(f"there is no {name}") from None
    parameters = inspect.signature(target).parameters.values()
    return {
        p.name: _plain(p.default)
        for p in parameters
        if p.default is not p.empty and not p.name.startswith("_")
    }


def _plain(value: object) -> object:
    if isinstance(value, tuple | list):
        return [_plain(item) for item in value]
    if value is None or isinstance(value, bool | int | str):
        return value
    if isinstance(value, float) and abs(value) != float("inf"):
        return value
    return getattr(value, "__name__", None) or str(value)


def _item(defaults: dict, name: str) -> object:
    """`betas[0]` is the first item of `betas`."""
    name, _, index = name.rstrip("]").partition("[")
    return defaults[name][int(index)] if index else defaults[name]


def _same(one: object, other: object, alike: list[list]) -> bool:
    return _one(one) == _one(other) or any(one in group and other in group for group in alike)


def _one(value: object) -> object:
    """A stride of 2 is a stride of (2, 2); True is not 1."""
    if isinstance(value, list) and len(set(map(str, value))) == 1:
        value = value[0]
    return (isinstance(value, bool), value)


def changes(old: dict, new: dict) -> list[str]:
    """One line for each default that came, went or changed between two snapshots."""
    one, other = _flat(old), _flat(new)
    lines = [f"{key}: new, {other[key]!r}" for key in other.keys() - one.keys()]
    lines += [f"{key}: gone, it was {one[key]!r}" for key in one.keys() - other.keys()]
    lines += [
        f"{key}: {one[key]!r} became {other[key]!r}"
        for key in one.keys() & other.keys()
        if repr(one[key]) != repr(other[key])
    ]
    return sorted(lines)


def _flat(snapshot: dict) -> dict[str, object]:
    found: dict[str, object] = {}
    for rows in snapshot["groups"].values():
        for row in rows:
            for side in SIDES:
                for argument in row["arguments"]:
                    default = argument[f"{side}_default"]
                    found[f"{row[side]}({argument[side]}=)"] = default
                for name, default in row[f"{side}_only"].items():
                    found.setdefault(f"{row[side]}({name}=)", default)
    return found


# --- On the page --------------------------------------------------------------------------------


def read(root: Path) -> dict:
    """The snapshot below `root`. Raises ValueError if it cannot be read."""
    try:
        return json.loads((root / SNAPSHOT).read_text("utf-8"))
    except (OSError, json.JSONDecodeError) as error:
        raise ValueError(f"{SNAPSHOT}: {error}") from None


def markdown(root: Path, group: str) -> str:
    """A group as a Markdown table: a row for each argument, marked where the defaults differ.

    Raises ValueError, "what is wrong; how to mend it".
    """
    groups = read(root)["groups"]
    if group not in groups:
        raise ValueError(f"no defaults called {group!r}; use one of: {', '.join(groups)}")
    common = _common(groups[group])
    lines = ["| Name | Argument | PyTorch | Keras | Verdict |", "|---|---|---|---|---|"]
    anchors = Counter()
    for row in groups[group]:
        names = list(dict.fromkeys(_short(row[side]) for side in SIDES if row[side]))
        anchor = f"{group}-{names[0]}".lower().replace(".", "-")
        anchors[anchor] += 1
        if anchors[anchor] > 1:
            anchor += f"-{anchors[anchor]}"
        head = " ".join([f"`{names[0]}`{{ #{anchor} }}", *(f"`{name}`" for name in names[1:])])
        rows = [_argument(argument) for argument in row["arguments"]]
        for side in SIDES:
            values = row[f"{side}_only"].items()
            told = [(n, v) for n, v in values if v is not None and (n, str(v)) not in common]
            if told:
                cell = ", ".join(f"`{name}={_code(value)}`" for name, value in told)
                rows.append(
                    f"only in {SIDES[side]} | {cell} | |"
                    if side == "torch"
                    else f"only in {SIDES[side]} | | {cell} |"
                )
        for number, cells in enumerate(rows or ["no defaults | | |"]):
            lines.append(f"| {'' if number else head} | {cells} |")
    if common:
        said = ", ".join(f"`{name}={value}`" for name, value in common if value != "None")
        lines += ["", f"Most of them also take, in one framework only: {said}."]
    return "\n".join(lines)


def _argument(argument: dict) -> str:
    names = dict.fromkeys([argument["torch"], argument["keras"]])
    cells = [" ".join(f"`{name}`" for name in names)]
    cells += [f"`{_code(argument[f'{side}_default'])}`" for side in SIDES]
    equal = "≈" if argument["note"] else "="  # one value that means two things
    verdict = equal if argument["same"] else "≠"
    verdict += f" {argument['note']}" if argument["note"] else ""
    if argument["pair"] and (argument["note"] or not argument["same"]):
        verdict += f" ([pair](pair:{argument['pair']}))"
    return " | ".join([*cells, verdict])


def _common(rows: list[dict]) -> list[tuple[str, str]]:
    """Arguments that most rows of a group have on one side only: said once, below the table."""
    seen = Counter(
        (name, str(value))
        for row in rows
        for s in SIDES
        for name, value in row[f"{s}_only"].items()
    )
    return [key for key, times in seen.items() if times > max(2, len(rows) / 2)]


def _short(name: str) -> str:
    """`torch.optim.lr_scheduler.StepLR` is `StepLR`; `keras.Model.fit` is `Model.fit`."""
    parts = name.split(".")
    return ".".join(parts[-2:] if len(parts) > 1 and parts[-2][:1].isupper() else parts[-1:])


def _code(value: object) -> str:
    text = json.dumps(value) if isinstance(value, str) else str(value)
    return text.replace("|", "\\|")


@functools.lru_cache(maxsize=1)
def _plan(path: Path) -> dict:
    return yaml.safe_load(path.read_text("utf-8"))


def main(arguments: list[str]) -> int:
    from sidebyside.run import preload

    preload()
    root = project()
    new = live(_plan(root / PLAN))
    old = read(root) if (root / SNAPSHOT).exists() else {"groups": {}}
    changed = changes(old, new)
    print("\n".join(changed) or "No default has changed.")
    if "--update" in arguments:
        (root / SNAPSHOT).write_text(json.dumps(new, indent=1) + "\n", "utf-8")
        return 0
    return bool(changed)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
