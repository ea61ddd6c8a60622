// Removes comments, blanks and long local names from styles and scripts.

import { transformSync } from 'esbuild';

const KINDS = { css: { loader: 'css' }, script: { loader: 'js' }, module: { loader: 'js', format: 'esm' } };

/** `kind` is one of KINDS. A module may await at its top level, a script may not. */
export function minified(text, kind) {
  return transformSync(text, { ...KINDS[kind], minify: true, target: 'es2022', charset: 'utf8' }).code;
}
