"""MkDocs hook: files of the project that readers can download from the site."""

from pathlib import Path

from mkdocs.structure.files import File

OFFERED = ["port.py"]
"""Modules that work alone, so that a reader can copy them."""


def on_files(files, config):
    for name in OFFERED:
        files.append(File.generated(config, name, abs_src_path=str(Path(__file__).parent / name)))
    return files
