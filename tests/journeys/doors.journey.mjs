// The ways into the page: a link to a passage, a file that the system opens with the installed page,
// and what other programs share with it.

import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { journey } from './journey.mjs';
import { serve } from './server.mjs';

const PASSAGE = 'Families who flee a war are offered work';

/** The link that a command copies. */
async function copiedLink(page) {
  await page.tab.evaluate(() => {
    navigator.clipboard.writeText = async (text) => {
      window.copied = text;
    };
  });
  await page.press('Control+k');
  await page.find('dialog', 'Go to or do anything');
  await page.until('the field', () => page.tab.evaluate(() => document.activeElement?.id === 'palette-search'));
  await page.type('Copy a link');
  await page.find('option', /^Copy a link to the passage/);
  await page.press('Enter');
  await page.waitForText('The link to the passage is copied.');
  return page.tab.evaluate(() => window.copied);
}

const flashed = async (page) => (await page.painted('sa-flash')).join('');

journey('a link to a passage leads to it in another tab, and says what lacks where the project is not', async ({ page }) => {
  await page.click('button', 'Open the sample');
  await page.tag(PASSAGE);
  await page.saved();
  await page.clickText(PASSAGE);
  const link = await copiedLink(page);
  assert.match(link, /#view=[\x21-\x7e]+$/);

  // In another tab, while another project is open there.
  await page.newTab();
  await page.open();
  await page.waitForText('Almora');
  await page.tab.click('.project-button');
  await page.click('menuitem', 'New project…');
  await page.beginProject();
  await page.addFile('other.txt', Buffer.from('Mr. President,\n\nWe thank you.\n'));
  await page.tab.evaluate((hash) => {
    location.hash = hash;
  }, new URL(link).hash);
  await page.until('the passage', async () => (await flashed(page)).startsWith(PASSAGE));

  // A link to a project that is not in this browser.
  await page.tab.evaluate((hash) => {
    location.hash = hash;
  }, new URL(link).hash.replace(/^#view=[^.]*/, '#view=00000000-0000-4000-8000-000000000000').replace(/\.[0-9a-f]{16}\./, '.0123456789abcdef.').replace(/[^.]*$/, 'nowhere'));
  await page.waitForText('The link leads to “nowhere” in a project that is not in this browser.');
});

journey('a file that the system opens with the page is read, and never written to', { only: ['chromium'] }, async ({ page }) => {
  await page.tab.evaluateOnNewDocument(() => {
    // What an installed page gets.
    Object.defineProperty(window, 'launchQueue', {
      value: {
        setConsumer(consumer) {
          const file = new File(['Mr. President,\n\nWe pledge boats.\n'], 'boats.txt');
          const handle = { getFile: async () => file, createWritable: () => assert.fail('written') };
          setTimeout(() => consumer({ files: [handle] }), 100);
        },
      },
    });
  });
  await page.open();
  await page.click('button', 'Start reading');
  await page.waitForText('We pledge boats.');
});

journey('a project file with the own ending is opened', async ({ page }) => {
  await page.click('button', 'Open the sample, already coded');
  await page.saved();
  await page.click('button', 'Export');
  const file = await page.download(() => page.click('button', 'Download a project file'));
  await page.press('Escape');
  await page.gone('dialog');
  await page.tab.click('.project-button');
  await page.click('menuitem', 'All projects');
  await page.dropFile('almora.statement', file.bytes);
  await page.find('dialog');
  await page.screenshot('own-ending');
  await page.axe();
});

/** A server with one page. */
async function pageOf(work, name, html) {
  const folder = join(work, name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), `<!doctype html><html lang="en"><head><title>${name}</title><link rel="icon" href="data:,"></head><body>${html}</body></html>`);
  return serve(folder);
}

// A frame of another origin takes the focus only when somebody presses something in it.
const inFrame = { only: ['chromium'], expect: [/Blocked autofocusing/] };
journey('within a page of a course it shows the text, and listens only to that page', inFrame, async ({ page, server, work }) => {
  const send = (text, target) =>
    `${target}.postMessage({ to: 'statement-annotator', type: 'open', name: 'a.txt', content: ${JSON.stringify(text)} }, '*')`;
  const stranger = await pageOf(work, 'stranger', `<script>setInterval(() => ${send('Mr. President,\n\nWe pledge nothing.\n', 'parent.frames[0]')}, 200)</script>`);
  const host = await pageOf(
    work,
    'course',
    `<h1>Course</h1><iframe title="Annotator" src="${server.url}?embed" width="900" height="560"></iframe>
     <iframe title="Stranger" src="${stranger.url}"></iframe>
     <script>
       window.got = [];
       addEventListener('message', ({ data, source }) => {
         if (data.from !== 'statement-annotator') return;
         got.push(data);
         if (data.type === 'ready') ${send('Mr. President,\n\nWe pledge 5 million euros.\n', 'source')};
       });
     </script>`,
  );
  page.origins.push(new URL(host.url).origin, new URL(stranger.url).origin);
  await page.tab.goto(host.url);
  const frame = await page.until('the frame', () => page.tab.frames().find((it) => it.url().startsWith(server.url)));
  await page.until('the statement', () => frame.evaluate(() => /We pledge 5 million euros/.test(document.body.innerText)));
  await frame.evaluate(() => [...document.querySelectorAll('button')].find((it) => /Start reading/.test(it.textContent)).click());
  await page.until('where it is kept', () => frame.evaluate(() => /Kept in this browser, for this page within http/.test(document.body.innerText)));
  assert.ok(await frame.evaluate(() => !document.querySelector('.project-menu')?.checkVisibility()), 'there is no menu of projects');
  await page.until('the state', () => page.tab.evaluate(() => got.some((it) => it.type === 'state' && it.tags === 0 && it.saved)));
  assert.ok(await frame.evaluate(() => !/We pledge nothing/.test(document.body.innerText)), 'a stranger is not heard');
  assert.ok(await page.tab.evaluate(() => got.every((it) => Object.keys(it).every((key) => ['from', 'type', 'tags', 'saved'].includes(key)))));
  await page.screenshot('embedded');
  host.close();
  stranger.close();
});
