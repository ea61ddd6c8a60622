// Scores of pairs of codings beside those of nervaluate, and how long the figures of a class take.
//
//   ./dev prove classroom
//
// crates/analysis/examples/score-pairs makes the pairs and scores them, tests/prove/classroom/nervaluate_check.py compares
// and explains, crates/analysis/examples/time-class.rs measures. Writes docs/figures/classroom.md, and the first cases for
// crates/analysis/tests/nervaluate.rs, which runs without Python. classroom/lms.mjs then fills grade sheets.

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { table } from './classroom/table.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const ours = join(root, 'tests', 'prove', 'classroom');
const folder = join(root, 'target', 'prove', 'classroom');
const [scored, results] = ['scored.json', 'results.json'].map((name) => join(folder, name));
const python = process.env.SCORERS_PYTHON ?? 'python3';

function example(name, words, options = []) {
  const cargo = ['run', '--quiet', ...options, '-p', 'annotator-analysis', '--example', name, '--', ...words];
  return execFileSync('cargo', cargo, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
}

mkdirSync(folder, { recursive: true });
example('score-pairs', [join(ours, 'cases.json'), scored]);
const examples = join(root, 'crates', 'analysis', 'tests', 'nervaluate.json');
const check = [join(ours, 'nervaluate_check.py'), scored, results, examples];
const env = { ...process.env, PYTHONDONTWRITEBYTECODE: '1' };
const { status } = spawnSync(python, check, { env, stdio: 'inherit' });
const times = ['usual', 'everything'].map((shape) => JSON.parse(example('time-class', [shape], ['--release'])));
const large = spawnSync('node', [join(ours, 'page.mjs')], { stdio: 'inherit' }).status;
const inPage = large ? null : JSON.parse(readFileSync(join(folder, 'page.json'), 'utf8'));
writeFileSync(join(root, 'docs', 'figures', 'classroom.md'), table(JSON.parse(readFileSync(results, 'utf8')), times, inPage));
const sheets = spawnSync('node', [join(ours, 'lms.mjs')], { stdio: 'inherit' }).status;
process.exitCode = status || sheets || large ? 1 : 0;
