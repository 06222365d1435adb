"""Lighthouse on a few pages of the built site: `make lighthouse`. Fails with the audits that cost
points.

    PYTHONPATH=tests python tests/browser/lighthouse.py           build the site, and measure it
    PYTHONPATH=tests python tests/browser/lighthouse.py FOLDER    measure a site that is published

Its times are simulated for a slow phone, so that they do not hang on this machine; they are noisy
all the same. Each page is run twice, a third time if the two runs disagree about a goal, and the
median counts.
"""

import contextlib
import json
import os
import statistics
import sys
import tempfile
from pathlib import Path

import chromium
import node
import site_server

PAGES = {
    "home": "",
    "a page with many pairs": "layers/",
    "a page with few pairs": "models/",
    "the ledger": "evidence/claims/",
    "a notebook": "notebooks/digits_pytorch/",
}

POINTS = {"accessibility": 100, "best-practices": 100, "seo": 100}
PERFORMANCE = {"mobile": 98, "desktop": 100}
NOTEBOOK = 90

MOST = {
    "mobile": {
        "total-blocking-time": 0,
        "largest-contentful-paint": 1500,
        "cumulative-layout-shift": 0.02,
    },
    "desktop": {"total-blocking-time": 0, "cumulative-layout-shift": 0.02},
}
"""The goals beyond points: milliseconds, but for the shift. A notebook is spared those of time."""


def goals(name: str, form: str) -> dict[str, tuple[str, float]]:
    """For each figure, whether it must be at least or at most so much."""
    notebook = "notebook" in name
    found = {figure: ("at least", points) for figure, points in POINTS.items()}
    found["performance"] = ("at least", NOTEBOOK if notebook else PERFORMANCE[form])
    for figure, most in MOST[form].items():
        if not notebook or figure == "cumulative-layout-shift":
            found[figure] = ("at most", most)
    return found


def met(goal: tuple[str, float], value: float) -> bool:
    return value >= goal[1] if goal[0] == "at least" else value <= goal[1]


def measure(address: str, form: str) -> dict:
    """Lighthouse's report on one page. Raises RuntimeError if there is none."""
    flags = "--headless=new --no-sandbox --disable-gpu --disable-background-networking"
    options = ["--output=json", "--quiet", "--no-enable-error-reporting", f"--chrome-flags={flags}"]
    options += [f"--only-categories=performance,{','.join(POINTS)}"]
    options += ["--preset=desktop"] if form == "desktop" else []
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report.json"
        environment = os.environ | {"CHROME_PATH": chromium.find() or ""}
        done = node.run("lighthouse", address, *options, f"--output-path={report}", env=environment)
        if not report.exists():
            raise RuntimeError(f"Lighthouse gave no report on {address}: {done.stderr[-2000:]}")
        found = json.loads(report.read_text("utf-8"))
    if error := found.get("runtimeError"):
        raise RuntimeError(f"{address}: {error['message']}")
    return found


def figures(report: dict) -> dict[str, float]:
    points = {name: 100 * said["score"] for name, said in report["categories"].items()}
    return points | {name: report["audits"][name]["numericValue"] for name in MOST["mobile"]}


def median(runs: list[dict[str, float]], figure: str) -> float:
    return statistics.median_low([run[figure] for run in runs])


def costs(report: dict) -> list[str]:
    """The audits that cost points, with what each says."""
    found = []
    for category in report["categories"].values():
        for said in category["auditRefs"]:
            audit = report["audits"][said["id"]]
            if said["weight"] and audit["score"] is not None and audit["score"] < 1:
                shown = audit.get("displayValue") or audit["title"]
                items = (audit.get("details") or {}).get("items") or []
                first = (
                    json.dumps(items[0])[:200] if items and category["id"] != "performance" else ""
                )
                found.append(f"{category['id']}: {audit['id']} ({shown}) {first}")
    return found


def judge(name: str, address: str, form: str) -> bool:
    wanted = goals(name, form)
    reports = [measure(address, form) for _ in range(2)]
    runs = [figures(report) for report in reports]
    if any(len({met(goal, run[figure]) for run in runs}) == 2 for figure, goal in wanted.items()):
        reports.append(measure(address, form))
        runs.append(figures(reports[-1]))
    values = {figure: median(runs, figure) for figure in runs[0]}
    missed = [figure for figure, goal in wanted.items() if not met(goal, values[figure])]
    print(
        f"{name:<24}{form:<8} performance {values['performance']:.0f}, "
        f"accessibility {values['accessibility']:.0f}, "
        f"best practices {values['best-practices']:.0f}, SEO {values['seo']:.0f}; "
        f"paint {values['largest-contentful-paint']:.0f} ms, "
        f"blocked {values['total-blocking-time']:.0f} ms, "
        f"shift {values['cumulative-layout-shift']:.3f}",
        flush=True,
    )
    for figure in missed:
        print(f"    {figure}: {values[figure]:g}, wanted {' '.join(map(str, wanted[figure]))}")
    if missed:
        for line in costs(reports[-1]):
            print(f"      {line}")
    return not missed


def main(arguments: list[str]) -> int:
    if wrong := node.problem() or ("" if chromium.find() else "no Chromium was found"):
        print(wrong, file=sys.stderr)
        return 1
    with contextlib.ExitStack() as stack:
        if arguments:
            folder = Path(arguments[0])
        else:
            folder = Path(stack.enter_context(tempfile.TemporaryDirectory())) / "site"
            site_server.build(folder)
        address = stack.enter_context(site_server.serve(folder))
        results = [
            judge(name, address + place, form)
            for name, place in PAGES.items()
            for form in ("mobile", "desktop")
        ]
    print(f"{sum(results)} of {len(results)} meet every goal")
    return not all(results)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
