// An exercise in a learning platform. The platform is a few lines in the page itself; a stricter one
// is in tests/prove/classroom/scorm.mjs.

import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import { TITLE } from './a-class.mjs';
import { journey } from './journey.mjs';
import { makeSelfCheck, NAME, tag } from './self-checks.mjs';

/** What a platform puts into a window. It keeps everything in the session of the tab. Runs in the page. */
function platform(version) {
  const old = version === '1.2';
  const limit = old ? 4096 : 64000;
  const read = () => JSON.parse(sessionStorage.getItem('lms') ?? '{"values":{},"calls":[]}');
  const write = (lms) => sessionStorage.setItem('lms', JSON.stringify(lms));
  const note = (call, change = () => 'true') => {
    const lms = read();
    const result = change(lms.values);
    lms.calls.push(`${call} ${result}`.slice(0, 80));
    write(lms);
    return result;
  };
  const api = {
    Initialize: () => note('Initialize'),
    GetValue: (name) => read().values[name] ?? (name.endsWith('_status') ? (old ? 'not attempted' : 'unknown') : ''),
    SetValue: (name, value) =>
      note(`${name}=${value}`, (values) => {
        if (name.endsWith('suspend_data') && value.length > limit) return 'false';
        values[name] = value;
        return 'true';
      }),
    Commit: () => note('Commit'),
    Terminate: () => note('Terminate'),
  };
  if (old) {
    window.API = { LMSInitialize: api.Initialize, LMSGetValue: api.GetValue, LMSSetValue: api.SetValue, LMSCommit: api.Commit, LMSFinish: api.Terminate };
  } else {
    window.API_1484_11 = api;
  }
}

const lms = (page) => page.tab.evaluate(() => JSON.parse(sessionStorage.getItem('lms') ?? '{"values":{},"calls":[]}'));
const value = async (page, name) => (await lms(page)).values[name];

/** The address without an exercise. */
const plainAddress = (page) => page.address.split('#')[0];

/** Opens the exercise as a package would, from an address. */
async function launch(page, json, scorm) {
  const exercise = JSON.parse(json);
  exercise.attachments.platform = { scorm };
  // From the page itself, only the fragment would change.
  const icon = await page.tab.evaluate(() => document.querySelector('link[rel=icon]').href);
  await page.tab.goto(icon);
  await page.open(`${plainAddress(page)}#exercise=${deflateRawSync(JSON.stringify(exercise)).toString('base64url')}`);
}

/** Nothing is left in the browser, as on another computer. The platform stays. */
async function onAnotherComputer(page) {
  const client = await page.tab.createCDPSession();
  const icon = await page.tab.evaluate(() => document.querySelector('link[rel=icon]').href);
  const address = plainAddress(page);
  const { origin } = new URL(address);
  await page.tab.goto(icon);
  await client.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
  await page.open(address);
}

const asks = { expect: [/favicon\.ico/], only: ['chromium'] };

for (const scorm of ['1.2', '2004']) {
  const core = scorm === '1.2' ? 'cmi.core' : 'cmi';
  journey(`score, status and work go to a platform with SCORM ${scorm}, and come back`, asks, async ({ page }) => {
    const { json, items } = await makeSelfCheck(page, 'which ones', '');
    const { codes } = JSON.parse(json).codebook;
    const script = await page.tab.evaluateOnNewDocument(platform, scorm);
    await onAnotherComputer(page);
    await launch(page, json, scorm);
    await page.find('heading', TITLE);
    await page.waitForText('Your score, and your work in a short form, go to the learning platform');
    assert.equal((await page.tab.evaluate(() => document.body.innerText)).includes('Nothing is sent anywhere'), false);
    await page.axe();
    await page.screenshot(`scorm-${scorm}-card`);
    await page.fill(NAME, 'Heron');
    await page.press('Enter');
    await page.waitForText('Score goes to the platform');
    const status = scorm === '1.2' ? 'cmi.core.lesson_status' : 'cmi.completion_status';
    assert.equal(await value(page, status), 'incomplete');
    await tag(page, items[0], codes);
    await page.click('button', 'Check my answers');
    await page.find('dialog', 'What you found');
    await page.waitForText(/Your best score so far, \d+ %, goes to the platform\./);
    await page.axe();
    await page.screenshot(`scorm-${scorm}-found`);
    const raw = Number(await value(page, `${core}.score.raw`));
    assert.equal(raw, Math.round((100 * 2) / (items.length + 1)));
    assert.deepEqual([await value(page, `${core}.score.min`), await value(page, `${core}.score.max`)], ['0', '100']);
    if (scorm === '2004') assert.equal(await value(page, 'cmi.score.scaled'), `0.${String(raw).padStart(2, '0')}`);
    assert.equal(await value(page, status), 'completed');
    await page.click('button', 'Back to my work');
    await page.until('the work at the platform', async () => (await value(page, 'cmi.suspend_data'))?.length > 100);
    const before = await value(page, 'cmi.suspend_data');
    await tag(page, items[2], codes);
    await page.until('the newer work at the platform', async () => (await value(page, 'cmi.suspend_data')) !== before);

    // The second session is on another computer.
    await onAnotherComputer(page);
    const { calls } = await lms(page);
    assert.match(calls.at(-1), /^Terminate/);
    assert.ok(calls.some((call) => /session_time=/.test(call)) && calls.some((call) => /exit=suspend/.test(call)));
    await launch(page, json, scorm);
    await page.find('button', 'Check my answers');
    await page.until('both passages', async () => (await page.tab.evaluate(() => document.querySelectorAll('.chip').length)) >= 2);
    await page.waitForText('Heron');

    if (scorm === '1.2') {
      // What is too long for the platform is announced, and kept here.
      await page.click('button', 'Note on the whole speech');
      await page.field('Note to the teacher on the whole speech');
      await page.tab.evaluate((words) => {
        const field = document.activeElement;
        field.value = words;
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
        field.blur();
      }, randomBytes(4000).toString('base64'));
      await page.press('Escape');
      await page.waitForText(/characters in its short form, and the platform keeps 4,096/);
      await page.waitForText('Kept here only');
      await page.axe();
      await page.screenshot('scorm-too-long');
      await page.click('button', 'Check my answers');
      await page.waitForText(/goes to the platform/);
      await page.press('Escape');
      await launch(page, json, scorm);
      await page.find('button', 'Your note on the whole speech');

      // Work on another revision does not fit.
      await onAnotherComputer(page);
      await page.tab.evaluate((id) => {
        const lms = JSON.parse(sessionStorage.getItem('lms'));
        lms.values['cmi.suspend_data'] = JSON.stringify({ e: id, r: 7, k: id, t: 0, n: '', a: [], w: { begun: '2026-01-01T00:00:00.000Z' } });
        sessionStorage.setItem('lms', JSON.stringify(lms));
      }, JSON.parse(json).attachments.exercise.id);
      await launch(page, json, scorm);
      await page.waitForText('The platform has kept work on revision 7 of this exercise.');
      await page.find('button', 'Begin');

      // Without a platform it works, and says so.
      await page.tab.removeScriptToEvaluateOnNewDocument(script.identifier);
      await launch(page, json, scorm);
      await page.waitForText('No learning platform was found, so no score is reported.');
      await page.axe();
      await page.screenshot('scorm-no-platform');
      await page.fill(NAME, 'Wren');
      await page.press('Enter');
      await page.waitForText('No platform');
      await tag(page, items[0], codes);
      await page.click('button', 'Check my answers');
      await page.waitForText(new RegExp(`You found 1 of ${items.length}`));
      await page.screenshot('scorm-no-platform-found');
    }
  });
}
