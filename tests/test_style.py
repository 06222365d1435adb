"""The files of the pairs are formatted, and short enough to read at once."""

from pathlib import Path

from sidebyside.style import check_style, formatted

SNIPPETS = Path(__file__).parent.parent / "snippets"


def test_every_pair_is_formatted_and_short():
    problems = check_style(SNIPPETS)
    assert not problems, "\n".join(map(str, problems))


def test_formatting_keeps_output_comments(tmp_path):
    path = tmp_path / "snippets/t/one_pytorch.py"
    path.parent.mkdir(parents=True)
    path.write_text("if 1:\n  print( 1 )\n  #> 1\nx = '''\n#> in a string\n'''\n")
    assert formatted(path) == ('if 1:\n    print(1)\n    #> 1\nx = """\n#> in a string\n"""\n')


def test_what_is_wrong_is_named_and_can_be_mended(tmp_path, capsys):
    folder = tmp_path / "snippets/t"
    folder.mkdir(parents=True)
    for tab in ("pytorch", "tensorflow"):
        (folder / f"one_{tab}.py").write_text("y = 1\nx =1\n")
        (folder / f"long_{tab}.py").write_text("x = 1\n" * 41)
    said = [str(problem) for problem in check_style(folder.parent)]
    assert len(said) == 4
    assert "snippets/t/long_pytorch.py:1: 41 lines of code: a tab has 40 at most" in said[0]
    assert "snippets/t/one_pytorch.py:2: ruff would format this file otherwise" in said[2]
    assert len(check_style(folder.parent, fix=True)) == 2
    assert "formatted snippets/t/one_pytorch.py" in capsys.readouterr().out
    assert (folder / "one_pytorch.py").read_text() == "y = 1\nx = 1\n"
