"""The comparison is strict: nothing is broadcast, converted or forgiven."""

import math

import numpy as np
import pytest

from sidebyside.compare import NOT_COMPARABLE, Array, compare, plain

LABELS = ("pytorch", "tensorflow")


def outcome(one, other, tolerance=1e-5):
    return compare(plain(one), plain(other), tolerance, LABELS)


def f32(*values):
    return np.array(values, np.float32)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (1, 1.0),
        (1, True),
        (0, None),
        ("a", "b"),
        (1.0, 1.001),
        (3, 4),
        (1.0, f32(1.0)),
        (f32(1.0), np.array([1.0])),
        (np.float32(1.0), 1.0),
        (np.int32(1), np.int64(1)),
        (np.array([1, 2]), np.array([1, 3])),
        (np.array([True]), np.array([False])),
        (np.ones(3), np.ones((3, 1))),
        (np.ones((1, 3)), np.ones((3, 3))),
        (np.ones(3), np.ones(4)),
        ([1.0, 2.0], (1.0, 2.0)),
        ([1.0, 2.0], [1.0, 2.0, 3.0]),
        ([1.0, [2.0]], [1.0, [2.5]]),
        ({"a": 1}, {"b": 1}),
        ({"a": 1, "b": 2}, {"a": 1}),
        ({"a": {"b": 1.0}}, {"a": {"b": 1.1}}),
        (math.nan, math.nan),
        (f32(1.0, math.nan), f32(1.0, math.nan)),
        (f32(math.inf), f32(-math.inf)),
        (f32(math.inf), f32(1e30)),
        (f32(0.0), f32(1e-30)),
        (1 + 2j, 1 + 3j),
    ],
)
def test_different(one, other):
    assert outcome(one, other).mismatch
    assert outcome(other, one).mismatch


@pytest.mark.parametrize(
    "value",
    [
        0, 1.5, True, None, "text", 2j, (1, 2), [1.0, "a", None], {"a": [1, {"b": f32(2)}]},
        f32(1, 2, 3), np.arange(6).reshape(2, 3), f32(math.inf, 1.0), math.inf,
    ],
)  # fmt: skip
def test_equal_to_itself(value):
    found = outcome(value, value)
    assert not found.mismatch
    assert found.difference == 0
    assert found.count > 0


def test_an_empty_array_compares_nothing():
    assert outcome(f32(), f32()).count == 0
    assert outcome([], []).count == 0


def test_the_largest_value_sets_the_scale():
    one, other = f32(1000.0, 1.0), f32(1000.0, 1.005)
    found = outcome(one, other)
    assert not found.mismatch
    assert found.difference == pytest.approx(5e-6, rel=1e-3)
    assert outcome(f32(1.0), f32(1.005)).mismatch
    assert not outcome([1000.0, 1.0], [1000.0, 1.005]).mismatch  # a list of numbers is a series


@pytest.mark.parametrize(("tolerance", "differs"), [(1e-3, False), (1e-5, True)])
def test_the_tolerance_decides(tolerance, differs):
    assert bool(outcome(f32(1.0), f32(1.0001), tolerance).mismatch) is differs


def test_a_mismatch_names_shapes_index_values_and_tolerance():
    one, other = np.zeros((2, 3)), np.zeros((2, 3))
    one[1, 2], other[1, 2], other[0, 0] = 4.0, 5.0, 0.5
    assert outcome(one, other).mismatch == (
        "4.0 in pytorch, 5.0 in tensorflow at index [1, 2]: float64 (2, 3) in both; the largest "
        "difference is 1, 0.2 of the largest value; the tolerance is 1e-05"
    )


def test_a_mismatch_inside_a_structure_names_the_place():
    found = outcome({"loss": [1, {"a": "x"}]}, {"loss": [1, {"a": "y"}]})
    assert found.mismatch.startswith("at ['loss'][1]['a']: 'x' in pytorch, 'y' in tensorflow")


def test_the_worst_of_several_is_reported():
    found = outcome({"a": f32(1.0), "b": f32(1.0)}, {"a": f32(1.1), "b": f32(9.0)})
    assert found.mismatch.startswith("at ['b']")


@pytest.mark.parametrize("value", [object(), print, int, [1, object()], {"a": object()}])
def test_what_is_not_comparable(value):
    assert plain(value) is NOT_COMPARABLE


def test_tensors_of_both_frameworks(frameworks):
    import tensorflow as tf
    import torch

    assert not outcome(torch.ones(2, 3), tf.ones((2, 3))).mismatch
    assert not outcome(torch.nn.Parameter(torch.ones(2)), tf.Variable([1.0, 1.0])).mismatch
    assert not outcome(torch.ones(2, dtype=torch.bfloat16), tf.ones(2, tf.bfloat16)).mismatch
    assert not outcome(torch.tensor(1.5).bfloat16(), tf.constant(1.5, tf.bfloat16)).mismatch
    assert outcome(torch.tensor(1.5).bfloat16(), tf.constant(1.6, tf.bfloat16)).mismatch
    assert not outcome(torch.Size([2, 3]), tf.TensorShape([2, 3])).mismatch
    assert not outcome((2, 3), tf.TensorShape([2, 3])).mismatch
    assert not outcome(torch.tensor([True]), tf.constant([True])).mismatch
    assert outcome(torch.tensor([1]), tf.constant([1])).mismatch == (
        "int64 (1,) in pytorch, int32 (1,) in tensorflow"
    )
    assert outcome(torch.ones(3), tf.ones((1, 3))).mismatch
    keras_variable = tf.keras.Variable(tf.ones(2))
    assert not outcome(torch.ones(2), keras_variable).mismatch


def test_a_value_is_copied_when_it_is_taken():
    values = f32(1.0)
    taken = plain(values)
    values[0] = 2.0
    assert isinstance(taken, Array)
    assert taken.values[0] == 1.0


def test_numpy_takes_what_is_left_of_a_tensor():
    """A tab in a process of its own hands over no tensor: its check computes with this."""
    array = Array("torch.float32", np.float32([1.0, 2.5]))
    assert np.asarray(array) is array.values
    assert np.array(array) is not array.values
    assert np.asarray(array, "float64").dtype == "float64"
    assert np.allclose(array, [1.0, 2.5]) and not np.allclose(array, [1.0, 2.0])
