// The command line beside the page.

import { execFileSync, spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
let built;

/** The program that `STATEMENT_ANNOTATOR` names; otherwise built if its sources have changed. */
export function program() {
  if (process.env.STATEMENT_ANNOTATOR) return process.env.STATEMENT_ANNOTATOR;
  if (!built) {
    execFileSync('cargo', ['build', '--quiet', '-p', 'annotator-cli'], { cwd: root, stdio: 'inherit' });
    built = join(root, 'target', 'debug', 'statement-annotator');
  }
  return built;
}

/** Runs it. Returns what it prints, as bytes. It must end well, or with this code. */
export function commandLine(words, { code = 0, env = {}, cwd } = {}) {
  const options = { maxBuffer: 1 << 30, cwd, env: { ...process.env, ...env } };
  const { status, stdout, stderr } = spawnSync(program(), words, options);
  if (status !== code) throw new Error(`${words.join(' ')}: ${status}\n${stderr}`);
  return stdout;
}

/** The ids of the formats, by their names. */
export function formatIds() {
  const all = JSON.parse(commandLine(['formats', '--format', 'json']));
  return new Map(all.filter(({ writes, id }) => writes && !id.startsWith('codebook')).map(({ name, id }) => [name, id]));
}
