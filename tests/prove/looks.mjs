// Looks at every state of the page in every width, theme and language, and says what is cut off, what
// can be scrolled sideways, and which words do not come from the catalogues.
//
//   ./dev prove looks            all of them; writes docs/figures/looks.md, pictures in target/looks
//   ./dev prove looks little     a tenth: what each run of the tests looks at
//   ./dev prove looks [STATE..]  only these states (their names are below), pictures only
//
// The languages are English, the two that nobody speaks (crates/words/compiler/pseudo.rs), and the other
// languages of the page, these at full width in light and on a phone in the dark. With LANGUAGE=fr, only one.

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withClass } from '../journeys/a-class.mjs';
import { makeSelfCheck, NAME, tag } from '../journeys/self-checks.mjs';
import { unzipped } from '../journeys/archives.mjs';
import { leftInEnglish, PSEUDO, SPOKEN, toldInEnglish } from '../journeys/languages.mjs';
import { launch } from '../journeys/browser.mjs';
import { openPage } from '../journeys/page.mjs';
import { serve } from '../journeys/server.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const pictures = join(root, 'target', 'looks');
const work = mkdtempSync(join(tmpdir(), 'looks-'));

const WIDTHS = [[1400, 900], [1366, 625], [1024, 768], [390, 844]];
const THEMES = ['light', 'dark'];
const LANGUAGES = ['en', ...PSEUDO, ...SPOKEN];
const STATEMENT = 'Madam President,\n\nWe pledge ten million euros to the relief fund by the end of 2030.\n\nThank you.\n';

/** The exercise of the journeys. */
const EXERCISE = readFileSync(join(root, 'tests', 'journeys', 'exercise.json'));

const openCoded = async (page) => {
  await page.click('button', 'Open the sample, already coded');
  await page.find('heading', 'Republic of Almora · 12 Nov 2026');
};

/** The coded sample, and a colleague's coding of it, of which some things differ. */
async function openCoders(page, tab) {
  await openCoded(page);
  await page.click('button', 'Export');
  const { text } = await page.download(() => page.click('button', 'Download a project file'));
  await page.press('Escape');
  const project = JSON.parse(text);
  const wren = { id: '00000000-0000-4000-8000-0000000000aa', name: 'Wren', kind: 'person' };
  project.annotators = [wren];
  project.annotations = project.annotations
    .filter((_, at) => at % 4)
    .map((it, at) => ({
      ...it,
      id: `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`,
      annotator: wren.id,
      code: it.code === 'pledge' && at % 2 ? 'intent' : it.code,
    }));
  await page.dropFile('wren.json', Buffer.from(JSON.stringify(project)));
  await page.click('button', 'Add Wren’s coding');
  await page.click('button', 'Go on reading');
  await page.click('link', 'Coders');
  if (tab) await page.click('tab', tab);
}

/** The room of insight on two statements, with one of its views. */
async function openInsight(page, view, heading = view) {
  await openCoded(page);
  await page.addFile('relief.txt', STATEMENT);
  await page.tag('We pledge ten million euros');
  await page.click('link', 'Insight');
  await page.click('button', view);
  await page.find('heading', heading);
}

const dialog = (page) => page.until('a dialog', () => page.tab.$('dialog[open]'));

/** A table of another program: one passage with a code of ours, one that is not in the text. */
const THEIRS = [
  'document,quote,code,mood',
  'theirs,the mines of the Serrat Valley,Pledge,warm',
  'theirs,words that nobody said,Their code,cold',
].join('\r\n');

/** Files are chosen without a window, in the browser's own storage. Runs in the page. */
function keepFileInBrowser() {
  globalThis.showSaveFilePicker = async ({ suggestedName }) =>
    (await navigator.storage.getDirectory()).getFileHandle(suggestedName, { create: true });
}

/** How each state is reached from the one before; each begins with a page of its own. */
const STATES = {
  start: async () => {},
  read: openCoded,
  picker: async (page) => {
    await openCoded(page);
    await page.selectText('None of this will last while hunger does the recruiting');
    await page.find('dialog', 'Choose a code');
  },
  tags: async (page) => {
    await openCoded(page);
    await page.click('link', 'Passages');
    await page.find('grid', 'All tags');
    await page.choose('Group by', 'code');
    await page.tab.focus('#tags-table');
    await page.press('Control+Home', 'ArrowDown', 'Space', 'Shift+ArrowDown');
  },
  record: async (page) => {
    await openCoded(page);
    await page.click('button', /^Pledge: Today we pledge/);
    await page.find('heading', 'Pledge');
  },
  proposals: async (page) => {
    await page.click('button', 'Open the sample');
    await page.selectText(undefined, { from: 'we pledge a further', to: 'by the end of this month' });
    await page.pick('P');
    await page.find('button', 'Accept all');
  },
  'more-fields': async (page) => {
    await STATES.record(page);
    await page.click('button', /^More \(/);
    await page.tab.focus('#field-amount');
    await page.tab.$$eval('details', (all) => all.forEach((it) => (it.open = true)));
  },
  palette: async (page) => {
    await openCoded(page);
    await page.press('Control+k');
    await page.find('dialog', 'Go to or do anything');
  },
  'palette-found': async (page) => {
    await STATES.palette(page);
    await page.fill('Commands, codes, statements, words', 'rep');
    await page.until('words in the text', () => page.tab.$('.palette__quote'));
  },
  'text-look': async (page) => {
    await openCoded(page);
    await page.click('button', 'Aa: how texts look');
    await page.find('slider', 'Text size');
  },
  painted: async (page) => {
    await openCoded(page);
    await page.click('button', 'Painted in the text: All tags');
    await page.click('radio', /^Only one code/);
    await page.until('the code', () => page.tab.$('#painted-code'));
  },
  'painted-only': async (page) => {
    await openCoded(page);
    await page.click('button', 'Painted in the text: All tags');
    await page.click('radio', /^Only Commitments/);
    await page.press('Escape');
    await page.find('button', 'Paint all tags');
  },
  menu: async (page) => {
    await openCoded(page);
    await page.tab.click('.project-button');
    await page.find('menuitem', 'Settings');
  },
  export: async (page) => {
    await openCoded(page);
    await page.click('button', 'Export');
    await page.until('what is left out', () => page.tab.$('.exports__losses'));
  },
  'export-losses': async (page) => {
    await STATES.export(page);
    await page.tab.click('.exports__losses summary');
  },
  'export-programs': async (page) => {
    await STATES.export(page);
    await page.click('button', 'Other programs');
    await page.until('the formats', () => page.tab.$('.exports__format'));
  },
  find: async (page) => {
    await openCoded(page);
    await page.tab.focus('[role="document"]');
    await page.press('/');
    await page.until('the field', () => page.tab.evaluate(() => document.activeElement?.id === 'find-words'));
    await page.type('we');
    await page.until('hits', () => page.tab.$('.hits__hit'));
    await page.press('Enter');
    await page.until('a hit', () => page.tab.$('.hits__hit[aria-selected="true"]'));
  },
  'find-problem': async (page) => {
    await STATES.find(page);
    await page.click('button', 'Regex');
    await page.fill('Words to find', 'we(');
    await page.until('what is wrong', () => page.tab.$('.find__found[data-problem="true"]'));
  },
  import: async (page) => {
    await openCoded(page);
    await page.addFile('other.txt', STATEMENT);
    await page.dropFile('theirs.csv', THEIRS);
    await page.find('button', 'Import');
  },
  'import-left-out': async (page) => {
    await STATES.import(page);
    await page.click('button', 'Import');
    await page.find('button', 'Save this list');
  },
  keys: async (page) => {
    await openCoded(page);
    await page.tab.focus('[role="document"]');
    await page.press('?');
    await dialog(page);
  },
  'edit-code': async (page) => {
    await openCoded(page);
    await page.codeMenu('Pledge', 'Edit…');
    await dialog(page);
  },
  settings: async (page) => {
    await STATES.menu(page);
    await page.click('menuitem', 'Settings');
    await dialog(page);
  },
  names: async (page) => {
    await STATES.menu(page);
    await page.click('menuitem', 'Project name and your name…');
    await dialog(page);
  },
  delete: async (page) => {
    await STATES['start-menu'](page);
    await page.click('menuitem', 'Delete…');
    await dialog(page);
  },
  returning: async (page) => {
    await openCoded(page);
    await page.saved();
    await page.tab.click('.project-button');
    await page.click('menuitem', 'All projects');
    await page.find('heading', /^Projects$/);
  },
  'start-menu': async (page) => {
    await STATES.returning(page);
    await page.click('button', /: rename, duplicate, save a copy, delete$/);
    await page.find('menuitem', 'Duplicate');
  },
  'file-changed': async (page) => {
    await page.tab.evaluateOnNewDocument(keepFileInBrowser);
    await page.open();
    await openCoded(page);
    await page.press('Control+s');
    await page.waitForText(/was saved to/);
    await page.tab.evaluate(async () => {
      const folder = await navigator.storage.getDirectory();
      for await (const [, file] of folder.entries()) {
        const writable = await file.createWritable();
        await writable.write('of another computer');
        await writable.close();
      }
    });
    await page.press('Control+s');
    await dialog(page);
  },
  switcher: async (page) => {
    await openCoded(page);
    await page.tab.click('.switcher');
    await page.find('listbox', 'Statements');
  },
  list: async (page) => {
    await openCoded(page);
    await page.tab.evaluate(() => document.getElementById('tab-text').click());
  },
  theme: async (page) => {
    await openCoded(page);
    await page.selectText('Three harvests have failed');
    await page.find('dialog', 'Choose a code');
    await page.fill('Search codes', 'displaced');
    await page.press('Enter');
    await page.gone('dialog', 'Choose a code');
  },
  'passage-parts': async (page) => {
    await page.click('button', 'Open the sample');
    await page.selectText('Three harvests have failed');
    await page.pick('P');
    await page.selectText('hunger does the recruiting');
    await page.picking();
    await page.press('+');
    await page.gone('dialog', 'Choose a code');
  },
  'own-keys': async (page) => {
    await STATES.menu(page);
    await page.click('menuitem', 'Settings');
    await page.until('the settings', () => page.tab.$('.settings summary'));
    await page.tab.evaluate(() => {
      document.querySelector('.own-keys').open = true;
      document.querySelector('[id="own-key-NextTag"]').click();
    });
    await page.press('Control+y');
    await page.until('what has the key', () => page.tab.$('.own-keys__taken'));
  },
  codes: async (page) => {
    await openCoded(page);
    for (const button of await page.tab.$$('[aria-controls="left-panel"]')) {
      if (await button.isVisible()) await button.click();
    }
  },
  details: async (page) => {
    await openCoded(page);
    await page.tab.click('.document-meta__part');
    await dialog(page);
  },
  'new-code': async (page) => {
    await openCoded(page);
    await page.click('button', 'Add a code');
    await dialog(page);
  },
  discard: async (page) => {
    await STATES['new-code'](page);
    await page.fill('Name', 'Blockades');
    await page.press('Escape');
    await page.find('alertdialog', 'Discard what you typed?');
  },
  paste: async (page) => {
    await page.click('button', 'Paste text');
    await dialog(page);
  },
  check: async (page) => {
    await page.dropFile('relief.txt', STATEMENT);
    await dialog(page);
  },
  'check-many': async (page) => {
    const files = ['first', 'second', 'third'].map((name) => page.file(`${name}.txt`, `${name}. ${STATEMENT}`));
    await page.dropFiles(...files);
    await dialog(page);
  },
  tagged: async (page) => {
    await openCoded(page);
    await page.tag('None of this will last while hunger does the recruiting');
    await page.until('a message', () => page.tab.$('.status .notice'));
  },
  messages: async (page) => {
    await STATES.tagged(page);
    await page.click('button', 'All messages');
    await page.until('the list', () => page.tab.$('.messages__list'));
  },
  steps: async (page) => {
    await STATES.tagged(page);
    await page.click('button', 'Last steps');
    await page.until('the steps', () => page.tab.$('.steps [role="menuitem"]'));
  },
  'remove-statement': async (page) => {
    await openCoded(page);
    await page.tab.click('.switcher');
    const row = await page.tab.waitForSelector('.statement-row', { visible: true });
    await row.hover();
    await (await row.$('.icon-button')).click();
    await page.click('menuitem', 'Remove from the project');
    await dialog(page);
  },
  'remove-code': async (page) => {
    await STATES['edit-code'](page);
    await page.click('button', 'Remove code…');
    await page.find('dialog', /^Remove/);
  },
  'exercise-card': async (page) => {
    await page.dropFile('exercise.json', EXERCISE);
    await page.find('button', 'Begin');
  },
  exercise: async (page) => {
    await STATES['exercise-card'](page);
    await page.fill('Your name, or the pseudonym you were given', 'Heron');
    await page.press('Enter');
    await page.tag('Today we pledge a further 12\u00a0million euros');
  },
  'exercise-task': async (page) => {
    await STATES.exercise(page);
    await page.tab.click('.project-button');
    await page.until('the task', () => page.tab.$('.task .brief'));
  },
  'exercise-note': async (page) => {
    await STATES.exercise(page);
    await page.click('button', 'Note on the whole speech');
    await page.until('the field', () => page.tab.$('.speech-note textarea'));
  },
  'exercise-check': async (page) => {
    await STATES.exercise(page);
    await page.click('button', 'Hand in');
    await dialog(page);
  },
  'exercise-saved': async (page) => {
    await STATES['exercise-check'](page);
    await page.download(() => page.click('button', 'Hand in as it is'));
    await page.until('the file', () => page.tab.$('.saved-file'));
    await page.tab.click('.saved-contents summary');
    await page.click('button', 'Remove my work from this computer');
  },
  ...Object.fromEntries(
    [
      ['self-check-found', 'which ones'],
      ['self-check-where', 'where'],
    ].map(([name, level]) => [
      name,
      async (page) => {
        const { json, items } = await makeSelfCheck(page, level, '');
        const { codes } = JSON.parse(json).codebook;
        await page.dropFile('exercise.json', json);
        await page.find('button', 'Begin');
        await page.fill(NAME, 'Heron');
        await page.press('Enter');
        await tag(page, items[0], codes);
        await page.click('button', 'Check my answers');
        await page.find('dialog', 'What you found');
      },
    ]),
  ),
  ...Object.fromEntries(
    ['texts', 'codes', 'task', 'key', 'preview'].map((name, at) => [
      `making-${name}`,
      async (page) => {
        await openCoded(page);
        await page.tab.click('.project-button');
        await page.click('menuitem', 'New exercise from this project');
        await page.tab.click(`.making__steps li:nth-child(${at + 1}) button`);
        if (name !== 'key') return;
        await page.click('radio', /^my coding, \d+/);
        await page.find('button', 'Add words');
      },
    ]),
  ),
  class: withClass,
  ...Object.fromEntries(
    ['On the text', 'Items', 'Item by item', 'Give back', 'Requests', 'Class list'].map((name) => [
      `class-${name.toLowerCase().replaceAll(' ', '-')}`,
      async (page) => {
        await withClass(page);
        await page.click('button', name);
      },
    ]),
  ),
  'class-formula': async (page) => {
    await withClass(page);
    await page.click('button', 'Change the formula…');
    await page.choose('Compute', 'by the items found');
    await page.find('textbox', 'At most');
  },
  'class-files': async (page) => {
    await withClass(page);
    await page.dropFiles(page.file('notes.txt', 'Dear teacher, my dog ate it.'), page.file('half.json', '{"format":'));
    await page.find('button', 'Close the list');
  },
  'class-work': async (page) => {
    await withClass(page);
    await page.click('button', 'Change the formula…');
    await page.choose('Compute', 'nothing: a summary instead');
    await page.click('button', 'Done');
    await page.click('button', /^Open the work of Work 2/);
    await page.until('the card', () => page.tab.$('.work-summary'));
  },
  'class-key-change': async (page) => {
    await withClass(page);
    // Works without names are in an order of their own; this one has other edges everywhere.
    await page.click('button', 'Show names');
    await page.click('button', 'Open the work of Plover');
    await page.find('textbox', 'Comment');
    await page.press('w');
    await page.click('button', 'Accept this too');
    await page.find('table', 'Scores that would change');
  },
  'class-rubric': async (page) => {
    await withClass(page);
    await page.click('button', 'Rubric');
    await page.fill('Cells', 'criterion\tpoints\tlevel1\tlevel2\tlevel3\nEvidence\t4\tall of it\tmost\tnone');
    await page.click('button', 'Make it the rubric');
    await page.waitForText('4 points at most');
  },
  feedback: async (page) => {
    await STATES['class-work'](page);
    await page.click('button', 'Give back');
    const files = unzipped(await page.download(() => page.click('button', 'Save the feedback ZIP')), page.work);
    await page.tab.click('.project-button');
    await page.click('menuitem', 'All projects');
    await page.gone('link', 'Class');
    await page.dropFile('feedback.json', files['Osprey/feedback.json']);
    await page.until('the feedback', () => page.tab.$('.beside__panel'));
  },
  'new-project': async (page) => {
    await STATES.menu(page);
    await page.click('menuitem', 'New project…');
    await dialog(page);
  },
  suggest: async (page) => {
    await openCoded(page);
    await page.find('button', 'All messages');
    await page.click('button', 'Suggest');
    await page.tab.waitForSelector('.suggest-entry');
  },
  'suggest-learned': async (page) => {
    await STATES.suggest(page);
    await page.click('button', 'themes');
    await page.tab.waitForFunction(() => document.querySelectorAll('.suggest-good:last-child > .hint').length > 1);
    await page.tab.evaluate(() => document.querySelector('.suggest-good:last-child').scrollIntoView({ block: 'end' }));
  },
  'suggest-rules': async (page) => {
    await STATES.codebook(page);
    await page.click('tab', 'Suggestion rules');
    await page.tab.waitForSelector('.rules tbody tr');
  },
  codebook: async (page) => {
    await openCoded(page);
    await page.click('link', 'Change the codebook');
    await page.find('tree', 'Codes of the codebook');
    const row = await page.find('treeitem', /^Pledge/);
    await row.click();
    await page.find('heading', 'Pledge');
  },
  'codebook-empty': async (page) => {
    await STATES['new-project'](page);
    await page.choose('Codes to begin with', 'None');
    await page.click('button', 'Create');
    await page.gone('dialog', 'New project');
    await page.tab.evaluate(() => (location.hash = '#codebook'));
    await page.find('tree', 'Codes of the codebook');
  },
  'codebook-several': async (page) => {
    await STATES.codebook(page);
    await page.tab.focus('#codebook-tree');
    await page.press('Shift+ArrowDown', 'Shift+ArrowDown');
    await page.until('three codes', () => page.tab.$('.codes__several'));
  },
  'remove-codes': async (page) => {
    await STATES['codebook-several'](page);
    await page.press('Delete');
    await dialog(page);
  },
  merge: async (page) => {
    await STATES['codebook-several'](page);
    await page.click('button', 'Merge…');
    await page.until('the code that stays', () => page.tab.$('#merge-into'));
    await page.choose('The code that stays', 'Support');
    await page.find('button', /^Merge into/);
  },
  split: async (page) => {
    await STATES.codebook(page);
    await page.click('button', 'Split…');
    await page.until('the passages', () => page.tab.$('.split__list li'));
  },
  ...Object.fromEntries(
    ['Fields', 'Guidelines', 'Versions'].map((tab) => [
      `codebook-${tab.toLowerCase()}`,
      async (page) => {
        await STATES.codebook(page);
        await page.click('tab', tab);
        if (tab !== 'Versions') return;
        await page.click('button', 'Publish version 1…');
        await page.fill('What changed', 'The beginning');
        await page.click('button', 'Publish');
        await page.click('tab', 'Guidelines');
        await page.fill('Guidelines', '## How\n\nTag whole sentences.');
        await page.click('tab', 'Versions');
        await page.until('what differs', () => page.tab.$('.whole__differences tbody tr'));
      },
    ]),
  ),
  field: async (page) => {
    await STATES['codebook-fields'](page);
    await page.click('button', 'How firm');
    await dialog(page);
  },
  statements: async (page) => {
    await openCoded(page);
    await page.addFile('relief.txt', STATEMENT);
    await page.click('link', 'Passages');
    await page.click('button', /^Statements/);
    await page.find('grid', 'All statements');
  },
  variables: async (page) => {
    await STATES.statements(page);
    await page.click('button', 'Variables…');
    await dialog(page);
    await page.fill('Name', 'Year');
    await page.choose('Kind', 'Number');
    await page.press('Enter');
    await page.find('button', 'Edit Year');
  },
  agreement: async (page) => {
    await openCoders(page);
    await page.until('the figures', () => page.tab.$('.agreement__reading'));
  },
  'side-by-side': async (page) => {
    await openCoders(page, 'Side by side');
    await page.until('the lanes', () => page.tab.$('.lane-row'));
    await page.press('n', 'n');
  },
  settle: async (page) => {
    await openCoders(page, 'Settle');
    await page.until('a case', () => page.tab.$('.adjudicate__case'));
  },
  'give-out': async (page) => {
    await openCoded(page);
    await page.tab.click('.project-button');
    await page.click('menuitem', 'Give out work…');
    await dialog(page);
    await page.fill('Coders', 'Heron\nWren');
  },
  insight: async (page) => {
    await openInsight(page, 'Themes × Commitments');
    await page.until('numbers', () => page.tab.$('.insight__table td > button'));
    await page.tab.$$eval('.insight__table td > button', (all) => all.find((it) => it.textContent !== '·').click());
    await page.until('passages', () => page.tab.$('.insight__passages li'));
  },
  ...Object.fromEntries(
    ['triangle', 'network'].map((form) => [
      `insight-${form}`,
      async (page) => {
        await openInsight(page, 'Themes × Themes');
        await page.click('button', form);
        await page.until('the picture', () => page.tab.$('.insight__picture svg'));
      },
    ]),
  ),
  'insight-bars': async (page) => {
    await openInsight(page, 'Themes × Statements');
    await page.click('button', 'bars');
    await page.until('the picture', () => page.tab.$('.insight__picture svg'));
  },
  'insight-portraits': (page) => openInsight(page, 'Portraits'),
  'insight-commitments': (page) => openInsight(page, 'Table and deadlines', 'Commitments'),
  'insight-query': async (page) => {
    await openInsight(page, 'Query');
    await page.click('button', '+ and');
    await page.until('passages', () => page.tab.$('.query__passage'));
  },
  'insight-summaries': async (page) => {
    await openInsight(page, 'Summaries');
    await page.tab.click('.summary');
    await page.until('the field', () => page.tab.$('#summary-text'));
  },
  'insight-report': (page) => openInsight(page, 'Report'),
  memos: async (page) => {
    await openCoded(page);
    await page.click('link', 'Passages');
    await page.click('button', 'Memos');
    await page.click('button', 'Write a memo on the project');
    await page.fill('Memo on the project', 'For the report of March');
    await page.click('button', 'Done');
  },
  correct: async (page) => {
    await openCoded(page);
    await page.press('Control+k');
    await page.find('dialog', 'Go to or do anything');
    await page.fill('Commands, codes, statements, words', 'Correct the text');
    await page.press('Enter');
    await page.find('dialog', 'Correct the text');
    await page.click('radio', 'The whole text');
  },
  bin: async (page) => {
    await STATES.delete(page);
    await page.click('button', 'Delete');
    await page.gone('dialog');
    await page.until('the bin', () => page.tab.$('.bin'));
    await page.tab.click('.bin summary');
  },
  notice: async (page) => {
    await page.dropFile('empty.bin', Buffer.from([0, 1, 2, 255, 254]));
    await page.until('a notice', () => page.tab.$('.notice'));
  },
};

/** Runs in the page: what is wrong with what it shows. */
function findings(pseudo) {
  const found = [];
  const shown = (element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  const say = (what, element, text) => {
    const place = [...element.classList].join('.') || element.tagName.toLowerCase();
    found.push(`${what}: ${place}: ${(text ?? element.textContent).trim().slice(0, 60)}`);
  };
  const root = document.documentElement;
  if (root.scrollWidth > innerWidth + 1) say('wider than the window', root, `${root.scrollWidth} px`);
  const modal = document.querySelector('dialog[open]:modal');
  const scrolls = (element) => ['auto', 'scroll'].includes(getComputedStyle(element).overflowX);
  const inScroller = (element) => element && (scrolls(element) || inScroller(element.parentElement));
  for (const element of (modal ?? document.body).querySelectorAll('button, a[href], input, select, textarea')) {
    const { left, right, width } = element.getBoundingClientRect();
    const outside = width > 1 && (right > innerWidth + 1 || left < -1);
    if (outside && shown(element) && !inScroller(element.parentElement)) say('outside of the window', element);
  }
  // Only a region that says so may be scrolled sideways.
  for (const box of modal ? [modal, ...modal.querySelectorAll('*:not(input, textarea, select, [role="region"])')] : []) {
    const style = getComputedStyle(box);
    const wider = box.scrollWidth > box.clientWidth + 1 && box.clientWidth > 1;
    if (wider && style.overflowX !== 'visible' && style.textOverflow !== 'ellipsis') say('wider than its box', box, `${box.scrollWidth} px`);
  }
  for (const element of (modal ?? document.body).querySelectorAll('*')) {
    const words = [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
    if (!words || !shown(element) || element.closest('svg, script, style, template, select')) continue;
    const style = getComputedStyle(element);
    // Words for screen readers: clipped to nothing, or pushed out of a picture.
    if (element.clientWidth <= 1 || style.clipPath !== 'none' || style.textIndent === '200%') continue;
    const cut = element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0;
    if (cut && ['hidden', 'clip'].includes(style.overflowX) && style.textOverflow !== 'ellipsis') say('cut off', element);
    if (cut && element.matches('button') && style.overflowX === 'visible') say('wider than its button', element);
  }
  if (pseudo) {
    // Words of ours stand between brackets, however deep; words of users and of the codebook do not.
    const bare = (text) => {
      let left = text;
      for (let last; last !== left; ) {
        last = left;
        left = left.replace(/⟦[^⟦⟧]*⟧/g, '');
      }
      return /[A-Za-z]{2,}/.test(left);
    };
    const theirs = '[dir="auto"], [role="document"], [lang], kbd, code, option, .code-row__name, .statement-row, .palette__quote, .hits, .find__found, .switcher, .document-meta, .peek__quote, .chip, svg, script, style, template';
    const walker = document.createTreeWalker(modal ?? document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const element = walker.currentNode.parentElement;
      if (bare(walker.currentNode.data) && shown(element) && !element.closest(theirs)) {
        say('not from a catalogue', element, walker.currentNode.data);
      }
    }
    for (const element of (modal ?? document.body).querySelectorAll('[aria-label], [title], [placeholder]')) {
      for (const name of ['aria-label', 'title', 'placeholder']) {
        const text = element.getAttribute(name);
        if (text && bare(text) && shown(element) && !element.closest(theirs)) say(`not from a catalogue (${name})`, element, text);
      }
    }
  }
  return [...new Set(found)];
}

const given = process.argv.slice(2);
const little = given.includes('little');
const named = given.filter((word) => word in STATES);
const states = named.length ? named : Object.keys(STATES);
const combinations = LANGUAGES.flatMap((language) =>
  THEMES.flatMap((theme) => WIDTHS.map((size) => ({ language, theme, size }))),
)
  .filter(({ language }) => !process.env.LANGUAGE || language === process.env.LANGUAGE)
  .filter(({ language, theme, size: [width] }) => !SPOKEN.includes(language) || (theme === 'light' ? width === 1400 : width === 390))
  .filter(({ language, theme, size: [width] }) => !little || (theme === 'light' && ((language === 'en-XA' && width === 1024) || (language === 'ar-XB' && width === 390))));

rmSync(pictures, { recursive: true, force: true });
mkdirSync(pictures, { recursive: true });
const server = await serve(toldInEnglish(join(root, process.env.PAGE ?? 'dist'), work), { '/words/': join(root, 'target', 'words') });
const browser = await launch('chromium', work);
const wrong = new Map(); // what is found -> where
let count = 0;
for (const language of new Set(combinations.map((it) => it.language))) {
  for (const state of states) {
    const options = { expect: [/./] };
    const pseudo = language === 'en' ? undefined : language;
    const page = await openPage({ browser, kind: 'chromium', server, work, out: pictures, options, language: pseudo });
    try {
      await page.open();
      await STATES[state](page);
      for (const { theme, size } of combinations.filter((it) => it.language === language)) {
        await page.setScheme(theme);
        await page.setViewport(...size);
        await page.settle();
        await page.tab.screenshot({ path: join(pictures, `${state}-${language}-${theme}-${size[0]}.png`) });
        count += 1;
        for (const what of await page.tab.evaluate(findings, language === 'en-XA')) {
          const key = `${state}, ${language}: ${what}`;
          wrong.set(key, [...(wrong.get(key) ?? []), `${size[0]} ${theme}`]);
        }
        if (SPOKEN.includes(language)) {
          for (const words of await leftInEnglish(page, language)) wrong.set(`${state}, ${language}: in English: ${words}`, []);
        }
      }
    } catch (error) {
      wrong.set(`${state}, ${language}: not reached: ${error.message}`, []);
    }
    await page.close();
  }
}
await browser.close();
server.close();
rmSync(work, { recursive: true, force: true });

const lines = [...wrong].map(([what, where]) => `${what} (${where.join(', ')})`);
for (const line of lines) console.log(line);
if (!little && !named.length && !process.env.LANGUAGE) {
  const date = new Date().toISOString().slice(0, 10);
  const table = `# How the page looks\n\n\`./dev prove looks\`, ${date}: ${states.length} states (${states.join(', ')}) in ${WIDTHS.map((it) => it.join(' x ')).join(', ')}, light and dark, in English, in a longer language (en-XA) and from right to left (ar-XB), and in ${SPOKEN.join(', ')} at full width in light and on a phone in the dark: ${count} pictures.\n\n${lines.length ? lines.map((line) => `- ${line}`).join('\n') : 'Nothing is cut off or wider than the window, and no word comes from outside the catalogues.'}\n`;
  writeFileSync(join(root, 'docs', 'figures', 'looks.md'), table);
}
console.log(`looks: ${lines.length ? 0 : 1} passed, ${lines.length} failed (${count} pictures)`);
process.exit(lines.length || !count ? 1 : 0);
