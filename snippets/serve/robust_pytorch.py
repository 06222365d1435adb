from typing import Annotated

import numpy as np
import torch
from fastapi import FastAPI, testclient
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from pydantic import BaseModel, Field

kernel = np.arange(12, dtype=np.float32).reshape(4, 3)
model = torch.nn.Linear(4, 3, bias=False).eval()
model.load_state_dict({"weight": torch.from_numpy(kernel.T)})
app = FastAPI()
Number = Annotated[float, Field(strict=True, ge=-1e6, le=1e6)]
Row = Annotated[list[Number], Field(min_length=4, max_length=4)]


class Asked(BaseModel):
    instances: list[Row] = Field(min_length=1)


@app.exception_handler(RequestValidationError)
def say_why(request, error):  # the default repeats a NaN, and fails
    return JSONResponse({"detail": error.errors()[0]["msg"]}, 422)


@app.middleware("http")
async def no_large_bodies(request, call_next):
    size = request.headers.get("content-length")
    if request.method == "POST" and not (size and int(size) < 100_000):
        return JSONResponse({"detail": "too large"}, 413)
    return await call_next(request)


@app.post("/predict")
def predict(asked: Asked):
    rows = torch.tensor(asked.instances)
    with torch.inference_mode():
        return {"predictions": model(rows).tolist()}


if __name__ == "__main__":
    kind = {"Content-Type": "application/json"}
    post = testclient.TestClient(app, headers=kind).post
    rows = ["[1, 2, 3, 4]", "[1, 2, 3]", '["1", 2, 3, 4]']
    rows += ["[NaN, 2, 3, 4]", "[1e39, 2, 3, 4]"]
    bodies = [f'{{"instances": [{row}]}}' for row in rows]
    bodies += ['{"instances": [[', " " * 100_000]
    statuses = [post("/predict", content=b).status_code for b in bodies]
    print(statuses)
    #> [200, 422, 422, 422, 422, 422, 413]
