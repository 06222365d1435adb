"""Find a Chromium for the browser tests; run as a program, install one if there is none."""

import contextlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
MAC = Path("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome")
WIDE, PHONE = {"width": 1440, "height": 900}, {"width": 360, "height": 740}
"""The sizes of screen that the tests use."""

PATIENCE = 120_000
"""Milliseconds to wait for what must come: half a minute is soon over on a machine with others."""


def find() -> str | None:
    """Path of a browser: $CHROMIUM, one that is installed, or Playwright's own."""
    for candidate in [os.environ.get("CHROMIUM"), *map(shutil.which, NAMES), MAC]:
        if candidate and Path(candidate).exists():
            return str(candidate)
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        own = playwright.chromium.executable_path
    return own if Path(own).exists() else None


READY = """
  Boolean(window.component$) && (location.protocol === "file:" ||
    performance.getEntriesByType("resource").some((entry) => entry.name.endsWith("/sitemap.xml")))
"""
"""The theme's script is there, and has read the map of the site, without which it follows no link;
on a disk there is none."""


def pause(page, milliseconds: int) -> None:
    """Wait by the clock of the page, and until it has drawn: whatever it had planned for sooner is
    done then, however slow the machine is."""
    page.evaluate(
        f"new Promise(done => setTimeout(() => requestAnimationFrame(() => setTimeout(done)),"
        f" {milliseconds}))"
    )


def until(page, expression: str):
    """The value of a JavaScript expression, once it is true: the policy of the site forbids what
    `page.wait_for_function` does. Raises AssertionError if it does not become true."""
    for _ in range(PATIENCE // 50):
        if value := page.evaluate(expression):
            return value
        page.wait_for_timeout(50)
    raise AssertionError(f"not true after {PATIENCE / 1000:.0f} s: {expression}")


def settle(page) -> None:
    """Start the theme's script, as a reader's first move does, and wait until it has added its
    boxes. Raises AssertionError if it does not start."""
    page.mouse.move(2, 2)
    until(page, READY)
    pause(page, 100)


@contextlib.contextmanager
def without_a_load(page):
    """Raises AssertionError if a page was loaded within, and not put in the place of this one."""
    settle(page)
    page.evaluate("window.stayed = true")
    yield
    assert page.evaluate("window.stayed"), "a page was loaded"


def install() -> None:
    """The Debian package when we may, else Playwright's own download."""
    if hasattr(os, "geteuid") and os.geteuid() == 0 and shutil.which("apt-get"):
        subprocess.run(["apt-get", "update", "-qq"], check=False)
        subprocess.run(["apt-get", "install", "-y", "-qq", "chromium"], check=False)
    else:
        subprocess.run([sys.executable, "-m", "playwright", "install", "chromium"], check=False)


def main() -> int:
    if not find():
        print("==> Installing Chromium for the browser tests")
        install()
    browser = find()
    print(f"==> Browser: {browser or 'none'}")
    if not browser:
        print("Install Chromium or Chrome, or set CHROMIUM to its path.", file=sys.stderr)
    return 0 if browser else 1


if __name__ == "__main__":
    sys.exit(main())
