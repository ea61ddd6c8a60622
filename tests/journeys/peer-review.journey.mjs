// Peer review: the teacher makes packets, a student reviews by mouse and by number keys, the reviews
// come back, and both grades are there.

import assert from 'node:assert/strict';
import { withClass } from './a-class.mjs';
import { unzipped } from './archives.mjs';
import { journey } from './journey.mjs';
import { another } from './profiles.mjs';

const CELLS = [
  ['criterion', 'description', 'points', 'by', 'level1', 'level2', 'level3'],
  ['Care', 'Is everything there?', '4', 'hand', 'much 😀', 'some', 'none'],
  ['Edges', '', '2', 'hand', 'right', 'nearly', 'wrong'],
];
const pasted = CELLS.map((row) => row.join('\t')).join('\n');

/** A class reviews its works: the teacher makes packets, students judge, and everything comes back. */
async function review(page) {
  const { students } = await withClass(page);
  const names = students.map(({ name }) => name);
  await page.click('button', 'Peer review');
  await page.waitForText(/no row that is judged by hand/);
  await page.axe();
  await page.click('button', 'Open the rubric');
  await page.fill('Cells', pasted);
  await page.click('button', 'Make it the rubric');
  await page.waitForText('6 points at most');
  await page.click('button', 'Show names');
  await page.click('button', 'Peer review');
  await page.waitForText('6 packets');
  // Two groups of three: everybody reviews the three of the other group.
  await page.fill('Reviews of each work', '4');
  await page.press('Tab');
  await page.waitForText(/Somebody would have to review a work of their own group, because 3 of 6 people/);
  await page.fill('Reviews of each work', 'many');
  await page.press('Tab');
  await page.waitForText('Write a whole number from 1 to 20.');
  await page.fill('Reviews of each work', '3');
  await page.press('Tab');
  await page.waitForText('6 packets');
  const zip = await page.download(() => page.click('button', 'Make packets'));
  await page.waitForText('6 packets were made.');
  await page.waitForText('0 of 6 reviews came');
  await page.waitForText(/undefined: no complete review/);
  await page.axe();
  await page.screenshot('peer-review-plan');
  const packets = unzipped(zip, page.work);
  assert.deepEqual(Object.keys(packets).sort(), names.map((name) => `${name.replaceAll(' ', '-')}/review-packet.json`).sort());
  const strings = (value) => (typeof value === 'string' ? [value] : Object.values(value ?? {}).flatMap(strings));
  for (const packet of Object.values(packets)) {
    const said = strings(JSON.parse(packet));
    assert.ok(names.every((name) => !said.some((it) => it.includes(name))), 'no name is in a packet');
  }

  // A reviewer judges the first work by mouse, the others by keys.
  const student = await another(page, 'heron');
  await student.dropFile('review-packet.json', packets['Heron/review-packet.json']);
  await student.waitForText('0 of 3 judged');
  await student.find('heading', 'Work 1');
  await student.axe();
  await student.click('button', /much/);
  await student.click('button', /nearly/);
  await student.waitForText('1 of 3 judged');
  await student.fill('Comment on Care', 'Well read. سلام');
  await student.press('Tab');
  await student.fill('On the whole', 'Good work.');
  await student.press('Tab');
  await student.screenshot('peer-review-work');
  await student.tab.evaluate(() => document.activeElement.blur());
  await student.press('j');
  await student.find('heading', 'Work 2');
  await student.press('r', '2', '1');
  await student.waitForText('2 of 3 judged');
  await student.press('Control+z');
  await student.waitForText('1 of 3 judged');
  await student.press('Control+y');
  await student.waitForText('2 of 3 judged');
  await student.click('button', 'Save the review');
  await student.find('heading', 'Not everything is judged');
  await student.find('button', /Work 3: Care(, | and )Edges/);
  await student.axe();
  await student.screenshot('peer-review-missing');
  await student.click('button', /Work 3: Care/);
  await student.find('heading', 'Work 3');
  await student.tab.evaluate(() => document.activeElement.blur());
  await student.press('3', '3');
  await student.waitForText('3 of 3 judged');
  await student.reload();
  await student.waitForText('3 of 3 judged');
  await student.setScheme('dark');
  await student.setViewport(390, 844);
  await student.axe();
  await student.screenshot('peer-review-work-390');
  await student.setViewport(1400, 900);
  await student.setScheme('light');
  const review = await student.download(() => student.click('button', 'Save the review'));
  const saved = JSON.parse(review.text);
  assert.equal(saved.kind, 'review');
  assert.equal(saved.attachments.review.works.length, 3);
  assert.ok(!names.some((name) => review.text.includes(name)), 'no name is in it');

  // The teacher collects it, and two others that were made from their packets.
  const others = ['Wren', 'Plover'].map((name) => {
    const packet = JSON.parse(packets[`${name}/review-packet.json`]).attachments['review-packet'];
    const works = packet.works.map((work) => ({ work, rows: packet.rubric.rows.map(({ id }) => ({ criterion: id, level: 0 })) }));
    const own = structuredClone(saved);
    own.attachments.review = { ...own.attachments.review, packet: packet.id, works };
    return page.file(`${name}.json`, JSON.stringify(own));
  });
  await page.dropFiles(page.file('review.json', review.text), ...others);
  await page.waitForText('3 of 6 reviews came');
  await page.waitForText(/6 of 6, 1 review\b|of 6, 2 reviews/);
  await page.waitForText(/% like the others/);
  await page.waitForText(/undefined: nobody else has reviewed these works|undefined: no complete review/);
  await page.click('button', 'Close the list');
  await page.axe();
  await page.screenshot('peer-review-grades');
  await page.dropFiles(page.file('review.json', review.text));
  await page.waitForText('1 review was here already.');
  await page.click('button', 'Close the list');

  // What does not fit.
  const with_ = (change) => {
    const other = structuredClone(saved);
    change(other.attachments.review);
    return JSON.stringify(other);
  };
  const no = 'aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa';
  await page.dropFiles(
    page.file('seed.json', with_((it) => { it.round = no; })),
    page.file('stranger.json', with_((it) => { it.packet = no; })),
    page.file('works.json', with_((it) => { it.works.pop(); })),
    page.file('level.json', with_((it) => { it.works[0].rows[0].level = 9; })),
    page.file('packet.json', packets['Heron/review-packet.json']),
  );
  await page.waitForText(/“seed.json”: a review of packets that were made before, or with another seed/);
  await page.waitForText(/“stranger.json”: a review of a packet that nobody in this class was given/);
  await page.waitForText(/“works.json”: a review of other works than those of its packet/);
  await page.waitForText(/“level.json”: a review that is damaged or judges nothing/);
  await page.waitForText(/“packet.json”: a packet with works to review/);
  await page.click('button', 'Close the list');

  // The table of results has both grades.
  await page.click('button', 'Give back');
  const results = await page.download(() => page.click('button', 'Save the table (CSV)'));
  assert.match(results.text, /Plover,peer_review_work,[\d.]+,6/);
  assert.match(results.text, /,peer_review_reviewing,,1,no complete review/);

  // Authors read what others say, and not who says it.
  const heron = packets['Heron/review-packet.json'];
  const first = JSON.parse(heron).attachments['review-packet'].works[0];
  await page.find('checkbox', 'what others say about the works (3 reviews)');
  await page.axe();
  const given = unzipped(await page.download(() => page.click('button', 'Save the feedback ZIP')), page.work);
  const praised = Object.entries(given).filter(([path, text]) => path.endsWith('.json') && text.includes('Well read. سلام'));
  assert.equal(praised.length, 1, `the author of ${first} alone reads it`);
  const [, feedback] = praised[0];
  assert.ok(!feedback.includes('Heron'), 'the reviewer is not named');
  const author = await another(page, 'author');
  await author.dropFile('feedback.json', feedback);
  await author.find('heading', /What others say about your work/i);
  await author.find('heading', /Review 2/i);
  await author.waitForText('Well read. سلام');
  await author.waitForText('Good work.');
  await author.axe();
  await author.screenshot('peer-review-received');
}

for (const oneFile of [false, true]) {
  const where = oneFile ? 'in one file from the disk' : 'hosted';
  journey(`students review each other’s works from packets without names, ${where}`, { oneFile }, async ({ page }) => {
    if (oneFile) await page.tab.setOfflineMode(true);
    await review(page);
  });
}
