// Checks the release page and the one-file page: each has exactly the policy that was decided, and
// nothing in them needs another one.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bare } from './one-file.mjs';
import { filesOf } from './parts.mjs';
import { inlineScripts, ONE_FILE, oneFilePolicy, policyFor } from './policy.mjs';

const dir = process.argv[2] ?? 'dist';
const problems = [];
const check = (ok, problem) => ok || problems.push(problem);

/** Checks both forms. Returns the page without the content of its scripts and styles. */
function checkForm(name, policy) {
  const html = readFileSync(join(dir, name), 'utf8');
  const meta = html.match(/<head>\s*<meta http-equiv="Content-Security-Policy" content="([^"]*)">/);
  check(meta, `${name}: the policy is not the first thing in <head>`);
  check(meta?.[1] === policy(html), `${name}: the policy is not as decided: ${meta?.[1]}`);
  const without = bare(html);
  check((without.match(/Content-Security-Policy/g) ?? []).length === 1, `${name}: there is more than one policy`);
  check(!/<[^>]*\sstyle\s*=/i.test(without), `${name}: there is a style attribute`);
  check(!/<[^>]*\son[a-z]+\s*=/i.test(without), `${name}: there is an inline event handler`);
  return { html, bare: without };
}

const { html, bare: page } = checkForm('index.html', policyFor);
check(inlineScripts(html).length === 1, 'there is not exactly one inline script');
check(!/<style[\s>]/i.test(html), 'there is a <style> element');

const { bare: file } = checkForm(ONE_FILE, oneFilePolicy);
const names = file.matchAll(/\s(?:src|href)="(?!data:)([^"]*)"/g);
for (const [, name] of names) problems.push(`${ONE_FILE} names another file: ${name}`);

// An address elsewhere: a scheme or two slashes at the start of an attribute or a url().
const foreign = /(?:\b(?:src|href|action|content|data)\s*=\s*["']?|url\(\s*["']?|@import\s+["']?)\s*((?:[a-z][a-z0-9+.-]*:|\/\/)[^"'\s)]*)/gi;
for (const name of filesOf(dir).filter((name) => /\.(html|css|svg)$/.test(name) && name !== ONE_FILE)) {
  for (const [, address] of readFileSync(join(dir, name), 'utf8').matchAll(foreign)) {
    problems.push(`${name} names another place: ${address}`);
  }
}
for (const [, name] of page.matchAll(/(?:src|href)="([^"]+)"|from '([^']+)'/g)) {
  check(!name || existsSync(join(dir, name)), `the page names a file that is not there: ${name}`);
}

for (const problem of problems) console.log(`not ok: ${problem}`);
if (problems.length) process.exit(1);
console.log(`ok: ${policyFor(html)}`);
