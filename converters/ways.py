"""The converters: how each is called, and what runs the file that it writes.

    python converters/ways.py torch_onnx folder      one step of one cell, for `board.py`
    python converters/ways.py versions executorch    with what this converter is tried here

Each step runs in a process of its own and leaves what it found in a folder: the converted `model`,
what the original and the converted model answer, and `found.json`. A step imports only what it
needs, since some run in an environment that has neither framework.
"""

import contextlib
import json
import os
import platform
import resource
import sys
import time
from importlib import metadata
from pathlib import Path
from typing import NamedTuple

import numpy as np
from models import ROWS, arrays

ONNX2TF = "requirements-onnx2tf.txt"


class Way(NamedTuple):
    """A converter, its steps, and the packages whose versions count, its own first.

    A step after `requirements-...txt:` runs in an environment that has only that.
    """

    name: str
    source: str
    target: str
    steps: tuple[str, ...]
    packages: tuple[str, ...]
    requirements: str = "requirements.txt"
    batches: tuple[str, ...] = ("any", "fixed")  # `fixed` is tried where `any` does not work


WAYS = {
    "torch_onnx": Way(
        name="torch.onnx",
        source="PyTorch",
        target="ONNX Runtime",
        steps=("torch_onnx", "run_onnx"),
        packages=("torch", "onnxscript", "onnxruntime"),
    ),
    "litert_torch": Way(
        name="litert-torch",
        source="PyTorch",
        target="LiteRT",
        steps=("litert_torch", "run_litert"),
        packages=("litert-torch", "torch", "ai-edge-litert"),
        requirements="requirements-edge.txt",
    ),
    "onnx2tf": Way(
        name="onnx2tf",
        source="PyTorch, through torch.onnx",
        target="LiteRT",
        steps=("torch_onnx", f"{ONNX2TF}:onnx2tf", f"{ONNX2TF}:run_litert"),
        packages=("onnx2tf", "onnx", "ai-edge-litert"),
        requirements=ONNX2TF,
    ),
    "executorch": Way(
        name="ExecuTorch",
        source="PyTorch",
        target="ExecuTorch, with XNNPACK",
        steps=("executorch", "run_executorch"),
        packages=("executorch", "torch"),
    ),
    "port": Way(
        name="port.py",
        source="PyTorch",
        target="Keras on TensorFlow",
        steps=("port",),
        packages=("torch", "keras", "tensorflow"),
        batches=("any",),
    ),
    "keras_onnx": Way(
        name="Keras ONNX export",
        source="Keras on TensorFlow",
        target="ONNX Runtime",
        steps=("keras_onnx", "run_onnx"),
        packages=("keras", "tensorflow", "tf2onnx", "onnxruntime"),
    ),
    "tf2onnx": Way(
        name="tf2onnx from Keras",
        source="Keras on TensorFlow",
        target="ONNX Runtime",
        steps=("tf2onnx", "run_onnx"),
        packages=("tf2onnx", "keras", "tensorflow", "onnxruntime"),
    ),
    "tf2onnx_saved": Way(
        name="tf2onnx from a SavedModel",
        source="Keras on TensorFlow",
        target="ONNX Runtime",
        steps=("saved_model", "tf2onnx_saved", "run_onnx"),
        packages=("tf2onnx", "keras", "tensorflow", "onnxruntime"),
    ),
    "keras_litert": Way(
        name="Keras LiteRT export",
        source="Keras on TensorFlow",
        target="LiteRT",
        steps=("keras_litert", "run_litert"),
        packages=("keras", "tensorflow", "ai-edge-litert"),
    ),
    "backend": Way(
        name="Keras backend switch",
        source="Keras on TensorFlow",
        target="Keras on PyTorch",
        steps=("keras_save", "run_keras_on_torch"),
        packages=("keras", "tensorflow", "torch"),
        batches=("any",),
    ),
}


class Cell:
    """One model through one converter: what its steps leave for each other."""

    def __init__(self, folder: Path):
        self.folder, self.model = folder, folder / "model"
        self.known = json.loads((folder / "found.json").read_text("utf-8"))
        self.name, self.batch = self.known["model"], self.known["batch"]

    def add(self, **found) -> None:
        self.known |= found
        (self.folder / "found.json").write_text(json.dumps(self.known), "utf-8")

    def keep(self, who: str, answer) -> None:
        """What a model answers to each batch; one of another size only if any should do."""
        asked = [batch for batch in ROWS if self.batch == "any" or batch != "another size"]
        kept = {batch: np.asarray(answer(batch)) for batch in asked}
        np.savez(self.folder / f"{who}.npz", **kept)

    @contextlib.contextmanager
    def converting(self):
        started = time.perf_counter()
        yield
        self.add(seconds=time.perf_counter() - started)


# --- From PyTorch -----------------------------------------------------------------------------


def torch_model(cell: Cell):
    """The model and its example; what it answers is kept."""
    import torch
    import torch_models

    model = torch_models.build(cell.name)

    def tensors(batch):
        return tuple(torch.from_numpy(array) for array in arrays(cell.name, batch, "torch"))

    cell.add(original="torch", inputs="torch")
    with torch.no_grad():
        cell.keep("original", lambda batch: model(*tensors(batch)))
    return model, tensors("example")


def torch_shapes(cell: Cell, example, **limits):
    """PyTorch fixes the sizes of its example, but for those that are named."""
    import torch

    if cell.batch == "fixed":
        return None
    batch = torch.export.Dim("batch", **limits)
    return tuple({0: batch} for _ in example)


def torch_onnx(cell: Cell) -> None:
    import torch

    model, example = torch_model(cell)
    shapes = torch_shapes(cell, example)
    with cell.converting():
        program = torch.onnx.export(model, example, dynamic_shapes=shapes, verbose=False)
        program.save(cell.model)


def litert_torch(cell: Cell) -> None:
    import litert_torch

    litert_torch.config.show_progress = False
    model, example = torch_model(cell)
    shapes = torch_shapes(cell, example)
    with cell.converting():
        litert_torch.convert(model, example, dynamic_shapes=shapes).export(str(cell.model))


def onnx2tf(cell: Cell) -> None:
    import onnx
    from onnx2tf import convert

    source, target = cell.folder / "model.onnx", cell.folder / "written"
    cell.model.rename(source)
    # It moves the channels of images to the end, and the last axis of a sequence but for this.
    inputs = onnx.load(source).graph.input
    kept = [i.name for i in inputs if len(i.type.tensor_type.shape.dim) != 4]
    with cell.converting():
        convert(
            input_onnx_file_path=str(source),
            output_folder_path=str(target),
            output_signaturedefs=True,
            keep_shape_absolutely_input_names=kept or None,
            non_verbose=True,
        )
        (target / "model_float32.tflite").rename(cell.model)
    cell.add(inputs="keras")


def executorch(cell: Cell) -> None:
    import torch
    from executorch.backends.xnnpack.partition.xnnpack_partitioner import XnnpackPartitioner
    from executorch.exir import to_edge_transform_and_lower

    model, example = torch_model(cell)
    shapes = torch_shapes(cell, example, min=1, max=64)
    with cell.converting():
        program = torch.export.export(model, example, dynamic_shapes=shapes)
        lowered = to_edge_transform_and_lower(program, partitioner=[XnnpackPartitioner()])
        cell.model.write_bytes(lowered.to_executorch().buffer)


def port(cell: Cell) -> None:
    from sidebyside import port

    ours, _ = torch_model(cell)
    import keras_models  # not before: torch.cond crashes if TensorFlow was imported first

    theirs = keras_models.build(cell.name)
    with cell.converting():
        port.to_keras(ours, theirs)
    cell.add(inputs="keras")
    cell.keep("converted", lambda batch: keras_answer(theirs, cell.name, batch))


# --- From Keras -------------------------------------------------------------------------------


def keras_answer(model, name: str, batch: str):
    inputs = arrays(name, batch, "keras")
    answer = model(inputs if len(inputs) > 1 else inputs[0], training=False)
    return answer.detach() if hasattr(answer, "detach") else answer


def keras_model(cell: Cell):
    """The model, and the sizes of its inputs; what it answers is kept."""
    import keras
    import keras_models

    model = keras_models.build(cell.name)
    cell.add(original="keras", inputs="keras")
    cell.keep("original", lambda batch: keras_answer(model, cell.name, batch))
    signature = None
    if cell.batch == "fixed":
        signature = [
            keras.InputSpec(shape=array.shape, dtype=str(array.dtype), name=source.name)
            for array, source in zip(
                arrays(cell.name, "example", "keras"), model.inputs, strict=True
            )
        ]
    return model, signature


def keras_export(cell: Cell, format: str, suffix: str) -> None:
    model, signature = keras_model(cell)
    path = cell.folder / f"model{suffix}"
    options = {"input_signature": signature} if signature else {}
    with cell.converting():
        model.export(path, format=format, verbose=False, **options)
    path.rename(cell.model)


def keras_onnx(cell: Cell) -> None:
    keras_export(cell, "onnx", ".onnx")


def keras_litert(cell: Cell) -> None:
    keras_export(cell, "litert", ".tflite")


def saved_model(cell: Cell) -> None:
    keras_export(cell, "tf_saved_model", "")


def tf2onnx(cell: Cell) -> None:
    import tensorflow as tf
    import tf2onnx

    model, signature = keras_model(cell)
    if signature:
        signature = [tf.TensorSpec(each.shape, each.dtype, each.name) for each in signature]
    with cell.converting():
        tf2onnx.convert.from_keras(model, signature, output_path=str(cell.model))


def tf2onnx_saved(cell: Cell) -> None:
    from tf2onnx import convert

    saved = cell.model.rename(cell.folder / "saved")
    sys.argv = ["tf2onnx", "--saved-model", str(saved), "--output", str(cell.model)]
    with cell.converting():
        convert.main()


def keras_save(cell: Cell) -> None:
    model, _ = keras_model(cell)
    path = cell.folder / "model.keras"
    with cell.converting():
        model.save(path)
    path.rename(cell.model)


# --- What runs the converted model ------------------------------------------------------------


def run_onnx(cell: Cell) -> None:
    import onnxruntime

    session = onnxruntime.InferenceSession(cell.model)
    names = sorted(source.name for source in session.get_inputs())

    def answer(batch):
        inputs = arrays(cell.name, batch, cell.known["inputs"])
        return session.run(None, dict(zip(names, inputs, strict=True)))[0]

    cell.keep("converted", answer)


def run_litert(cell: Cell) -> None:
    from ai_edge_litert.interpreter import Interpreter

    runner = Interpreter(str(cell.model)).get_signature_runner()
    wanted = runner.get_input_details()

    def answer(batch):
        inputs = arrays(cell.name, batch, cell.known["inputs"])
        pairs = zip(sorted(wanted), inputs, strict=True)
        answers = runner(**{name: array.astype(wanted[name]["dtype"]) for name, array in pairs})
        return next(iter(answers.values()))

    cell.keep("converted", answer)


def run_executorch(cell: Cell) -> None:
    import torch
    from executorch.runtime import Runtime

    method = Runtime.get().load_program(cell.model).load_method("forward")

    def answer(batch):
        inputs = [torch.from_numpy(array) for array in arrays(cell.name, batch, "torch")]
        return method.execute(inputs)[0].clone()

    cell.keep("converted", answer)


def run_keras_on_torch(cell: Cell) -> None:
    os.environ["KERAS_BACKEND"] = "torch"
    import keras
    import keras_models  # noqa: F401 - the class of a layer of our own

    assert keras.backend.backend() == "torch"
    path = cell.model.rename(cell.folder / "model.keras")
    model = keras.models.load_model(path)
    cell.keep("converted", lambda batch: keras_answer(model, cell.name, batch))


# --- One step ---------------------------------------------------------------------------------


def said(error: BaseException) -> str:
    """The kind of an error and its first line."""
    lines = [line.strip() for line in str(error).splitlines() if line.strip()]
    return f"{type(error).__name__}: {lines[0]}" if lines else type(error).__name__


def versions(key: str) -> dict[str, str]:
    """Of Python and of the packages of a converter, where it is installed."""
    found = {package: metadata.version(package) for package in WAYS[key].packages}
    return {"python": platform.python_version()} | found


def main() -> int:
    if sys.argv[1] == "versions":
        print(json.dumps(versions(sys.argv[2])))
        return 0
    step, cell = sys.argv[1], Cell(Path(sys.argv[2]))
    limit = cell.known["memory_gib"] * 2**30
    resource.setrlimit(resource.RLIMIT_DATA, (limit, limit))
    try:
        globals()[step](cell)
    except BaseException as error:  # also SystemExit, with which a command ends
        if not isinstance(error, SystemExit) or error.code:
            cell.add(error=said(error))
            raise
    if cell.model.is_file():
        cell.add(bytes=cell.model.stat().st_size)
    return 0


if __name__ == "__main__":
    sys.exit(main())
