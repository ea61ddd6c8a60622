// The Content-Security-Policy of the release page.

import { createHash } from 'node:crypto';

/** The text of every inline script of a page. */
export function inlineScripts(html) {
  return [...html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g)].map((m) => m[1]);
}

/** Everything from the page's own place, nothing from elsewhere; only the known inline script runs. */
export function policyFor(html) {
  const hashes = inlineScripts(html).map(
    (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
  );
  return [
    `default-src 'none'`,
    `script-src 'self' ${hashes.join(' ')} 'wasm-unsafe-eval'`,
    `style-src 'self'`,
    `img-src 'self'`,
    `font-src 'none'`,
    `connect-src 'self'`,
    `form-action 'none'`,
    `base-uri 'none'`,
  ].join('; ');
}
