// The measured pages: their names, and how the floor and the rivals are built.

import { build } from 'esbuild';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));

export const FLOOR = 'floor';
export const OURS = 'ours';
export const RIVALS = [
  'recogito-4',
  'recogito-3',
  'react-text-annotate',
  'mark',
  'v-annotator',
  'label-studio',
];

const html = (name) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>${name}</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="page.css">
  </head>
  <body>
    <div id="root"></div>
    <script src="page.js"></script>
  </body>
</html>
`;

/** Builds the floor or a rival into `folder` as it would be delivered: bundled and minified. */
export async function buildPage(name, folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await build({
    entryPoints: [join(here, name === FLOOR ? 'floor' : 'rivals', `${name}.mjs`)],
    outfile: join(folder, 'page.js'),
    absWorkingDir: here, // the alias below is resolved here
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'chrome120',
    legalComments: 'none',
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"', global: 'window' },
    loader: { '.svg': 'dataurl', '.woff2': 'dataurl' },
    // Vue's other builds log that they are not for production.
    alias: { vue: 'vue/dist/vue.runtime.common.prod.js' },
  });
  writeFileSync(join(folder, 'index.html'), html(name));
}
