// Runs in the worker after the generated code of its module (main.rs). The first message is the module
// itself; every other message is a call and the bytes of its files (crates/jobs). A reply is what the
// module says: an answer, or a list of the answer and a blob if there are bytes. Null means that the
// module has crashed and cannot be used any more.
let module;

const say = (answer, bytes) => {
  // The blob is made here, because making a large one takes long.
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
