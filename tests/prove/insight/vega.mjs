// Compiles Vega-Lite specifications and draws them without a browser.
//
//   node vega.mjs PACKAGES FOLDER OUT
//
// PACKAGES is the folder in which vega and vega-lite are installed. Every .vl.json file in FOLDER is
// drawn as an SVG file in OUT. Prints JSON: for each file what was complained about, and how many rows
// of data were drawn.

import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import Ajv from 'ajv';

const [packages, folder, out] = process.argv.slice(2);
const require = createRequire(join(packages, 'node_modules/'));
const vega = require('vega');
const vegaLite = require('vega-lite');
const schema = require('vega-lite/build/vega-lite-schema.json');
const fits = new Ajv({ strict: false, validateFormats: false }).compile(schema);

/** Notes what a program warns of. */
function listener(complaints) {
  const note = (...words) => complaints.push(words.join(' '));
  return { level: () => vega.Warn, error: note, warn: note, info() {}, debug() {} };
}

/** How many rows of data a drawing shows: those of the layer that has most. */
function rowsShown(item) {
  const isLayer = item.role === 'mark' && item.marktype !== 'group';
  return isLayer ? item.items.length : Math.max(0, ...(item.items ?? []).map(rowsShown));
}

async function draw(file) {
  const complaints = [];
  const logger = listener(complaints);
  const spec = JSON.parse(readFileSync(join(folder, file), 'utf8'));
  if (!fits(spec)) complaints.push(`not of the schema: ${fits.errors[0].instancePath}`);
  try {
    const compiled = vegaLite.compile(spec, { logger }).spec;
    const view = new vega.View(vega.parse(compiled, null, { logger }), { logger });
    const svg = await view.toSVG();
    mkdirSync(dirname(join(out, file)), { recursive: true });
    writeFileSync(join(out, file.replace('.vl.json', '.svg')), svg);
    return { complaints, rows: rowsShown(view.scenegraph().root) };
  } catch (error) {
    return { complaints: [...complaints, String(error)], rows: 0 };
  }
}

const files = readdirSync(folder, { recursive: true }).filter((file) => file.endsWith('.vl.json'));
const drawn = {};
for (const file of files.sort()) drawn[file] = await draw(file);
console.log(JSON.stringify(drawn));
