// What leaves here, read by the programs that it is for.
//
//   ./dev prove interop           writes a project in every format, reads it with the real readers,
//                                 compares every quote, and writes docs/figures/interop.md
//   ./dev prove interop little    only the texts of this project, only what Python itself can read
//   ./dev prove interop FOLDER    reads what was written there before, and writes no table
//
// The project is made and written by tests/prove/interop/export-project.rs, which also says what must be found in the
// files; tests/prove/interop/check.py reads them. The readers stand in tests/prove/interop/requirements.txt. The real
// statements and the schemas of others are found through STATEMENT_DATA.

import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

import { sharedData } from '../shared-data.mjs';
import { table } from './interop/table.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const [word] = process.argv.slice(2);
const little = word === 'little';
const given = word && !little ? resolve(word) : null;
const folder = given ?? join(root, 'target', 'prove', little ? 'interop-little' : 'interop');
const data = sharedData();
const env = { ...process.env, STATEMENT_DATA: data, PYTHONDONTWRITEBYTECODE: '1' };
const python = little ? 'python3' : (process.env.INTEROP_PYTHON ?? 'python3');

if (!little && !existsSync(data)) {
  console.error(`There is no ${data}: the real statements are found through STATEMENT_DATA.`);
  process.exit(1);
}
if (!given) {
  rmSync(folder, { recursive: true, force: true });
  const words = ['run', '--quiet', '--example', 'export-project', '--', folder];
  execFileSync('cargo', little ? [...words, 'own'] : words, { cwd: root, env, stdio: 'inherit' });
}
const check = [join(root, 'tests', 'prove', 'interop', 'check.py'), folder];
const { status } = spawnSync(python, little ? [...check, 'little'] : check, { env, stdio: 'inherit' });
const results = join(folder, 'results.json');
if (!little && !given && status !== null && existsSync(results)) {
  const read = (name) => JSON.parse(readFileSync(join(folder, name), 'utf8'));
  writeFileSync(join(root, 'docs', 'figures', 'interop.md'), table(read('truth.json'), read('results.json')));
}
process.exitCode = status ?? 1;
