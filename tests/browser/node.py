"""The checks that come from npm: axe, html-validate, Lighthouse. Run as a program, install them."""

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent
MODULES = HERE / "node_modules"
NEEDED = (20, 19)
"""The oldest Node.js that all of them run on."""


def problem() -> str:
    """Why they cannot be used, and how to mend it; empty if they can."""
    if not (shutil.which("node") and shutil.which("npm")):
        return "Node.js (20.19 or newer) and npm are needed: install them from https://nodejs.org"
    said = subprocess.run(["node", "--version"], capture_output=True, text=True).stdout.strip()
    if tuple(map(int, re.findall(r"\d+", said)[:2])) < NEEDED:
        return f"Node.js {said} is too old: install 20.19 or newer"
    if wrong := [name for name, version in pinned().items() if installed(name) != version]:
        return f"{', '.join(wrong)} not installed as pinned: run `python tests/browser/node.py`"
    return ""


def pinned() -> dict[str, str]:
    return json.loads((HERE / "package.json").read_text("utf-8"))["dependencies"]


def installed(name: str) -> str:
    """The version of a package that is there; empty if it is not."""
    about = MODULES / name / "package.json"
    return json.loads(about.read_text("utf-8"))["version"] if about.exists() else ""


def run(name: str, *arguments: str, **options) -> subprocess.CompletedProcess:
    """Run the program of a package. Raises RuntimeError, "what is wrong; how to mend it"."""
    if wrong := problem():
        raise RuntimeError(wrong)
    program = MODULES / ".bin" / (f"{name}.cmd" if os.name == "nt" else name)
    return subprocess.run([program, *arguments], capture_output=True, text=True, **options)


def main() -> int:
    root = hasattr(os, "geteuid") and os.geteuid() == 0
    if not shutil.which("npm") and root and shutil.which("apt-get"):
        print("==> Installing Node.js and npm for the browser tests")
        subprocess.run(["apt-get", "update", "-qq"], check=False)
        subprocess.run(["apt-get", "install", "-y", "-qq", "nodejs", "npm"], check=False)
    if "not installed as pinned" in problem():
        print("==> Installing axe, html-validate and Lighthouse from package-lock.json")
        npm = shutil.which("npm")
        options = ["--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]
        if subprocess.run([npm, "ci", *options], cwd=HERE, check=False).returncode:
            said = subprocess.run([npm, "--version"], capture_output=True, text=True).stdout.strip()
            print(
                f"npm {said} could not install them: see above. If it says that there is no"
                " package-lock.json, it is too old for this one, as Debian's npm 9.2 is:"
                " run `npm install --global npm@10`, and start again",
                file=sys.stderr,
            )
            return 1
    if wrong := problem():
        print(wrong, file=sys.stderr)
        return 1
    print(f"==> From npm: {', '.join(f'{name} {version}' for name, version in pinned().items())}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
