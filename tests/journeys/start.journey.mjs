import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { filesOf } from '../../.ci/parts.mjs';
import { journey } from './journey.mjs';

journey('the page opens, with nothing but its own files', async ({ page, server }) => {
  assert.equal(page.plain(await page.tab.title()), 'Statement Annotator');
  await page.find('heading', 'Statement Annotator');
  await page.axe();
  const own = new Set(filesOf(server.dir).map((name) => `/${name}`));
  for (const { method, path, status } of server.requests) {
    assert.equal(method, 'GET');
    assert.equal(status, 200, path);
    assert.ok(own.has(path.replace(/\?.*/, '').replace(/^\/$/, '/index.html')) || path.startsWith('/words/'), `${path} is not a file of the build`);
  }
});

const broken = { expect: [/\.wasm|\.js|WebAssembly/] };

for (const [what, pattern] of [['app', /_bg\.wasm$/], ['glue', /app-.*\.js$/]]) {
  journey(`a page whose ${what} does not load says so`, broken, async ({ page, server }) => {
    server.breakFiles(pattern);
    await page.reload();
    await page.find('heading', 'Statement Annotator could not start');
    server.mend();
    await page.reload();
    await page.find('heading', 'Statement Annotator');
  });
}

const interrupted = { expect: [/later-.*\.wasm|503|WebAssembly/] };

journey('what was asked of a program that could not be fetched is said, and works later', interrupted, async ({ page, server }) => {
  // Only the release has a later module.
  if (!readdirSync(server.dir).some((name) => name.startsWith('later-'))) return;
  server.breakFiles(/later-.*\.wasm$/);
  await page.reload();
  await page.click('button', 'Open the sample');
  await page.waitForText(/could not be fetched/);
  await page.find('heading', 'Statement Annotator');
  server.mend();
  await page.click('button', 'Open the sample');
  await page.find('heading', /Almora/);
  await page.waitForText(/Saved \d+:\d\d/);

  // The text is there without the later module, and stays where it is when that comes.
  const top = () =>
    page.tab.evaluate(() => document.querySelector('[role="document"] p').getBoundingClientRect().top);
  server.breakFiles(/later-.*\.wasm$/);
  page.requested.length = 0;
  await page.reload();
  await page.find('heading', /Almora/);
  await page.until('the later module to be asked for', () => page.requested.some((url) => url.includes('/later-')));
  const before = await top();
  assert.equal((await page.all('tree', 'Codes')).length, 0, 'only the first part');

  // That the rest is missing is said without being asked for it, and again after another attempt.
  await page.waitForText(/The text can be read/);
  await page.axe();
  await page.screenshot('rest-missing');
  page.requested.length = 0;
  await page.click('button', 'Try again');
  await page.until('another attempt', () => page.requested.some((url) => url.includes('/later-')));
  await page.waitForText(/The text can be read/);
  server.mend();
  await page.click('button', 'Try again');
  await page.find('tree', 'Codes');
  await page.gone('button', 'Try again');
  assert.equal(await top(), before);

  await page.reload();
  await page.find('heading', /Almora/);
  await page.find('tree', 'Codes');
  await page.waitForText(/Select a passage in the text and choose a code/);
  assert.equal(await top(), before);
});

// Chromium reports each script that may not run, and requests an icon for a file.
const unplugged = { expect: [/was preloaded/, /Blocked script execution/, /favicon\.ico/] };

journey('without JavaScript the page says what it needs', unplugged, async ({ page, server }) => {
  // In a frame without scripts, because not every browser lets a program switch them off. The frame
  // is next to a file of the same server, because the page's own policy allows no frames.
  const style = readdirSync(server.dir).find((name) => name.endsWith('.css'));
  await page.tab.goto(server.url + style);
  await page.tab.evaluate(() => {
    const frame = document.createElement('iframe');
    frame.sandbox = 'allow-same-origin';
    frame.src = './';
    document.body.append(frame);
  });
  await page.until('the words', () =>
    page.tab.evaluate(() =>
      document.querySelector('iframe').contentDocument.body.innerText.includes('needs JavaScript'),
    ),
  );
});
