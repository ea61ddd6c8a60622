// Starts Chromium (over CDP), Firefox (over WebDriver BiDi) or WebKit (over WebDriver) without a window.

import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { launchWebKit } from './webkit.mjs';

const common = { headless: true, protocolTimeout: Number(process.env.PATIENCE ?? 60_000) };

export const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * What Firefox is given at its start, and Chromium for each page, from the journey's options: the
 * colour scheme, whether the pointer is a finger, and whether service workers may answer for a
 * server.
 */
const settings = ({ scheme, viewport, serviceWorker }) => ({
  'layout.css.prefers-color-scheme.content-override': scheme === 'dark' ? 0 : 1,
  ...(viewport?.touch && {
    'dom.w3c_touch_events.enabled': 1,
    'ui.primaryPointerCapabilities': 1, // coarse, and cannot hover
    'ui.allPointerCapabilities': 1,
  }),
  'dom.serviceWorkers.enabled': Boolean(serviceWorker),
});

export async function launch(kind, work, options = {}) {
  if (kind === 'webkit') return launchWebKit(work);
  const downloads = join(work, 'downloads');
  if (kind === 'firefox') {
    return puppeteer.launch({
      browser: 'firefox',
      executablePath: process.env.FIREFOX ?? '/usr/bin/firefox-esr',
      ...common,
      protocol: 'webDriverBiDi',
      extraPrefsFirefox: {
        // As in every Firefox that is not automated: each local file has its own storage.
        'security.fileuri.strict_origin_policy': true,
        'browser.download.folderList': 2,
        'browser.download.dir': downloads,
        'browser.download.useDownloadDir': true,
        'browser.download.always_ask_before_handling_new_types': false,
        'browser.download.alwaysOpenPanel': false,
        ...settings(options),
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

/** Keeps a browser for the next journey, until one needs other settings. */
export function browsers(kind, work) {
  let browser;
  let way;
  const close = async () => {
    if (!browser) return;
    await Promise.race([browser.close(), new Promise((resolve) => setTimeout(resolve, 5000))]);
    browser.process()?.kill('SIGKILL');
  };
  return {
    async for(options) {
      const wanted = kind === 'firefox' ? JSON.stringify(settings(options)) : '';
      if (wanted !== way) {
        await close();
        browser = await launch(kind, work, options);
        way = wanted;
      }
      return browser;
    },
    close,
  };
}
