// The page on which a reader draws a digit: TensorFlow.js and ONNX Runtime answer, and their
// probabilities are compared. Both are loaded when the drawing starts, from this site.
(() => {
  const here = new URL(".", document.currentScript.src);
  const SIZE = 280; // of the drawing, in its own pixels
  const PEN = 40; // about as thick as the strokes that the network learned from
  const STEP = 20; // how far an arrow key moves the pen

  const canvas = document.querySelector("#draw canvas");
  const clear = document.querySelector("#draw button");
  const said = document.querySelector("#draw output");
  const rows = [...document.querySelectorAll("#draw tbody tr")];
  const context = canvas.getContext("2d", { willReadFrequently: true });
  const pen = { x: SIZE / 2, y: SIZE / 2, down: false };
  let runtimes = null;
  let asked = 0;

  function script(name) {
    return new Promise((done, failed) => {
      const element = document.createElement("script");
      element.src = new URL(`vendor/${name}`, here);
      element.onload = done;
      element.onerror = () => failed(new Error("you are offline, or this build holds no runtimes"));
      document.head.append(element);
    });
  }

  async function load() {
    said.textContent = "Loading both runtimes (about 4 MB).";
    for (const name of ["tf-core", "tf-layers", "tf-backend-cpu"]) await script(`${name}.min.js`);
    await tf.setBackend("cpu");
    const ort = await import(new URL("vendor/ort.wasm.min.mjs", here));
    ort.env.wasm.numThreads = 1;
    ort.env.wasm.wasmPaths = new URL("vendor/", here).href;
    const [layers, session] = await Promise.all([
      tf.loadLayersModel(new URL("digits/digits.json", here).href),
      ort.InferenceSession.create(new URL("digits/digits.onnx", here).href),
    ]);
    return {
      async tensorflow(pixels) {
        return tf.tidy(() => layers.predict(tf.tensor2d(pixels, [1, 64])).dataSync());
      },
      async onnx(pixels) {
        const answer = await session.run({ pixels: new ort.Tensor("float32", pixels, [1, 64]) });
        return answer.probabilities.data;
      },
    };
  }

  // The 64 numbers that the network knows: the drawing, cut out with a thin rim, made as high as the
  // image, centred.
  function shrunk() {
    const { data } = context.getImageData(0, 0, SIZE, SIZE);
    let [left, top, right, bottom] = [SIZE, SIZE, -1, -1];
    for (let i = 0; i < SIZE * SIZE; i++) {
      if (!data[4 * i + 3]) continue;
      const [x, y] = [i % SIZE, Math.floor(i / SIZE)];
      [left, right, top, bottom] = [Math.min(left, x), Math.max(right, x), Math.min(top, y), Math.max(bottom, y)];
    }
    if (right < 0) return null;
    const side = (Math.max(bottom - top, right - left) + 1) * 1.06;
    const [x0, y0] = [(left + right + 1 - side) / 2, (top + bottom + 1 - side) / 2];
    const pixels = new Float32Array(64);
    const parts = 64; // samples along each side, so 64 in each of the 64 pixels
    for (let i = 0; i < parts * parts; i++) {
      const [u, v] = [i % parts, Math.floor(i / parts)];
      const x = Math.floor(x0 + ((u + 0.5) * side) / parts);
      const y = Math.floor(y0 + ((v + 0.5) * side) / parts);
      const inside = x >= 0 && y >= 0 && x < SIZE && y < SIZE;
      const cell = 8 * Math.floor((v * 8) / parts) + Math.floor((u * 8) / parts);
      pixels[cell] += inside ? data[4 * (y * SIZE + x) + 3] / 255 : 0;
    }
    return pixels.map((sum) => sum / parts);
  }

  async function answer() {
    const number = ++asked;
    const pixels = shrunk();
    if (!pixels) return;
    try {
      runtimes ??= load();
      const ready = await runtimes;
      const [one, other] = [await ready.tensorflow(pixels), await ready.onnx(pixels)];
      if (number !== asked) return; // the drawing has changed since
      let apart = 0;
      rows.forEach((row, digit) => {
        const [, first, second] = row.cells;
        first.textContent = one[digit].toFixed(4);
        second.textContent = other[digit].toFixed(4);
        apart = Math.max(apart, Math.abs(one[digit] - other[digit]));
      });
      const best = [one, other].map((p) => p.indexOf(Math.max(...p)));
      const agree = best[0] === best[1] && apart < 1e-5;
      rows.forEach((row, digit) => row.classList.toggle("best", digit === best[0]));
      said.textContent = agree
        ? `Both say ${best[0]}, and their probabilities agree: the largest difference is ${apart.toExponential(0)}.`
        : `They disagree: TensorFlow.js says ${best[0]}, ONNX Runtime ${best[1]}, ${apart.toExponential(0)} apart.`;
    } catch (error) {
      runtimes = null;
      said.textContent = `The runtimes could not be loaded: ${error.message}.`;
    }
  }

  function line(x, y) {
    context.lineWidth = PEN;
    context.lineCap = context.lineJoin = "round";
    context.strokeStyle = getComputedStyle(canvas).color;
    context.beginPath();
    context.moveTo(pen.x, pen.y);
    context.lineTo(x, y);
    context.stroke();
    Object.assign(pen, { x, y });
  }

  function at(event) {
    const box = canvas.getBoundingClientRect();
    return [((event.clientX - box.left) * SIZE) / box.width, ((event.clientY - box.top) * SIZE) / box.height];
  }

  canvas.addEventListener("pointerdown", (event) => {
    if (!event.isPrimary || event.button) return; // a second finger, another button
    canvas.setPointerCapture(event.pointerId);
    [pen.x, pen.y] = at(event);
    line(pen.x, pen.y);
    canvas.drawing = true;
  });
  canvas.addEventListener("pointermove", (event) => {
    if (canvas.drawing && event.isPrimary) line(...at(event));
  });
  for (const end of ["pointerup", "pointercancel"]) {
    canvas.addEventListener(end, (event) => {
      if (!event.isPrimary) return;
      if (canvas.drawing) answer();
      canvas.drawing = false;
    });
  }

  const MOVES = { ArrowLeft: [-STEP, 0], ArrowRight: [STEP, 0], ArrowUp: [0, -STEP], ArrowDown: [0, STEP] };
  canvas.addEventListener("keydown", (event) => {
    if (event.key === " ") {
      pen.down = !pen.down;
      said.textContent = pen.down ? "The pen is down: the arrow keys draw." : "The pen is up.";
      if (pen.down) line(pen.x, pen.y);
      else answer();
    } else if (MOVES[event.key]) {
      const [x, y] = [pen.x + MOVES[event.key][0], pen.y + MOVES[event.key][1]].map((n) =>
        Math.min(SIZE - PEN / 2, Math.max(PEN / 2, n)),
      );
      if (pen.down) line(x, y);
      else Object.assign(pen, { x, y });
      said.textContent = `Pen ${pen.down ? "down" : "up"}, column ${Math.round(pen.x / STEP)}, row ${Math.round(pen.y / STEP)}.`;
    } else return;
    event.preventDefault();
  });

  function reset() {
    asked++;
    context.clearRect(0, 0, SIZE, SIZE);
    Object.assign(pen, { x: SIZE / 2, y: SIZE / 2, down: false });
    for (const row of rows) {
      row.classList.remove("best");
      row.cells[1].textContent = row.cells[2].textContent = "–";
    }
    said.textContent = "Draw a digit from 0 to 9.";
  }
  // Right after a stroke of the finger, Chromium makes no click of a tap.
  for (const pressed of ["click", "pointerup"]) clear.addEventListener(pressed, reset);
})();
