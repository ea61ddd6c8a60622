// What a worker runs behind the glue of the module of tools (src/worker.rs). Its first message is
// the module itself, the others are [what to call, a request, its bytes]: `read` for a file, `obey` for an exchange.
// It answers with what the module says, with a blob in a list behind it where bytes come along, and with
// null if the module broke; then it is of no use any more.
let module;

const say = (reply, bytes) => {
  // A blob is made here, for making one of many bytes takes long.
  if (bytes) postMessage([reply, new Blob([bytes])]);
  else postMessage(reply);
};

const work = async ([door, request, bytes]) => {
  await module;
  wasm_bindgen[door](request, bytes, say);
};

addEventListener('message', ({ data }) => {
  if (data instanceof ArrayBuffer) {
    module = wasm_bindgen({ module_or_path: data });
  } else {
    work(data).catch(() => postMessage(null));
  }
});
