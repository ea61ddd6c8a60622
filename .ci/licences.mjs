// Checks the licences of everything that is shipped: what the page is compiled from, but not what
// is only needed to test or build it; and the command line.

import { execFileSync } from 'node:child_process';

const ALLOWED = new Set([
  'MIT', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'Zlib', 'Unlicense', '0BSD', 'CC0-1.0',
  'Unicode-3.0', 'Apache-2.0 WITH LLVM-exception', 'MIT-0', 'BSL-1.0',
]);

/** Whether allowed licences can satisfy an SPDX expression. Older crates write / for OR. */
function isAllowed(expression) {
  const words = expression.replaceAll('/', ' OR ').match(/\(|\)|[^\s()]+/g) ?? [];
  let at = 0;
  const any = () => {
    let ok = all();
    while (words[at] === 'OR') ok = (at++, all()) || ok;
    return ok;
  };
  const all = () => {
    let ok = one();
    while (words[at] === 'AND') ok = (at++, one()) && ok;
    return ok;
  };
  const one = () => {
    if (words[at] === '(') {
      at++;
      const ok = any();
      at++;
      return ok;
    }
    let name = words[at++];
    if (words[at] === 'WITH') name += ` WITH ${words[(at += 2) - 1]}`;
    return ALLOWED.has(name);
  };
  return any() && at === words.length;
}

const options = ['metadata', '--format-version', '1', '--locked', '--filter-platform', 'wasm32-unknown-unknown', '--features', 'split'];
const metadata = JSON.parse(execFileSync('cargo', options, { encoding: 'utf8', maxBuffer: 1 << 28 }));
const packages = new Map(metadata.packages.map((one) => [one.id, one]));
const nodes = new Map(metadata.resolve.nodes.map((node) => [node.id, node]));

const shipped = new Set();
const walk = (id) => {
  if (shipped.has(id)) return;
  shipped.add(id);
  for (const { pkg, dep_kinds: kinds } of nodes.get(id).deps) {
    if (kinds.some(({ kind }) => kind === null)) walk(pkg);
  }
};
walk(metadata.resolve.root);
for (const program of ['annotator-worker', 'annotator-cli']) {
  walk(metadata.packages.find(({ name }) => name === program).id);
}

const bad = [...shipped].map((id) => packages.get(id)).filter(({ license }) => !isAllowed(license ?? ''));
for (const { name, version, license } of bad) console.log(`not ok: ${name} ${version} is licensed ${license ?? 'in no way that it says'}`);
console.log(`${shipped.size} packages are shipped or take part in compiling what is, ${bad.length} with a licence that is not allowed`);
process.exit(bad.length ? 1 : 0);
