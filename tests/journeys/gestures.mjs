// What a user does with the statement's text: select, click, drop.
//
// The text is in [role="document"], with one [data-para] element per paragraph. A quote is within
// one paragraph, or has a line break where it continues in a later one.

import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { pause } from './page.mjs';

/**
 * Runs in the page: where a quote begins and ends, and the boxes of its first and last character.
 */
function locate({ quote, nth = 0, from, to, scroll }) {
  const paragraphs = [...document.querySelectorAll('[role="document"] [data-para]')];
  const texts = paragraphs.map((p) => p.textContent);
  const pieces = quote === undefined ? [from, to] : quote.split(/\n+/);
  const first = pieces[0];
  const last = pieces.at(-1);

  // The nth place of the first piece, then the next place of the last one.
  let seen = 0;
  let start;
  for (let p = 0; p < texts.length && !start; p += 1) {
    for (let at = texts[p].indexOf(first); at >= 0; at = texts[p].indexOf(first, at + 1)) {
      if (seen === nth) {
        start = { p, at };
        break;
      }
      seen += 1;
    }
  }
  if (!start) return null;
  let end;
  if (pieces.length === 1) {
    end = { p: start.p, at: start.at + first.length };
  } else {
    for (let p = start.p + (quote === undefined ? 0 : 1); p < texts.length && !end; p += 1) {
      const at = texts[p].indexOf(last, p === start.p ? start.at + first.length : 0);
      if (at >= 0) end = { p, at: at + last.length };
    }
  }
  if (!end) return null;

  const nodeAt = ({ p, at }) => {
    const walker = document.createTreeWalker(paragraphs[p], NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (at <= node.length) return { node, offset: at };
      at -= node.length;
    }
    return null;
  };
  const letters = (text) => [...new Intl.Segmenter().segment(text)].map((s) => s.segment);
  const box = (place, length) => {
    const { node, offset } = nodeAt(place);
    const range = document.createRange();
    range.setStart(node, length > 0 ? offset : offset + length);
    range.setEnd(node, length > 0 ? offset + length : offset);
    const rects = [...range.getClientRects()].filter((r) => r.width > 0);
    const rect = rects[0] ?? range.getBoundingClientRect();
    const rtl = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Adlam}]/u.test(range.toString());
    return { left: rect.left, right: rect.right, y: (rect.top + rect.bottom) / 2, rtl };
  };
  // Lines outside the statement are folded until somebody wants them.
  const hidden = [start, end].some(({ p }) => paragraphs[p].offsetParent === null);
  if (hidden) {
    for (const fold of document.querySelectorAll('.fold[aria-expanded="false"]')) fold.click();
    return null; // asked again
  }
  if (scroll) paragraphs[scroll === 'end' ? end.p : start.p].scrollIntoView({ block: 'center' });
  return {
    start: { ...start, box: box(start, letters(first)[0].length) },
    end: { ...end, box: box(end, -letters(last).at(-1).length) },
    height: innerHeight,
    // How many key presses lead there: paragraph steps skip empty lines, and arrows move by
    // characters as people count them.
    paragraphs: texts.slice(1, start.p + 1).filter((text) => text.trim() !== '').length,
    before: letters(texts[start.p].slice(0, start.at)).length,
    inside:
      start.p === end.p
        ? letters(texts[start.p].slice(start.at, end.at)).length
        : letters(texts[start.p].slice(start.at)).length +
          texts.slice(start.p + 1, end.p).reduce((sum, text) => sum + letters(text).length, 0) +
          letters(texts[end.p].slice(0, end.at)).length +
          (end.p - start.p),
  };
}

async function place(page, quote, options, scroll) {
  const what = { ...options, quote, scroll };
  return page.until(`the passage "${quote ?? options.from}"`, () => page.tab.evaluate(locate, what));
}

/** The point just inside the edge where reading the character begins or ends. */
function edge({ left, right, y, rtl }, which) {
  const inset = Math.min(1, (right - left) / 4);
  return { x: (which === 'start') === !rtl ? left + inset : right - inset, y };
}

export async function selectText(page, quote, { method = 'mouse', ...options }) {
  await { mouse, keyboard, touch }[method](page, quote, options);
}

/** Where a passage is once it stays there: a busy page may still scroll, or break its lines anew. */
async function placeAtRest(page, quote, options, at) {
  let found = await place(page, quote, options, at);
  for (let looks = 0; looks < 50; looks += 1) {
    await pause(50);
    const next = await place(page, quote, options);
    const same = (end) => next[end].box.left === found[end].box.left && next[end].box.y === found[end].box.y;
    if (same('start') && same('end')) return next;
    found = next;
  }
  return found;
}

async function mouse(page, quote, options) {
  const { mouse } = page.tab;
  let found = await placeAtRest(page, quote, options, 'start');
  const start = edge(found.start.box, 'start');
  await mouse.move(start.x, start.y);
  await mouse.down();
  await mouse.move(start.x + 4, start.y, { steps: 2 }); // the drag has begun
  // A long passage: turn the wheel with the button held until its end is in view.
  for (let turns = 0; found.end.box.y > found.height - 40 && turns < 50; turns += 1) {
    await mouse.wheel({ deltaY: 200 });
    found = await placeAtRest(page, quote, options);
  }
  const end = edge(found.end.box, 'end');
  await mouse.move(end.x, end.y, { steps: 8 });
  await mouse.up();
}

/** Selects with the text's caret: paragraph steps, then characters, then characters with Shift. */
async function keyboard(page, quote, options) {
  const found = await place(page, quote, options);
  await page.tab.focus('[role="document"]');
  await page.press('Control+Home');
  for (let i = 0; i < found.paragraphs; i += 1) await page.press('Control+ArrowDown');
  for (let i = 0; i < found.before; i += 1) await page.press('ArrowRight');
  for (let i = 0; i < found.inside; i += 1) await page.press('Shift+ArrowRight');
}

/**
 * A long press, then a drag of the browser's own handles to the ends of the passage. No program
 * can reach these handles, but the page only sees the selection change.
 */
async function touch(page, quote, options) {
  const found = await place(page, quote, options, 'start');
  const start = edge(found.start.box, 'start');
  const finger = await page.tab.touchscreen.touchStart(start.x, start.y);
  await pause(700);
  await finger.end();
  await page.tab.evaluate(
    (start, end) => {
      const paragraphs = document.querySelectorAll('[role="document"] [data-para]');
      const ends = [start, end].flatMap(({ p, at }) => [paragraphs[p].firstChild, at]);
      getSelection().setBaseAndExtent(...ends);
    },
    found.start,
    found.end,
  );
}

/** Clicks in the middle of a passage, by default once. */
export async function clickText(page, quote, { count = 1, ...options }) {
  const { start } = await place(page, quote, options, 'start');
  const { left, right, y } = start.box;
  await page.tab.mouse.click((left + right) / 2, y, { count });
}

/** Runs in the page: the top of each paragraph of the statement, relative to the first. */
export async function paragraphTops() {
  // Lines outside the statement may be folded.
  const paragraphs = [...document.querySelectorAll('[role="document"] .row:not([data-zone]) [data-para]')];
  // Text far away has an estimated height until it has been in view.
  const scroller = document.getElementById('text-scroller');
  const place = scroller.scrollTop;
  for (const paragraph of paragraphs.filter((_, index) => index % 8 === 0)) {
    paragraph.scrollIntoView();
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  }
  scroller.scrollTop = place;
  const origin = paragraphs[0]?.getBoundingClientRect().top ?? 0;
  return paragraphs.map((p) => p.getBoundingClientRect().top - origin);
}

export async function dropFiles(page, paths) {
  const { width, height } = page.tab.viewport();
  const [x, y] = [Math.round(width / 2), Math.round(height / 2)];
  if (page.kind === 'chromium') {
    const cdp = await page.tab.createCDPSession();
    const data = { items: [], files: paths, dragOperationsMask: 1 };
    for (const type of ['dragEnter', 'dragOver', 'drop']) {
      await cdp.send('Input.dispatchDragEvent', { type, x, y, data });
      // With a pause, as by hand: Chromium drops nothing while it still asks what is under the
      // file.
      await page.tab.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50))));
    }
    await cdp.detach();
    return;
  }
  // Firefox cannot be driven to drag files, so only the events are sent.
  await page.tab.evaluate(
    (files, x, y) => {
      const dataTransfer = new DataTransfer();
      for (const [name, base64] of files) {
        const bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
        dataTransfer.items.add(new File([bytes], name));
      }
      for (const type of ['dragenter', 'dragover', 'drop']) {
        (document.elementFromPoint(x, y) ?? document.body).dispatchEvent(
          new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true, clientX: x, clientY: y }),
        );
      }
    },
    paths.map((path) => [basename(path), readFileSync(path).toString('base64')]),
    x,
    y,
  );
}
