"""The two runtimes of the page on which a reader draws a digit, copied from npm into the site.

They are pinned in `tests/browser/package.json`. Where they are not installed, the page says that
this build has none: a preview needs no Node.js.
"""

from sidebyside.built import Site

MODULES = "tests/browser/node_modules"
FILES = (
    "@tensorflow/tfjs-core/dist/tf-core.min.js",
    "@tensorflow/tfjs-layers/dist/tf-layers.min.js",
    "@tensorflow/tfjs-backend-cpu/dist/tf-backend-cpu.min.js",
    "onnxruntime-web/dist/ort.wasm.min.mjs",
    "onnxruntime-web/dist/ort-wasm-simd-threaded.mjs",
    "onnxruntime-web/dist/ort-wasm-simd-threaded.wasm",
)
FOLDER = "assets/vendor"


def publish(site: Site) -> None:
    if not (site.folder / "assets/draw.js").exists():
        return
    for file in FILES:
        source = site.guide.root / MODULES / file
        if source.exists():
            site.write(f"{FOLDER}/{source.name}", source.read_bytes())
