// Figures of agreement beside those of krippendorff, nltk, scikit-learn, nervaluate and segeval, and how
// long they take.
//
//   ./dev prove agreement
//
// tests/prove/agreement/compare.py makes the cases and compares, crates/analysis/examples/agree.rs
// measures. Writes docs/figures/agreement.md, and the first cases for crates/analysis/tests/agreement.rs,
// which runs without Python.

import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { sharedData } from '../shared-data.mjs';
import { page } from './agreement/page.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const script = join(root, 'tests', 'prove', 'agreement', 'compare.py');
const folder = join(root, 'target', 'prove', 'agreement');
const [cases, ours, codedOurs, cells, results] = ['cases', 'ours', 'coded', 'cells', 'results'].map((name) =>
  join(folder, `${name}.json`),
);
const python = process.env.AGREEMENT_PYTHON ?? 'python3';
const examples = join(root, 'crates', 'analysis', 'tests', 'agreement.json');

function example(...words) {
  const cargo = ['run', '--quiet', '--release', '-p', 'annotator-analysis', '--example', 'agree', '--', ...words];
  return execFileSync('cargo', cargo, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
}

mkdirSync(folder, { recursive: true });
const env = { ...process.env, PYTHONDONTWRITEBYTECODE: '1' };
execFileSync(python, [script, 'make', cases], { env, stdio: 'inherit' });
example('measures', cases, ours);
const speeches = sharedData('coded');
const there = existsSync(speeches);
if (there) example('coded', speeches, sharedData('statements', 'ungd2017'), codedOurs);
else console.log('skipped: the twice-coded speeches');
const bench = JSON.parse(example('bench', cells));
const check = [script, 'check', cases, ours, speeches, there ? codedOurs : '-', cells, results, examples];
const { status } = spawnSync(python, check, { env, stdio: 'inherit' });
const versions = readFileSync(join(root, 'tests', 'prove', 'agreement', 'requirements.txt'), 'utf8');
const file = join(root, 'docs', 'figures', 'agreement.md');
writeFileSync(file, page(JSON.parse(readFileSync(results, 'utf8')), bench, versions));
console.log(status ? 'not ok: see above' : `ok: ${file}`);
if (bench.seconds > 3) console.log(`not ok: ${bench.seconds.toFixed(1)} s instead of 3`);
process.exitCode = status || bench.seconds > 3 ? 1 : 0;
