// The Content-Security-Policies of the release: of the page, and of the page as one file.

import { createHash } from 'node:crypto';

/** The name of the page as one file. */
export const ONE_FILE = 'statement-annotator.html';

/** The text of every inline script of a page; blocks of data are none. */
export function inlineScripts(html) {
  const scripts = html.matchAll(/<script(?![^>]*\s(?:src=|type="application\/))[^>]*>([\s\S]*?)<\/script>/g);
  return [...scripts].map((match) => match[1]);
}

const hashes = (texts) =>
  texts.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`).join(' ');

/** Everything from the page's own place, nothing from elsewhere; only the known inline script runs. */
export function policyFor(html) {
  return [
    `default-src 'none'`,
    `script-src 'self' ${hashes(inlineScripts(html))} 'wasm-unsafe-eval'`,
    `style-src 'self'`,
    `img-src 'self'`,
    `font-src 'none'`,
    `connect-src 'self'`,
    `manifest-src 'self'`,
    `worker-src 'self' blob:`,
    `form-action 'none'`,
    `base-uri 'none'`,
  ].join('; ');
}

/** No request at all; what stands in the file is named by its hash. */
export function oneFilePolicy(html) {
  const styles = [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map((match) => match[1]);
  return [
    `default-src 'none'`,
    `script-src ${hashes(inlineScripts(html))} 'wasm-unsafe-eval'`,
    `style-src ${hashes(styles)}`,
    `img-src data:`,
    `worker-src blob:`,
    `form-action 'none'`,
    `base-uri 'none'`,
  ].join('; ');
}
