// Saves a page with all its parts in one file, as Chromium does: save-whole.mjs PAGE OUT

import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';

const [page, out] = process.argv.slice(2);
const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  headless: true,
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  const tab = await browser.newPage();
  await tab.goto(pathToFileURL(page).href);
  const session = await tab.createCDPSession();
  const { data } = await session.send('Page.captureSnapshot', { format: 'mhtml' });
  writeFileSync(out, data);
} finally {
  await browser.close();
}
