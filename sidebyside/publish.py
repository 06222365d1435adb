"""One step after the build: what a published site has, and a preview does not.

    python -m sidebyside.publish site/             complete what `mkdocs build` wrote there
    python -m sidebyside.publish site/ --update    also write down its new addresses and verdicts

It can be run again on its own result, and needs neither framework. Each part is a module, and
takes the site as `built` reads it.
"""

import argparse
import re
import sys
from pathlib import Path

from sidebyside import (
    addresses,
    cards,
    changes,
    colab,
    export,
    offline,
    policy,
    search,
    styles,
    trim,
    twins,
    vendor,
    verified,
)
from sidebyside.built import Site, Wrong, whole_pages
from sidebyside.guide import read_guide
from sidebyside.pairs import project


def publish(folder: Path, root: Path) -> Site:
    """Complete the site in `folder`. Raises Wrong if that cannot be done."""
    site = Site.read(folder, read_guide(root))
    if not site.address:
        _without_address(site)
    trim.publish(site)
    addresses.publish(site)
    verified.publish(site)
    cards.publish(site)
    search.publish(site)
    twins.publish(site)
    export.publish(site)
    colab.publish(site)
    changes.publish(site)
    _mark_links_away(site)
    vendor.publish(site)
    policy.publish(site)  # after everything that changes a page
    styles.publish(site)
    site.write_pages()
    offline.publish(site)  # of all that is there by now
    return site


def _without_address(site: Site) -> None:
    """Take out the site map, which is empty, and what the theme does with it.

    A site map names full addresses, and the theme loads into the page at hand only what it names.
    """
    for name in ("sitemap.xml", "sitemap.xml.gz"):
        (site.folder / name).unlink(missing_ok=True)
    for page in site.pages.values():
        page.text = whole_pages(page.text)


def _mark_links_away(site: Site) -> None:
    """Say which links lead to other sites, for print. The theme makes every address a full one."""
    for page in site.text_pages:
        page.text = re.sub(
            r'<a (?![^>]*\brel=)([^>]*\bhref="https?://[^"]*")', r'<a rel="external" \1', page.text
        )


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m sidebyside.publish", description=__doc__)
    parser.add_argument("site", type=Path, help="the folder that mkdocs built")
    parser.add_argument("--update", action="store_true", help="write new addresses and verdicts")
    options = parser.parse_args(arguments)
    try:
        site = publish(options.site, project())
        if options.update:
            for line in addresses.update(site) + changes.update(site.guide):
                print(line)
    except Wrong as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
