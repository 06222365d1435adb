import json
import threading
from urllib.request import Request, urlopen

import numpy as np
import torch
import uvicorn
from fastapi import FastAPI
from pydantic import BaseModel

rng = np.random.default_rng(0)
x = rng.standard_normal((5, 4), dtype=np.float32)
kernel = rng.standard_normal((4, 3), dtype=np.float32)
model = torch.nn.Linear(4, 3, bias=False).eval()
model.load_state_dict({"weight": torch.from_numpy(kernel.T)})
original = model(torch.from_numpy(x)).detach().numpy()
app = FastAPI()


class Asked(BaseModel):
    instances: list[list[float]]


@app.post("/v1/models/small:predict")
def predict(asked: Asked):
    rows = torch.tensor(asked.instances)
    with torch.inference_mode():
        return {"predictions": model(rows).tolist()}


def ask(server, rows):
    data = json.dumps({"instances": rows.tolist()}).encode()
    address = "http://{}:{}/v1/models/small:predict".format(*server)
    kind = {"Content-Type": "application/json"}
    with urlopen(Request(address, data, kind)) as answer:
        return json.load(answer)["predictions"]


if __name__ == "__main__":
    config = uvicorn.Config(app, port=0, log_level="error")
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run)
    thread.start()
    while not server.started:
        thread.join(0.01)
    socket = server.servers[0].sockets[0]
    served = np.float32(ask(socket.getsockname(), x))
    server.should_exit = True
    thread.join()
    print(served[0].round(3))
    #> [ 0.092  1.603 -0.662]
