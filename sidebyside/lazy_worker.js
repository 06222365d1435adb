// Stands in for `new Worker(address)` in the theme: it starts when it gets its first message, so a
// reader who never searches never loads it. On a page from disk, where browsers refuse workers, the
// script runs in a hidden frame instead.
function lazyWorker(address) {
  const outside = new EventTarget();
  const receive = (data) => outside.dispatchEvent(new MessageEvent("message", { data }));
  let inside;
  const start = () => {
    if (location.protocol !== "file:") {
      const worker = new Worker(address);
      worker.onmessage = ({ data }) => receive(data);
      return Promise.resolve(worker);
    }
    const frame = document.createElement("iframe");
    frame.hidden = true;
    document.body.append(frame);
    const { contentWindow: own, contentDocument: page } = frame;
    own.postMessage = receive;
    const script = page.createElement("script");
    script.src = address;
    page.body.append(script);
    const send = (data) => own.dispatchEvent(new MessageEvent("message", { data }));
    return new Promise((done) => (script.onload = () => done({ postMessage: send })));
  };
  outside.postMessage = (data) => (inside ??= start()).then((it) => it.postMessage(data));
  return outside;
}
