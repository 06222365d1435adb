"""What other sites show of a link to a page: a title, a sentence and a picture, made here.

Pictures need full addresses, so a site without one has no cards.
"""

import html
import io
import re
import textwrap
from pathlib import Path

import matplotlib
from PIL import Image, ImageDraw, ImageFont

from sidebyside.built import Page, Site, ours
from sidebyside.kept import kept

SIZE = (1200, 630)
INK, PAPER, QUIET = "#ffffff", "#24365e", "#b9c4de"
STRIPES = {"PyTorch": "#e8590c", "TensorFlow": "#1c7ed6"}
"""The colours of the charts."""


def publish(site: Site) -> None:
    """Give every page its card. A picture is drawn once for its text, and kept in `.cache`."""
    if not site.address:
        return
    for page in site.text_pages:
        name = f"cards/{page.place.rstrip('/').replace('/', '-') or 'home'}.png"
        site.write(name, _picture(site.guide.root / ".cache" / "cards", page))
        said = {
            "og:type": "website",
            "og:site_name": "Side by Side",
            "og:title": page.title,
            "og:description": page.description,
            "og:url": site.address + page.place,
            "og:image": site.address + name,
            "og:image:width": str(SIZE[0]),
            "og:image:height": str(SIZE[1]),
            "og:image:alt": f"Side by Side: {page.title}",
        }
        tags = [_tag("property", key, value) for key, value in said.items()]
        tags.append(_tag("name", "twitter:card", "summary_large_image"))
        text = re.sub(ours("card", ".*?"), "", page.text, flags=re.DOTALL)
        page.text = text.replace("</head>", ours("card", "\n".join(tags)) + "</head>", 1)


def _tag(kind: str, key: str, value: str) -> str:
    return f'<meta {kind}="{key}" content="{html.escape(value)}">'


def _picture(cache: Path, page: Page) -> bytes:
    text = f"{page.title}\n{page.description}\n{Path(__file__).read_text('utf-8')}"
    return kept(cache, text, ".png", lambda: _png(page))


def _png(page: Page) -> bytes:
    file = io.BytesIO()
    _draw(page).save(file, "PNG", optimize=True)
    return file.getvalue()


def _draw(page: Page) -> Image.Image:
    image = Image.new("RGB", SIZE, PAPER)
    draw = ImageDraw.Draw(image)
    for number, (label, colour) in enumerate(STRIPES.items()):
        left = 80 + 300 * number
        draw.rectangle((left, 0, left + 280, 14), fill=colour)
        draw.text((left, 34), label, QUIET, _font(28))
    y = 150
    for line in textwrap.wrap(page.title, 26)[:3]:
        draw.text((80, y), line, INK, _font(68, bold=True))
        y += 84
    y += 20
    for line in textwrap.wrap(page.description, 56)[: max(1, (540 - y) // 46)]:
        draw.text((80, y), line, QUIET, _font(34))
        y += 46
    draw.text((80, SIZE[1] - 70), "Side by Side", INK, _font(34, bold=True))
    draw.text((340, SIZE[1] - 70), "every line run, every pair proven", QUIET, _font(30))
    return image.quantize(16)


def _font(size: int, bold: bool = False) -> ImageFont.FreeTypeFont:
    """DejaVu Sans, which comes with matplotlib: the same picture on every machine."""
    name = "DejaVuSans-Bold.ttf" if bold else "DejaVuSans.ttf"
    return ImageFont.truetype(Path(matplotlib.get_data_path()) / "fonts" / "ttf" / name, size)
