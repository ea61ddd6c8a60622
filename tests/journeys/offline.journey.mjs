// The hosted page without a network, and its update to a new version.

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesOf } from '../../.ci/parts.mjs';
import { ONE_FILE } from '../../.ci/policy.mjs';
import { journey } from './journey.mjs';
import { serve } from './server.mjs';

const withWorker = { serviceWorker: true };

const kept = (page) =>
  page.until('the page to be kept', () =>
    page.tab.evaluate(async () => Boolean((await navigator.serviceWorker.getRegistration())?.active)),
  );

/** Another build of the same page, in its own folder. It differs in a comment. */
function nextVersion(from, to) {
  cpSync(from, to, { recursive: true });
  const page = join(to, 'index.html');
  writeFileSync(page, readFileSync(page, 'utf8').replace('</head>', '<!-- the next version --></head>'));
  const worker = join(to, 'service-worker.js');
  const digest = (path) => createHash('sha256').update(readFileSync(path)).digest('hex');
  const old = readFileSync(worker, 'utf8');
  const changed = old.replace(digest(join(from, 'index.html')), digest(page)).replace(/VERSION = '\w+'/, "VERSION = 'next'");
  assert.notEqual(changed, old);
  writeFileSync(worker, changed);
}

journey('loaded once, it opens and works without a network, in a folder of a server, too', withWorker, async ({ page, server, work }) => {
  if (!existsSync(join(server.dir, 'service-worker.js'))) return; // a debug build
  const site = join(work, 'site');
  cpSync(server.dir, join(site, 'tools', 'annotator'), { recursive: true });
  const host = await serve(site);
  await page.moveTo(`${host.url}tools/annotator/`);
  await kept(page);
  const own = new Set(filesOf(server.dir).map((name) => `/tools/annotator/${name}`));
  for (const { method, path } of host.requests) {
    assert.equal(method, 'GET');
    assert.ok(path === '/tools/annotator/' || own.has(path), `${path} is not a file of the build`);
  }
  host.close();
  await page.reload();
  await page.click('button', 'Open the sample');
  await page.tag('Families who flee a war are offered work');
  await page.saved();
  await page.reload();
  await page.find('button', /^Pledge: Families/);
  await page.click('button', 'Export');
  const file = await page.download(() => page.click('button', 'Download a project file'));
  assert.equal(JSON.parse(file.text).annotations.length, 1);
});

/** Whether the page as one file can be had without a network. */
const isKept = (page, name) => page.tab.evaluate(async (name) => Boolean(await caches.match(new URL(name, location.href).href)), name);

journey('who opens the room of exercises can make one as a page without a network, also with the next version', withWorker, async ({ page, server, work }) => {
  if (!existsSync(join(server.dir, 'service-worker.js'))) return; // a debug build
  const site = join(work, 'exercises');
  cpSync(server.dir, site, { recursive: true });
  const host = await serve(site);
  await page.moveTo(host.url);
  await kept(page);
  assert.equal(await isKept(page, ONE_FILE), false, 'most people never need it');
  assert.ok(host.requests.every(({ path }) => !path.includes(ONE_FILE)));
  await page.reload();
  await page.click('button', 'Open the sample, already coded');
  await page.tab.click('.project-button');
  await page.click('menuitem', 'New exercise from this project');
  await page.find('heading', 'Which texts?');
  await page.until('the page as one file to be kept', () => isKept(page, ONE_FILE));
  await page.saved();

  nextVersion(server.dir, site);
  await page.reload();
  await page.click('button', 'Load it');
  await page.until('the next version', () => page.tab.evaluate(() => document.documentElement.innerHTML.includes('the next version')));
  assert.equal(await isKept(page, ONE_FILE), true);
  assert.equal((await page.tab.evaluate(() => caches.keys())).length, 1);
  host.close();

  await page.reload();
  await page.click('button', 'Forced Labour and the Financing of Armed Conflict');
  await page.find('heading', 'Which texts?');
  await page.tab.click('.making__steps li:last-child button');
  const file = await page.download(() => page.click('button', /^Save .*\.html$/));
  assert.match(file.text, /<script type="application\/json" id="exercise">\{/);
  assert.equal(file.text.replace(/<script type="application\/json" id="exercise">[^<]*<\/script>\n/, '').replace(' data-exercise="en"', ''), readFileSync(join(site, ONE_FILE), 'utf8'));
});

journey('a new version is said, loaded when wanted, and loses no edit', withWorker, async ({ page, server, work }) => {
  if (!existsSync(join(server.dir, 'service-worker.js'))) return; // a debug build
  const site = join(work, 'versions');
  cpSync(server.dir, site, { recursive: true });
  const host = await serve(site);
  await page.moveTo(host.url);
  await kept(page);
  await page.reload();
  await page.click('button', 'Open the sample');
  await page.tag('Families who flee a war are offered work');
  await page.saved();

  nextVersion(server.dir, site);
  const isNext = () => page.tab.evaluate(() => document.documentElement.innerHTML.includes('the next version'));
  await page.reload();
  assert.equal(await isNext(), false, 'one version until somebody wants the other');
  await page.find('button', 'Load it');
  await page.axe();
  await page.tag('boys of thirteen who have dug ore by day');
  await page.click('button', 'Load it');
  await page.until('the next version', isNext);
  await page.started();
  await page.find('button', /^Pledge: Families/);
  await page.find('button', /^Pledge: boys/);
  const caches = await page.tab.evaluate(() => caches.keys());
  assert.equal(caches.length, 1, 'the old one is gone');
  host.close();
});
