"""Charts as static SVG that takes its text colour from the page, so light and dark both work."""

import hashlib
import html
import io
import json
import re
from pathlib import Path

COLOURS = ("#e8590c", "#1c7ed6", "#2b8a3e")
"""One a tab, in tab order; each has a contrast of at least 3:1 on white and on slate."""


def line_chart(series: dict[str, list[float]], caption: str, cache: Path) -> str:
    """An <svg> with one line for each label in `series`; later lines are dashed, so that equal ones
    are both seen. The horizontal axis counts from 1.

    A chart is drawn once for its content and kept in the folder `cache`: importing the plotting
    library takes longer than building a page.
    """
    content = json.dumps([series, caption, Path(__file__).read_text("utf-8")])
    kept = cache / f"{hashlib.sha256(content.encode()).hexdigest()[:16]}.svg"
    if not kept.exists():
        cache.mkdir(parents=True, exist_ok=True)
        kept.write_text(_draw(series, caption), "utf-8")
    return kept.read_text("utf-8")


def _draw(series: dict[str, list[float]], caption: str) -> str:
    from matplotlib import rc_context
    from matplotlib.figure import Figure

    ink = "#123456"  # stands for the page's own text colour until the SVG is written
    style = {
        "svg.fonttype": "none",
        "svg.hashsalt": caption + str(series),  # a page may hold several charts
        "font.size": 11,
        "axes.spines.top": False,
        "axes.spines.right": False,
        "axes.grid": True,
        "grid.alpha": 0.2,
        **{key: ink for key in ("text.color", "axes.labelcolor", "axes.edgecolor", "grid.color")},
        **{key: ink for key in ("xtick.color", "ytick.color")},
    }
    with rc_context(style):
        picture = Figure(figsize=(6.4, 3.2))
        axes = picture.add_axes((0.09, 0.1, 0.9, 0.88))
        for number, (label, values) in enumerate(series.items()):
            axes.plot(
                range(1, len(values) + 1),
                values,
                label=label,
                color=COLOURS[number % len(COLOURS)],
                linewidth=4 if number == 0 else 2,
                linestyle="-" if number == 0 else (0, (4, 3)),
                marker="o" if number == 0 else "x",
            )
        axes.xaxis.get_major_locator().set_params(integer=True)
        axes.legend(frameon=False)
        text = io.StringIO()
        picture.savefig(text, format="svg", transparent=True, metadata={"Date": None})
    svg = text.getvalue()[text.getvalue().index("<svg") :].replace(ink, "currentColor")
    svg = re.sub(r"<metadata>.*?</metadata>", "", svg, flags=re.DOTALL)
    needed = set(re.findall(r"#([\w.]+)", svg))
    svg = re.sub(r' id="([^"]+)"', lambda id: id[0] if id[1] in needed else "", svg)
    ends = "; ".join(f"{k} from {v[0]:.3g} to {v[-1]:.3g}" for k, v in series.items() if v)
    label = html.escape(f"{caption.rstrip('.')}: {ends}", quote=True)
    return re.sub(
        r'<svg [^>]*?viewBox="([^"]+)"[^>]*>',
        rf'<svg class="chart" role="img" aria-label="{label}" viewBox="\1" '
        r'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">',
        svg,
        count=1,
    )
