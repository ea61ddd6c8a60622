import { journey } from './journey.mjs';

const TEXT = `Statement by Almora\n\nMr. President,\n\n${Array.from({ length: 40 }, (_, at) => `Paragraph ${at + 1} is about ships.`).join('\n\n')}\n`;

/** Waits until the caret is at the start or in the line of a paragraph that is in view. */
const caretAt = (page, words) =>
  page.until(`the caret at "${words}"`, () =>
    page.tab.evaluate((words) => {
      const paragraph = [...document.querySelectorAll('#text [data-para]')].find((it) => it.textContent.includes(words));
      const [at, caret] = [paragraph, document.querySelector('.caret')].map((it) => it?.getBoundingClientRect());
      return at && caret && caret.top >= at.top - 2 && caret.bottom <= at.bottom + 2 && at.top > 0 && at.bottom < innerHeight;
    }, words),
  );

journey('a bookmark says where one stopped, after a reload too', async ({ page }) => {
  await page.addFile('almora.txt', TEXT);
  await page.clickText('Paragraph 30');
  await caretAt(page, 'Paragraph 30');
  await page.press('b');
  await page.find('button', 'Bookmark');
  await page.axe();
  await page.screenshot('bookmark');
  await page.press('Control+Home');
  await page.saved();
  await page.reload();
  await page.tab.focus('#text');
  await page.press('Control+Home', 'Shift+B');
  await caretAt(page, 'Paragraph 30');
  // The same key takes it away, and undo brings it back.
  await page.press('b');
  await page.gone('button', 'Bookmark');
  await page.press('Control+z');
  await page.click('button', 'Bookmark');
  await caretAt(page, 'Paragraph 30');
});
