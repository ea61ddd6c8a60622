// Exports the open project in a format, as a person does.

/** The formats that have a purpose of their own, by the name of its button. */
const PURPOSES = {
  'Excel workbook': 'Download: Spreadsheet',
  'CSV tables': 'Download: Data for R and Python',
  HTML: 'Download: Print or share',
};

/** The names of all formats. Leaves the dialog open. */
export async function formats(page) {
  await page.click('button', 'Export');
  await page.click('button', 'Other programs');
  await page.find('button', 'CSV');
  const others = await page.tab.evaluate(() => [...document.querySelectorAll('.exports__format')].map((it) => plain(it.innerText)));
  return [...Object.keys(PURPOSES), ...others];
}

/** Opens the dialog with the options of a format. */
export async function openFormat(page, format) {
  await page.click('button', 'Export');
  await page.click('button', 'Other programs');
  await page.click('button', format);
  await page.find('button', `Download: ${format}`);
}

export async function exportAs(page, format) {
  if (format in PURPOSES) {
    await page.click('button', 'Export');
    return page.download(() => page.click('button', PURPOSES[format]));
  }
  await openFormat(page, format);
  return page.download(() => page.click('button', `Download: ${format}`));
}
