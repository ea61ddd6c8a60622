// How many bytes of the worker's module are for suggestions: the functions of crates/suggest, as the
// compiler made them, and its words, rules and weights, compressed like the module.

import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const brotli = (bytes) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }).length;

/** Reads a Wasm module: the bodies of its functions by their names. */
function functions(module) {
  let at = 8;
  const number = () => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = module[at++];
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) return value;
    }
  };
  const text = () => {
    const length = number();
    at += length;
    return module.toString('utf8', at - length, at);
  };
  const bodies = [];
  const names = new Map();
  let imported = 0;
  while (at < module.length) {
    const id = module[at++];
    const end = number() + at;
    if (id === 2) {
      for (let left = number(); left > 0; left -= 1) {
        text();
        text();
        const kind = module[at++];
        if (kind === 0) imported += 1;
        else throw new Error(`an import of kind ${kind}`);
        number();
      }
    } else if (id === 10) {
      for (let left = number(); left > 0; left -= 1) {
        const length = number();
        bodies.push(module.subarray(at, at + length));
        at += length;
      }
    } else if (id === 0 && text() === 'name') {
      while (at < end) {
        const part = module[at++];
        const partEnd = number() + at;
        if (part === 1) for (let left = number(); left > 0; left -= 1) names.set(number(), text());
        at = partEnd;
      }
    }
    at = end;
  }
  return bodies.map((body, index) => [names.get(index + imported) ?? '', body]);
}

/** Files below a folder with these endings. */
const files = (folder, endings) =>
  readdirSync(folder, { recursive: true })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile() && endings.some((ending) => path.endsWith(ending)));

/** The bytes of code and data for suggestions after brotli; `null` if the worker was not built. */
export function suggestSize(root) {
  const built = join(root, 'target', 'tools', 'wasm32-unknown-unknown', 'tools', 'tools.wasm');
  if (!existsSync(built)) return null;
  const code = functions(readFileSync(built)).filter(([name]) => /annotator_suggest/.test(name));
  if (code.length === 0) return null;
  const data = (name) => files(join(root, 'crates', 'suggest', 'src'), [name]).map((path) => readFileSync(path));
  return {
    functions: code.length,
    code: brotli(Buffer.concat(code.map(([, body]) => body))),
    data: brotli(Buffer.concat([...data('.txt'), ...data('.csv')])),
  };
}
