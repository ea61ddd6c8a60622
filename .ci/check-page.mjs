// Checks the release page: its policy is the one that was decided, and nothing in it needs another.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inlineScripts, policyFor } from './policy.mjs';

const dir = process.argv[2] ?? 'dist';
const html = readFileSync(join(dir, 'index.html'), 'utf8');
const problems = [];
const check = (ok, problem) => ok || problems.push(problem);

const meta = html.match(/<head>\s*<meta http-equiv="Content-Security-Policy" content="([^"]*)">/);
check(meta, 'the policy is not the first thing in <head>');
check(meta?.[1] === policyFor(html), `the policy is not as decided: ${meta?.[1]}`);
check((html.match(/Content-Security-Policy/g) ?? []).length === 1, 'there is more than one policy');
check(inlineScripts(html).length === 1, 'there is not exactly one inline script');

check(!/<style[\s>]/i.test(html), 'there is a <style> element');
check(!/<[^>]*\sstyle\s*=/i.test(html), 'there is a style attribute');
check(!/<[^>]*\son[a-z]+\s*=/i.test(html), 'there is an inline event handler');

// The address of another place: a scheme or two slashes at the start of an attribute or a url().
const foreign = /(?:\b(?:src|href|action|content|data)\s*=\s*["']?|url\(\s*["']?|@import\s+["']?)\s*((?:[a-z][a-z0-9+.-]*:|\/\/)[^"'\s)]*)/gi;
for (const name of readdirSync(dir).filter((name) => /\.(html|css|svg)$/.test(name))) {
  for (const [, address] of readFileSync(join(dir, name), 'utf8').matchAll(foreign)) {
    problems.push(`${name} names another place: ${address}`);
  }
}
for (const [, name] of html.matchAll(/(?:src|href)="([^"]+)"|from '([^']+)'/g)) {
  check(!name || existsSync(join(dir, name)), `the page names a file that is not there: ${name}`);
}

for (const problem of problems) console.log(`not ok: ${problem}`);
if (problems.length) process.exit(1);
console.log(`ok: ${meta[1]}`);
