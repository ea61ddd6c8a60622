// What a worker runs after the glue of its module (main.rs). Its first message is the module itself, each
// other one is a call and the bytes of its files (crates/jobs). It answers with what the module says: an
// answer, or a list of the answer and a blob where bytes come beside it. Null means that the module broke
// and is of no use any more.
let module;

const say = (answer, bytes) => {
  // A blob is made here, for making one of many bytes takes long.
  if (bytes) postMessage([answer, new Blob([bytes])]);
  else postMessage(answer);
};

const work = async ([call, bytes]) => {
  await module;
  wasm_bindgen.work(call, bytes, say);
};

addEventListener('message', ({ data }) => {
  if (data instanceof ArrayBuffer) {
    module = wasm_bindgen({ module_or_path: data });
  } else {
    work(data).catch(() => postMessage(null));
  }
});
