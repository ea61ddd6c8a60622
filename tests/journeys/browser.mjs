// Starts Chromium (over CDP) or Firefox (over WebDriver BiDi) without a window.

import { join } from 'node:path';
import puppeteer from 'puppeteer-core';

const common = { headless: true, protocolTimeout: 60_000 };

export const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export async function launch(kind, work) {
  const downloads = join(work, 'downloads');
  if (kind === 'firefox') {
    return puppeteer.launch({
      browser: 'firefox',
      executablePath: process.env.FIREFOX ?? '/usr/bin/firefox-esr',
      ...common,
      protocol: 'webDriverBiDi',
      extraPrefsFirefox: {
        // As in every Firefox that is not driven by a program: each local file has its own storage.
        'security.fileuri.strict_origin_policy': true,
        'browser.download.folderList': 2,
        'browser.download.dir': downloads,
        'browser.download.useDownloadDir': true,
        'browser.download.always_ask_before_handling_new_types': false,
        'browser.download.alwaysOpenPanel': false,
      },
    });
  }
  return puppeteer.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    ...common,
    userDataDir: join(work, 'profile'),
    args: ARGUMENTS,
  });
}
