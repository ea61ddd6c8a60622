// What the page saves is what the command line writes: the same bytes.

import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandLine, formatIds, program } from './command-line.mjs';
import { exportAs, formats } from './exporting.mjs';
import { journey } from './journey.mjs';

program(); // built before the time of the journey begins

journey('every format has the bytes that the command line writes', async ({ page, work }) => {
  await page.click('button', 'Open the sample, already coded');
  await page.find('heading', 'Republic of Almora · 12 Nov 2026');
  await page.addFile('other 😀.txt', 'We shall pay ten million 💶 to the relief fund.\r\nSalām: سلام.\r\n');
  await page.click('button', 'Export');
  const { bytes } = await page.download(() => page.click('button', 'Download a project file'));
  const path = join(work, 'project.json');
  writeFileSync(path, bytes);
  commandLine(['--quiet', 'validate', path]);
  assert.ok(bytes.equals(commandLine(['--quiet', 'convert', path])), 'the project file');

  const ids = formatIds();
  const names = await formats(page);
  await page.press('Escape');
  assert.equal(names.length, ids.size - 1, 'the command line has the same formats, and our own');
  for (const name of names) {
    const id = ids.get(name);
    assert.ok(id, `${name} is not a format of the command line`);
    const saved = await exportAs(page, name);
    await page.waitForText(`Saved to your downloads: “${saved.name}”`);
    const written = commandLine(['--quiet', 'convert', path, '--to', id]);
    assert.ok(saved.bytes.equals(written), `${name}: ${saved.bytes.length} and ${written.length} bytes`);
  }
});
