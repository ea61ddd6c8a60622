// A text of many windows: what is not near the window costs nothing, and is there when needed.

import assert from 'node:assert/strict';
import { journey } from './journey.mjs';

async function paintWhatComesNear({ page }) {
  const line = (n) => `Paragraph ${n}: we pledge ten million euros to the fund, and we thank all delegations.`;
  const text = Array.from({ length: 300 }, (_, n) => line(n + 1)).join('\n\n');
  await page.addFile('long.txt', `Madam President,\n\n${text}\n`);
  await page.find('heading', 'long');
  await page.selectText('Paragraph 2: we pledge');
  await page.pick('P');
  const chip = /^Pledge: Paragraph 2/;
  await page.find('button', chip);
  const mark = 'sa-line-10-0-solid-0';
  assert.deepEqual(await page.painted(mark), ['Paragraph 2: we pledge']);
  const underlined = () =>
    page.tab.evaluate((name) => {
      const paragraph = [...document.querySelectorAll('[data-para]')].find((p) => p.textContent.startsWith('Paragraph 2:'));
      return getComputedStyle(paragraph, `::highlight(${name})`).textDecorationLine;
    }, mark);
  assert.equal(await underlined(), 'underline');

  const scrollTo = (where) =>
    page.tab.evaluate((where) => {
      const pane = document.getElementById('text-scroller');
      pane.scrollTop = where * pane.scrollHeight;
    }, where);
  await scrollTo(1);
  await page.until('the passage to be far', async () => (await page.painted(mark)).length === 0);
  // It is the chosen one, too.
  const framed = () => page.tab.evaluate(() => Boolean(document.querySelector('.frame path').getAttribute('d')));
  await page.until('its frame to go', async () => !(await framed()));
  await page.tab.evaluate(async () => {
    dispatchEvent(new Event('beforeprint'));
    // Scrolling meanwhile removes nothing from the print.
    document.getElementById('text-scroller').scrollTop /= 2;
    for (let frame = 0; frame < 4; frame++) await new Promise(requestAnimationFrame);
  });
  assert.deepEqual(await page.painted(mark), ['Paragraph 2: we pledge']);
  await page.tab.evaluate(() => dispatchEvent(new Event('afterprint')));
  assert.deepEqual(await page.painted(mark), []);
  await scrollTo(0);
  await page.until('the passage to be painted', async () => (await page.painted(mark)).length === 1);
  await page.until('its frame', framed);
  await page.find('button', chip);
}

journey('in a long text, what is far from the window is painted when it comes near, and for paper', paintWhatComesNear);

journey('so it is in a browser that does not tell which parts of the page it skips', {}, async ({ page }) => {
  await page.tab.evaluateOnNewDocument(() => delete HTMLElement.prototype.oncontentvisibilityautostatechange);
  await page.open();
  assert.ok(!(await page.tab.evaluate(() => 'oncontentvisibilityautostatechange' in document.body)));
  await paintWhatComesNear({ page });
});

journey('loaded again, the text comes with its marks, and the sides after it', async ({ page }) => {
  await page.addFile('again.txt', 'Madam President,\n\nWe pledge ten million euros to the fund.\n');
  await page.find('heading', 'again');
  await page.tag('We pledge ten million');
  await page.waitForText(/Saved \d+:\d\d/);
  const seen = await page.tab.evaluateOnNewDocument(() => {
    window.frames_seen = [];
    const look = () => {
      const marks = [...(CSS.highlights ?? [])].filter(([name]) => /^sa-(tint|line)/.test(name));
      window.frames_seen.push({
        text: document.querySelectorAll('[data-para]').length > 0,
        marked: marks.some(([, highlight]) => highlight.size > 0),
        listed: document.querySelectorAll('.code-row').length > 0,
      });
      if (window.frames_seen.length < 600) requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  // Slow, so that parts drawn one after the other are seen that way.
  const slow = (times) => page.kind === 'chromium' && page.tab.emulateCPUThrottling(times);
  await slow(20);
  await page.reload();
  await page.find('treeitem', /^Pledge/);
  await slow(1);
  const frames = await page.tab.evaluate(() => window.frames_seen);
  await page.tab.removeScriptToEvaluateOnNewDocument(seen.identifier);
  const first = frames.findIndex(({ text }) => text);
  assert.ok(first >= 0 && frames[first].marked, JSON.stringify(frames.slice(first, first + 3)));
  assert.ok(frames.findIndex(({ listed }) => listed) > first, 'the sides come after the text');
});

journey('two statements keep their marks when one turns to the other and back, and loads again', async ({ page }) => {
  const [one, two] = ['We pledge ten million euros', 'We pledge twenty million euros'];
  for (const [name, quote] of [['one', one], ['two', two]]) {
    await page.addFile(`${name}.txt`, `Madam President,\n\n${quote} to the fund.\n`);
    await page.find('heading', name);
    await page.tag(quote);
  }
  const mark = 'sa-line-10-0-solid-0';
  const isUnderlined = () =>
    page.tab.evaluate((name) => {
      const line = (p) => getComputedStyle(p, `::highlight(${name})`).textDecorationLine;
      return [...document.querySelectorAll('[data-para]')].some((p) => line(p) === 'underline');
    }, mark);
  const expectPainted = async (quote) => {
    await page.until(`${quote} painted`, async () => (await page.painted(mark)).join() === quote);
    assert.ok(await isUnderlined(), quote);
  };
  const turnTo = async (name) => {
    await page.switchTo(name);
    await page.find('heading', name);
  };
  await expectPainted(two);
  await turnTo('one');
  await expectPainted(one);
  await turnTo('two');
  await expectPainted(two);
  // There and back before the page has settled: the statement in between does not take the other's
  // marks with it.
  await page.tab.evaluate(async () => {
    const frames = async (count) => {
      for (let frame = 0; frame < count; frame++) await new Promise(requestAnimationFrame);
    };
    const turn = (name) => document.querySelectorAll('.document-head__tools button')[name === 'one' ? 0 : 1].click();
    turn('one');
    await frames(1);
    turn('two');
    await frames(20);
  });
  assert.deepEqual(await page.painted(mark), [two]);
  await page.waitForText(/Saved \d+:\d\d/);
  await page.reload();
  await page.find('heading', 'two');
  await expectPainted(two);
});

journey('between a few long paragraphs, too, only what is near the window is painted', async ({ page }) => {
  const line = 'The delegation recalls what was agreed in the last session and looks forward to the next one. ';
  const paragraphs = ['We pledge ten million euros.', ...Array(6).fill(line.repeat(20)), 'We thank all delegations.'];
  await page.addFile('few.txt', paragraphs.join('\n\n') + '\n');
  await page.find('heading', 'few');
  await page.tag('We pledge ten million');
  const mark = await page.tab.evaluate(() => [...CSS.highlights.keys()].find((name) => /^sa-(tint|line)/.test(name)));
  const scrollTo = (where) =>
    page.tab.evaluate((where) => {
      const pane = document.getElementById('text-scroller');
      pane.scrollTop = where * pane.scrollHeight;
    }, where);
  const expectPainted = (wanted) =>
    page.until(`${wanted} painted`, async () => (await page.painted(mark)).join() === wanted);
  await expectPainted('We pledge ten million');
  await scrollTo(1);
  await expectPainted('');
  await scrollTo(0);
  await expectPainted('We pledge ten million');
});

journey('the margin follows: which annotation is chosen, a new code, undo, a narrow window', async ({ page }) => {
  await page.addFile('two.txt', 'Madam President,\n\nWe pledge ten million euros to the fund for the mines.\n\nWe thank all delegations for their patience.\n');
  await page.find('heading', 'two');
  const chips = () =>
    page.tab.evaluate(() =>
      [...document.querySelectorAll('.row-margin')].map((margin) =>
        [...margin.querySelectorAll('button')].map((button) => {
          const chosen = button.getAttribute('aria-pressed') === 'true' ? '* ' : '';
          return chosen + plain(button.getAttribute('aria-label'));
        }),
      ),
    );
  const expectChips = async (what, wanted) => {
    const asText = (margins) => JSON.stringify(margins.filter((margin) => margin.length));
    await page.until(`chips ${what}`, async () => asText(await chips()) === asText(wanted)).catch(async (error) => {
      assert.deepEqual(await chips(), wanted, error.message);
    });
  };
  const [first, second, third] = ['We pledge ten million', 'the fund for the mines', 'We thank all delegations'];
  for (const quote of [first, second, third]) await page.tag(quote);
  const all = (chosen, code = 'Pledge') => {
    const chip = (quote, code = 'Pledge') => `${quote === chosen ? '* ' : ''}${code}: ${quote}`;
    return [[chip(first), chip(second)], [chip(third, code)]];
  };
  await expectChips('after tagging', all(third));
  await page.screenshot('margin-light');
  await page.click('button', `Pledge: ${second}`);
  await expectChips('in another paragraph', all(second));
  await page.click('button', `Pledge: ${first}`);
  await expectChips('in the same paragraph', all(first));
  await page.click('button', `Pledge: ${third}`);
  await (await page.find('button', 'Pledge', await page.tab.$('#inspector'))).click();
  await page.pick('Report of past', 'Change “Pledge” to');
  await expectChips('with a new code', all(third, 'Report of past action'));
  await page.click('button', /^Undo/);
  await expectChips('after undo', all(third));
  await page.click('button', `Pledge: ${first}`);
  await page.setViewport(390, 800);
  await expectChips('as bars', all(first));
  await page.setScheme('dark');
  await page.screenshot('margin-narrow-dark');
  await page.setViewport(1280, 900);
  await expectChips('beside a wide text again', all(first));
  await page.screenshot('margin-dark');
});
