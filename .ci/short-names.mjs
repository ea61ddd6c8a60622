// Gives what the program and its glue call each other by short names. wasm-bindgen's end in a hash
// each, which no packing makes smaller, and stand in both files: a thirtieth of the start.
//
// The form of a module: https://webassembly.github.io/spec/core/binary/modules.html

const IMPORTS = 2;
const EXPORTS = 7;
const HEAD = 8; // bytes: magic and version
const FUNCTION = 0;

/** What wasm-bindgen names, not what a part of the program asks the other for. */
const LONG = /^(?:__wbg_|__wbindgen_|wasm_bindgen__)\w+$/;

function reader(bytes, at = 0) {
  const number = () => {
    for (let value = 0, shift = 1; ; shift *= 128) {
      const byte = bytes[at++];
      value += (byte & 127) * shift;
      if (byte < 128) return value;
    }
  };
  const take = (length) => bytes.subarray(at, (at += length));
  return {
    number,
    take,
    name: () => Buffer.from(take(number())).toString('utf8'),
    more: () => at < bytes.length,
  };
}

function number(value) {
  const bytes = [];
  for (; value > 127; value = Math.floor(value / 128)) bytes.push((value % 128) + 128);
  return Buffer.from([...bytes, value]);
}

function name(text) {
  const bytes = Buffer.from(text);
  return Buffer.concat([number(bytes.length), bytes]);
}

/** The sections of a module, each with its number and its bytes. */
function sectionsOf(module) {
  const from = reader(module, HEAD);
  const sections = [];
  while (from.more()) sections.push({ id: from.number(), bytes: from.take(from.number()) });
  return sections;
}

function renameImports(bytes, short) {
  const from = reader(bytes);
  const parts = [number(from.number())];
  while (from.more()) {
    const [module, field, kind] = [from.name(), from.name(), from.number()];
    if (kind !== FUNCTION) throw new Error(`the program imports ${field}, which is no function`);
    parts.push(name(module), name(short(field)), number(kind), number(from.number()));
  }
  return Buffer.concat(parts);
}

function renameExports(bytes, short) {
  const from = reader(bytes);
  const parts = [number(from.number())];
  while (from.more()) {
    parts.push(name(short(from.name())), number(from.number()), number(from.number()));
  }
  return Buffer.concat(parts);
}

/** The module and its glue with short names. */
export function shortNames(module, glue) {
  const names = new Map();
  const short = (long) => {
    if (!LONG.test(long)) return long;
    if (!names.has(long)) names.set(long, `$${names.size.toString(36)}`);
    return names.get(long);
  };
  const parts = [module.subarray(0, HEAD)];
  for (const { id, bytes } of sectionsOf(module)) {
    const renamed = { [IMPORTS]: renameImports, [EXPORTS]: renameExports }[id]?.(bytes, short) ?? bytes;
    parts.push(number(id), number(renamed.length), renamed);
  }
  if (!names.size) throw new Error('the names that wasm-bindgen gives have changed their form');
  return {
    module: Buffer.concat(parts),
    glue: glue.replace(/[\w$]+/g, (word) => names.get(word) ?? word),
  };
}
