import json
import threading
from urllib.request import Request, urlopen

import keras
import numpy as np
import uvicorn
from fastapi import FastAPI
from pydantic import BaseModel

rng = np.random.default_rng(0)
x = rng.standard_normal((5, 4), dtype=np.float32)
kernel = rng.standard_normal((4, 3), dtype=np.float32)
model = keras.layers.Dense(3, use_bias=False)
model.build((None, 4))
model.set_weights([kernel])
original = model(x).numpy()
app = FastAPI()


class Asked(BaseModel):
    instances: list[list[float]]


@app.post("/v1/models/small:predict")
def predict(asked: Asked):
    rows = model(np.float32(asked.instances)).numpy()
    return {"predictions": rows.tolist()}


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
