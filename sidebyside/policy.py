"""The Content-Security-Policy of every page, as a meta tag: nothing runs that is not ours.

A browser then refuses scripts and styles that are not files of this site, but for those whose hash
the policy names, and every request to another place. A page that navigates without a load keeps
the policy of the page it started from, so all pages share one, with the hashes of all of them.

Styles in attributes (charts and tables have them) would need a policy that allows any style. They
are moved to classes in the site's own stylesheet instead.

A page that needs more says so in its front matter, and is then always loaded anew:

    policy:
      script-src: "'wasm-unsafe-eval'"
"""

import base64
import hashlib
import html
import re

from mkdocs.utils.meta import get_data

from sidebyside.built import Page, Site, Wrong
from sidebyside.pairs import Problem, shown

STYLES = "assets/guide.css"
MOVED = "\n/* What pages said in style attributes, which their policy forbids. */\n"

POLICY = {
    "default-src": "'none'",
    "script-src": "'self'",
    "style-src": "'self'",
    "img-src": "'self' data:",  # the theme's icons and the figures of notebooks
    "font-src": "'self'",
    "connect-src": "'self'",  # pages and the search index
    "worker-src": "'self'",  # the search
    "manifest-src": "'self'",
    "object-src": "'none'",
    "base-uri": "'none'",
    "form-action": "'none'",
}

ALLOWED = ("'self'", "'wasm-unsafe-eval'", "blob:", "data:")
"""What a page may add: nothing that lets in other sites, or scripts of unknown origin."""


def publish(site: Site) -> None:
    """Give every page its policy. Raises Wrong if a page asks for what no page may have."""
    _move_styles(site)
    scripts, styles = set(), set()
    for page in site.pages.values():
        scripts |= {_hash(text) for text in _inline(page.text, "script")}
        styles |= {_hash(text) for text in _inline(page.text, "style")}
    own: dict[str, dict[str, str]] = {page.place: _more(site, page) for page in site.pages.values()}
    for page in site.pages.values():
        policy = dict(POLICY)
        policy["script-src"] = " ".join([policy["script-src"], *sorted(scripts)])
        policy["style-src"] = " ".join([policy["style-src"], *sorted(styles)])
        for directive, sources in own[page.place].items():
            known = "" if policy[directive] == "'none'" else policy[directive]
            policy[directive] = f"{known} {sources}".strip()
        _set(page, "; ".join(f"{name} {sources}" for name, sources in policy.items()))
    _load_anew(site, [place for place, more in own.items() if more])


def _inline(text: str, tag: str) -> list[str]:
    """What stands in scripts or styles of a page: not in files, and no data such as JSON."""
    found = re.findall(rf"<{tag}\b([^>]*)>(.*?)</{tag}>", text, re.DOTALL)
    data = re.compile(r'\bsrc=|\btype="application/(ld\+)?json"')
    return [inside for marks, inside in found if not data.search(marks) and inside]


def _hash(text: str) -> str:
    digest = hashlib.sha256(text.encode()).digest()
    return f"'sha256-{base64.b64encode(digest).decode()}'"


def _set(page: Page, policy: str) -> None:
    """Put the policy before everything that it should hold for, in place of an earlier one."""
    tag = f'<meta http-equiv="Content-Security-Policy" content="{html.escape(policy, quote=True)}">'
    tag = tag.replace("&#x27;", "'")
    text = re.sub(r'<meta http-equiv="Content-Security-Policy"[^>]*>\n?', "", page.text)
    page.text, count = re.subn(r'<meta charset="[^"]*">', rf"\g<0>\n{tag}", text, count=1)
    if not count:
        raise Wrong(f'{page.path}: no `<meta charset="utf-8">`, after which the policy belongs')


def _more(site: Site, page: Page) -> dict[str, str]:
    """What the front matter of a page adds to the policy."""
    source = site.source(page) if page.is_page else None
    if source is None:
        return {}
    text = site.guide.pages[source]
    front = get_data(text)[1]
    if text.startswith("---\n") and not front:  # MkDocs then shows it as text, and says nothing
        mend = "put a value with a colon into quotes"
        raise Wrong(str(Problem(source, 1, "what stands between the `---` is no YAML", mend)))
    asked = front.get("policy", {})
    mend = f"To mend it: use {', '.join(POLICY)}, each with some of {' '.join(ALLOWED)}"
    if not isinstance(asked, dict):
        raise Wrong(f"{shown(source)}:1: `policy` is no list of directives\n    {mend}")
    for directive, sources in asked.items():
        if directive not in POLICY or directive == "default-src":
            raise Wrong(f"{shown(source)}:1: `policy` has no directive {directive}\n    {mend}")
        for word in str(sources).split():
            if word not in ALLOWED:
                raise Wrong(f"{shown(source)}:1: a page may not allow {word}\n    {mend}")
    return {directive: str(sources) for directive, sources in asked.items()}


def _load_anew(site: Site, places: list[str]) -> None:
    """Keep pages with a policy of their own from being fetched into a page with another one.

    The theme does that with the pages in the site map.
    """
    path = site.folder / "sitemap.xml"
    if not path.exists() or not places:
        return
    text = path.read_text("utf-8")
    for place in places:
        address = re.escape(html.escape(site.address + place))
        text = re.sub(rf"\s*<url>\s*<loc>{address}</loc>.*?</url>", "", text, flags=re.DOTALL)
    site.write("sitemap.xml", text)


def _move_styles(site: Site) -> None:
    """Turn each style attribute into a class, and say in the stylesheet what the class means."""
    path = site.folder / STYLES
    if not path.exists():
        raise Wrong(f"{path}: not there; is it in `extra_css` of mkdocs.yml?")
    known, _, moved = path.read_text("utf-8").partition(MOVED)
    rules = set(moved.splitlines())

    def classed(match: re.Match) -> str:
        tag = match[0]
        style = html.unescape(re.search(r'\sstyle="([^"]*)"', tag)[1]).strip().rstrip(";")
        name = f"s-{hashlib.sha256(style.encode()).hexdigest()[:6]}"
        # An attribute wins over a stylesheet, unless that says `!important`.
        rules.add(f".{name}{{{';'.join(f'{p.strip()}!important' for p in style.split(';'))}}}")
        tag = re.sub(r'\sstyle="[^"]*"', "", tag)
        if re.search(r'\sclass="', tag):
            return re.sub(r'(\sclass="[^"]*)"', rf'\1 {name}"', tag)
        return re.sub(r"^<[\w:-]+", rf'\g<0> class="{name}"', tag)

    for page in site.pages.values():
        page.text = re.sub(r'<[a-zA-Z][^<>]*\sstyle="[^"]*"[^<>]*>', classed, page.text)
    if rules:
        site.write(STYLES, known + MOVED + "\n".join(sorted(rules)) + "\n")
