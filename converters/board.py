"""Ten small models through every converter: what works, and what the error says.

    python converters/board.py                     all, into docs/evidence/converters.json
    python converters/board.py port executorch     only these; what is known of the others stays
    python converters/board.py --check             fail if a verdict is no longer that of the file

`models.py` names the models, `ways.py` the converters. Each step of each cell runs in a process of
its own with limits of time and memory, so that a crash, a hang and a leak are results like any
other. One converter needs packages that fit beside no framework: `--onnx2tf` names a Python that
has `requirements-onnx2tf.txt`.
"""

import argparse
import contextlib
import datetime
import json
import os
import re
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

import numpy as np

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent)]
from models import MODELS, channels_last  # noqa: E402
from ways import ONNX2TF, WAYS  # noqa: E402

from sidebyside.kept import write_whole  # noqa: E402

ROOT = HERE.parent
TARGET = ROOT / "docs" / "evidence" / "converters.json"
SECONDS, MEMORY_GIB = 300, 8
TOLERANCE = 1e-4
"""A larger difference is none that rounding explains: the outputs are of the order of one."""


def scrubbed(text: str) -> str:
    """An error as it may be published: nothing of this machine, nor what changes each time."""
    text = re.sub(r"\x1b\[[0-9;]*m", "", text)
    text = re.sub(r"(?<![\w.])(?:/[\w.@+-]+){2,}/?", "…", text)
    text = re.sub(r"0x[0-9a-fA-F]{6,}", "0x…", text)  # an address, and no code
    text = re.sub(r"\s+", " ", text).strip()
    return text if len(text) <= 200 else text[:199] + "…"


def run_step(command: list[str], seconds: float, folder: Path) -> tuple[str, str]:
    """How a process ended, if not well: ("stopped" | "killed" | "fails", what to say of it)."""
    threads = {f"{name}_NUM_THREADS": "1" for name in ("OMP", "TF_INTRAOP", "TF_INTEROP")}
    quiet = {"TF_CPP_MIN_LOG_LEVEL": "3", "TF_ENABLE_ONEDNN_OPTS": "0", "PYTHONWARNINGS": "ignore"}
    process = subprocess.Popen(
        command,
        cwd=folder,
        env=os.environ | threads | quiet | {"PYTHONPATH": str(ROOT), "TMPDIR": str(folder)},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        code = process.wait(seconds)
    except subprocess.TimeoutExpired:
        return "stopped", f"stopped after {seconds:.0f} s"
    finally:
        with contextlib.suppress(ProcessLookupError):  # what it has started itself, too
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()
    if code < 0:
        return "killed", f"killed by signal {-code} ({signal.Signals(-code).name})"
    return ("fails", f"ended with exit status {code}") if code else ("", "")


def attempt(key: str, model: str, batch: str, pythons: dict[str, str]) -> dict:
    """One model through one converter, with the batch free (`any`) or that of the example."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as path:
        folder = Path(path)
        start = {"model": model, "batch": batch, "memory_gib": MEMORY_GIB}
        (folder / "found.json").write_text(json.dumps(start), "utf-8")
        verdict = error = at = ""
        for step in WAYS[key].steps:
            requirements, _, at = step.rpartition(":")
            script = [str(HERE / "ways.py"), at, str(folder)]
            verdict, error = run_step([pythons[requirements], *script], SECONDS, folder)
            if verdict:
                break
        found = json.loads((folder / "found.json").read_text("utf-8"))
        cell = {"verdict": verdict, "error": "", "at": ""}
        cell |= {"difference": None, "bytes": None, "seconds": None}
        if verdict:
            if verdict == "fails":
                error = found.get("error", error)
            doing = "running" if at.startswith("run_") else "converting"
            return cell | {"error": scrubbed(error), "at": doing}
        gap, error = difference(folder, found)
        cell |= {"difference": gap, "bytes": found.get("bytes")}
        cell["seconds"] = float(f"{found['seconds']:.2g}")
        return cell | {"verdict": "differs" if error else "passes", "error": error}


def difference(folder: Path, found: dict) -> tuple[float | None, str]:
    """The largest difference from the original for any batch, and what is wrong with it, if so."""
    sides = []
    for who in ("original", "converted"):
        with np.load(folder / f"{who}.npz") as kept:
            sides.append(dict(kept))
    ours, theirs = sides
    largest = 0.0
    for batch, answer in ours.items():
        if found["original"] != found["inputs"]:
            answer = channels_last(answer)
        if answer.shape != theirs[batch].shape:
            return None, f"{batch}: its output is {theirs[batch].shape} and not {answer.shape}"
        if not np.isfinite(theirs[batch]).all():
            return None, f"{batch}: its output is not finite"
        if np.ptp(answer, axis=0).max() < 0.01:
            raise RuntimeError(f"{found['model']} answers the same to everything: a bad model")
        gap = np.abs(answer.astype(np.float64) - theirs[batch]).max()
        largest = max(largest, float(f"{gap:.2g}"))
    return largest, f"differs by {largest:.1g}" if largest > TOLERANCE else ""


def measure(key: str, model: str, pythons: dict[str, str]) -> dict:
    """One cell. Where a free batch does not work, that of the example is tried."""
    cell = attempt(key, model, "any", pythons)
    if cell["verdict"] == "passes" or "fixed" not in WAYS[key].batches:
        return cell
    again = attempt(key, model, "fixed", pythons)
    if again["verdict"] != "passes":
        return again
    return again | {"verdict": "fixed", "error": cell["error"], "at": cell["at"]}


def row(key: str, python: str, cells: dict[str, dict]) -> dict:
    """What is known of a converter now."""
    way = WAYS[key]
    asked = [python, str(HERE / "ways.py"), "versions", key]
    versions = json.loads(subprocess.run(asked, capture_output=True, check=True).stdout)
    return {
        "name": way.name,
        "source": way.source,
        "target": way.target,
        "requirements": way.requirements,
        "date": datetime.datetime.now(datetime.UTC).date().isoformat(),
        "versions": versions,
        "cells": cells,
    }


def changes(old: dict, new: dict) -> list[str]:
    """Each verdict that is another, as a line."""
    found = []
    for key, about in new["converters"].items():
        before = old.get("converters", {}).get(key, {}).get("cells", {})
        for model, cell in about["cells"].items():
            was, now = before.get(model, {}).get("verdict", "not there"), cell["verdict"]
            if was != now:
                why = f": {cell['error']}" if cell["error"] else ""
                found.append(f"{about['name']}, {MODELS[model][0]}: {was} -> {now}{why}")
    return found


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("converters", nargs="*", metavar="converter", help=", ".join(WAYS))
    parser.add_argument("--model", action="append", choices=MODELS, help="only try; write nothing")
    parser.add_argument("--check", action="store_true", help="fail if a verdict has changed")
    parser.add_argument("--onnx2tf", default=ROOT / ".venv-onnx2tf/bin/python", help="a Python")
    options = parser.parse_args()
    if unknown := set(options.converters) - {*WAYS}:
        parser.error(f"no converter {', '.join(unknown)}; use some of: {', '.join(WAYS)}")
    pythons = {"": sys.executable, ONNX2TF: str(options.onnx2tf)}
    old = json.loads(TARGET.read_text("utf-8")) if TARGET.exists() else {}
    known = dict(old.get("converters", {}))
    for key in options.converters or WAYS:
        python = pythons.get(WAYS[key].requirements, sys.executable)
        if not Path(python).exists():
            parser.error(f"{WAYS[key].name} needs {WAYS[key].requirements}: see `make converters`")
        cells = {}
        for model in options.model or MODELS:
            cell = cells[model] = measure(key, model, pythons)
            words = [cell["verdict"], cell["at"], cell["error"], str(cell["difference"])]
            print(f"{WAYS[key].name}, {MODELS[model][0]}:", *words, file=sys.stderr, flush=True)
        known[key] = row(key, python, cells)
        if options.model:
            continue
        new = {
            "format": 1,
            "tolerance": TOLERANCE,
            "limits": {"seconds": SECONDS, "memory_gib": MEMORY_GIB},
            "models": {name: title for name, (title, _) in MODELS.items()},
            "converters": {key: known[key] for key in WAYS if key in known},
        }
        write_whole(TARGET, json.dumps(new, indent=1, ensure_ascii=False) + "\n")
    if options.model:
        return 0
    found = changes(old, {"converters": known})
    print("\n".join(found) or "no verdict is another than in the file")
    return 1 if options.check and found else 0


if __name__ == "__main__":
    sys.exit(main())
