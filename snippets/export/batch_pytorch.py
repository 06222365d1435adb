from pathlib import Path

import numpy as np
import onnxruntime
import torch

x = torch.ones(5, 4)
model = torch.nn.Linear(4, 3).eval()
path = Path("model.onnx")


def session(**options):
    program = torch.onnx.export(model, (x,), verbose=False, **options)
    program.save(path)
    return onnxruntime.InferenceSession(path)


def answer(session, rows):
    name = session.get_inputs()[0].name
    try:
        rows = np.ones((rows, 4), np.float32)
        (output,) = session.run(None, {name: rows})
    except Exception as error:
        print(str(error).splitlines()[0][:60])
        #> [ONNXRuntimeError] : 2 : INVALID_ARGUMENT : Got invalid dime
        return "an error"
    return output.shape


word_for_word = answer(session(), 2)
free = session(dynamic_shapes=({0: torch.export.Dim("batch")},))
mended = [answer(free, rows) for rows in (1, 2, 5)]
path.unlink()
print(word_for_word, mended)
#> an error [(1, 3), (2, 3), (5, 3)]
