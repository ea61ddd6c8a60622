// Archives, as learning platforms give and take them.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A ZIP of these files, [path, content]. */
export function zipped(work, name, files) {
  const path = join(work, name);
  const list = join(work, `${name}.json`);
  writeFileSync(list, JSON.stringify(files.map(([name, content]) => [name, Buffer.from(content).toString('base64')])));
  const script = 'import base64,json,sys,zipfile\nwith zipfile.ZipFile(sys.argv[2],"w") as z:\n for n,c in json.load(open(sys.argv[1])): z.writestr(n,base64.b64decode(c))';
  execFileSync('python3', ['-c', script, list, path]);
  return path;
}

/** The files in a ZIP by their paths. */
export function unzipped(file, work) {
  const folder = mkdtempSync(join(work, 'unzipped-'));
  execFileSync('python3', ['-m', 'zipfile', '-e', file.path, folder]);
  const paths = readdirSync(folder, { recursive: true }).filter((path) => statSync(join(folder, path)).isFile());
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}
