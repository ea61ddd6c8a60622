// The Content-Security-Policies of the release: for the page, and for the one-file page.

import { createHash } from 'node:crypto';

/** The name of the one-file page. */
export const ONE_FILE = 'statement-annotator.html';

/** The content of every inline script of a page, without blocks of data. */
export function inlineScripts(html) {
  const scripts = html.matchAll(/<script(?![^>]*\s(?:src=|type="application\/))[^>]*>([\s\S]*?)<\/script>/g);
  return [...scripts].map((match) => match[1]);
}

const hashes = (texts) =>
  texts.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`).join(' ');

/**
 * Allows everything from the page's own server, nothing from elsewhere, and only the known inline
 * script.
 */
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

/** Allows no requests at all, and only the styles and scripts in the file, by hash. */
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
