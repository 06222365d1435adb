"""Every pair runs, prints what it says, and computes the same thing (or differs on purpose)."""

import pytest
from pytest_examples import CodeExample

from sidebyside import record
from sidebyside.pairs import find_pairs
from sidebyside.prove import prove, unmet_need


def test_pair(pair, gpu, tmp_path, request, eval_example, record_property):
    key = record.key(pair, gpu)
    if not pair.problems and (skipped := unmet_need(pair, gpu)):
        entry = record.entry(pair, None, gpu, skipped)
        record_property("proof", {pair.id: {key: entry}})
        pytest.skip(skipped)
    proof = prove(
        pair,
        tmp_path,
        update=eval_example.update_examples,
        isolated=request.config.getoption("isolated"),
        limit=request.config.getoption("limit"),
    )
    for path, source in proof.updated.items():
        example = CodeExample.create(path.read_text("utf-8"), path=path)
        example.source = source
        eval_example.to_update.append(example)  # pytest-examples writes it when the run ends
    record_property("proof", {pair.id: {key: record.entry(pair, proof, gpu)}})
    if proof.problems:
        pytest.fail("\n".join(map(str, proof.problems)), pytrace=False)


def test_every_file_is_part_of_a_pair(request):
    pairs, problems = find_pairs(request.config.getoption("snippets").resolve())
    assert pairs, "there is no pair to prove"
    if problems:
        pytest.fail("\n".join(map(str, problems)), pytrace=False)
