// The tables of a project, as journeys open them.

/** Opens the table of all statements, which is a tab of the room of passages. */
export async function openStatements(page) {
  await page.click('link', 'Passages');
  const tab = await page.find('button', /^Statements \d/);
  // Before anything is tagged, it is the first table.
  if (!(await tab.evaluate((it) => it.ariaCurrent))) await tab.click();
  return page.find('grid', 'All statements');
}
