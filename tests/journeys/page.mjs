// The page as a journey uses it. Every helper waits up to 30 s for what it needs.
//
// Finding     find(role, name, within)  all(role, name, within)  gone(role, name)
//              name: text (exact) or a pattern; within: an element that was found
//             text(role, name)  value(role, name)  waitForText(text or pattern)  until(what, test)
// Doing       click(role, name)  press(keys...)  type(text)  fill(label, text)  choose(label, option)
//             paste(text, html)  pasteFile(name, bytes)
//             dropFile(path or name, bytes)  dropFiles(paths...)  addFile(path or name, bytes)
//              chooseFile(role, name, path...)
//             beginProject(codes) (in the dialog)  download(() => what starts it) -> { name, bytes, text }
// Text        selectText(quote, { method: 'mouse' | 'keyboard' | 'touch', nth, from, to })
//             tag(quote) (as Pledge)  picking()  pick(key or name) (in the picker)
//             clickText(quote, { nth, count })  selectedText()  painted(name)  paragraphTops()
// Window      setViewport(width, height, { touch })  setScheme('dark' | 'light')  reload()
//             reopen() (close the tab, open a new one)  crash(tab)  screenshot(name)
// Checking    axe({ within, without })  expectNoConsole()
// `tab` is puppeteer's page, for everything else.

import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import * as drag from './gestures.mjs';
import { inPage, plain, PSEUDO } from './languages.mjs';

const PATIENCE = 30_000; // ms
const ANSWER = 5_000; // ms for one question to the browser
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Every process by its number: its parent, and the processor time it has used, in ticks. */
function processes() {
  const all = new Map();
  for (const pid of readdirSync('/proc').filter(Number)) {
    try {
      // The fields after the name, which may contain anything: state, parent; the 12th and 13th are
      // the times.
      const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /s, '').split(' ').map(Number);
      all.set(Number(pid), { parent: fields[1], work: fields[11] + fields[12] });
    } catch {
      // The process has ended meanwhile.
    }
  }
  return all;
}

export async function openPage(where) {
  const downloads = join(where.work, 'downloads');
  rmSync(downloads, { recursive: true, force: true });
  mkdirSync(downloads);
  const context = await where.browser.createBrowserContext(
    where.kind === 'chromium'
      ? { downloadBehavior: { policy: 'allow', downloadPath: downloads } }
      : {},
  );
  const page = new JourneyPage({ ...where, context, downloads });
  await page.newTab();
  return page;
}

/** In the page: whether an element is at the same place two frames later. In a hidden window there are none. */
const isStill = (element) =>
  new Promise((answer) => {
    const place = () => Object.values(element.getBoundingClientRect().toJSON()).join();
    const before = place();
    const compare = () => answer(place() === before);
    requestAnimationFrame(() => requestAnimationFrame(compare));
    setTimeout(compare, 100);
  });

/** In the page: scrolls an element that is below something else, such as a head that stays, into the open. */
const uncover = (element) => {
  const { x, y, width, height } = element.getBoundingClientRect();
  const top = document.elementFromPoint(x + width / 2, y + height / 2);
  const covered = top && !element.contains(top) && !top.contains(element) && !top.closest('label');
  if (covered) element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
};

class JourneyPage {
  constructor(where) {
    Object.assign(this, where);
    this.address = where.options.oneFile ? where.oneFile : this.server.url;
    if (this.language) this.address += `?language=${this.language}`;
    this.origin = new URL(this.address).origin;
    this.said = []; // unexpected console messages and failures
    this.origins = [this.origin];
    this.requested = []; // every URL the page requested
  }

  // ---- opening and closing ------------------------------------------------------------------

  async newTab() {
    const tab = (this.tab = await this.context.newPage());
    JourneyPage.front = tab;
    tab.setDefaultTimeout(PATIENCE);
    await tab.evaluateOnNewDocument(inPage(this.language));
    const heard = (type, text, url = '') => {
      if (['error', 'warn', 'assert'].includes(type)) this.complain(`console ${type}: ${text} ${url}`);
    };
    if (this.kind === 'firefox') {
      // For an error, puppeteer's own message only says that it is one.
      tab.mainFrame().browsingContext.on('log', ({ entry }) => {
        if (entry.type === 'console') heard(entry.method, entry.text, entry.stackTrace?.callFrames[0]?.url);
      });
    } else {
      tab.on('console', (message) => heard(message.type(), message.text(), message.location()?.url));
    }
    tab.on('pageerror', (error) => this.complain(`uncaught: ${error.stack ?? error}`));
    tab.on('request', (request) => this.onRequest(request));
    tab.on('requestfailed', (request) => {
      if (/^(blob|data):/.test(request.url())) return; // a download
      this.complain(`request failed: ${request.url()} ${request.failure()?.errorText}`);
    });
    const { viewport, scheme, serviceWorker } = this.options;
    // Otherwise it would answer for a server that is broken on purpose.
    if (!serviceWorker && this.kind === 'chromium') await tab.setBypassServiceWorker(true);
    await this.setViewport(viewport?.width ?? 1400, viewport?.height ?? 800, viewport);
    if (scheme) await this.setScheme(scheme);
  }

  onRequest(request) {
    const url = request.url();
    this.requested.push(url);
    // The one-file page requests only itself.
    const own = this.options.oneFile ? url.split('#')[0] === this.address : this.origins.some((origin) => url.startsWith(`${origin}/`));
    if (!own && !/^(blob|data):/.test(url)) {
      this.complain(`asked another place: ${url}`);
    } else if (request.method() !== 'GET') {
      this.complain(`sent something: ${request.method()} ${url}`);
    }
  }

  complain(message) {
    if (!this.options.expect?.some((pattern) => pattern.test(message))) this.said.push(message);
  }

  /** Returns the unexpected messages and clears the list. */
  complaints() {
    return this.said.splice(0);
  }

  /** The page now has another address. */
  moveTo(address) {
    this.origin = new URL(address).origin;
    this.origins.push(this.origin);
    return this.open(address);
  }

  /** Opens the page and waits until the app has drawn it. */
  async open(address = this.address) {
    this.address = address;
    await this.tab.goto(address, { waitUntil: 'load' });
    await this.started();
  }

  async started() {
    await this.until('the app to start', () =>
      this.tab.evaluate(() => {
        const failed = document.getElementById('not-started');
        return Boolean((failed && !failed.hidden) || !document.getElementById('starting'));
      }),
    );
    // Firefox moves the keyboard to a page of another process only some time after it has drawn it,
    // and does not report when. A key pressed before is lost. In WebKit a file is, that is dropped then.
    if (this.kind !== 'chromium') {
      await this.tab.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
      await pause(250);
    }
  }

  async reload() {
    await this.tab.reload({ waitUntil: 'load' });
    await this.started();
  }

  /** Closes the tab at once, like a killed one, and opens the page again in the same profile. */
  async reopen() {
    const old = this.tab;
    await old.close();
    await this.newTab();
    await this.open();
  }

  /** Kills a tab's process. */
  async crash(tab) {
    if (this.kind === 'chromium') {
      await tab.goto('chrome://crash').catch(() => {});
      return;
    }
    // Firefox has no such address for a program: the process is the one that works when the tab
    // does.
    const before = processes();
    await tab.evaluate(() => {
      const end = performance.now() + 500;
      while (performance.now() < end);
    });
    const after = processes();
    const browser = this.browser.process().pid;
    const isOurs = (pid) => pid === browser || (after.has(pid) && isOurs(after.get(pid).parent));
    const work = (pid) => after.get(pid).work - (before.get(pid)?.work ?? 0);
    const ours = [...after.keys()].filter((pid) => pid !== browser && isOurs(pid));
    process.kill(ours.sort((a, b) => work(b) - work(a))[0], 'SIGKILL');
  }

  async close() {
    await this.context.close();
  }

  /** Waits for messages that the page sent after the last event. */
  async settle() {
    await pause(100);
  }

  // ---- finding ------------------------------------------------------------------------------

  /** Calls `test` until it returns something, and returns that. */
  async until(what, test, patience = PATIENCE) {
    const end = Date.now() + patience;
    let last;
    for (;;) {
      try {
        // Chromium's accessibility tree sometimes does not answer.
        const late = pause(ANSWER).then(() => {
          throw new Error(`no answer within ${ANSWER / 1000} s`);
        });
        late.catch(() => {});
        const answer = await Promise.race([test(), late]);
        if (answer) return answer;
        last = undefined;
      } catch (error) {
        last = error; // the page was changing; asked again
      }
      if (Date.now() > end) {
        throw new Error(`waited in vain for ${what}${last ? `: ${last.message}` : ''}`);
      }
      await pause(40);
    }
  }

  /**
   * All elements of a role whose accessible name equals this text or matches this pattern, in the
   * whole page or `within` an element.
   */
  async all(role, name, within) {
    // From outside, Firefox walks through the whole page for each query, which takes a second.
    // Names in a pseudo-language, with their marks, are known only in the page.
    // WebKit's driver cannot be asked for them.
    if (name instanceof RegExp || this.kind !== 'chromium' || this.language) return this.allByAxe(role, name, within);
    const quote = name?.includes('"') ? "'" : '"';
    const named = name === undefined ? '' : `[name=${quote}${name}${quote}]`;
    return (within ?? this.tab).$$(`aria/${named}[role="${role}"]`);
  }

  async allByAxe(role, name = /(?:)/, within) {
    await this.addAxe();
    const list = await this.tab.evaluateHandle(
      (role, exact, source, flags, within) => {
        const { axe } = window;
        const pattern = new RegExp(source, flags);
        const fits = (name) => {
          return plains(name).some((known) => (exact === null ? pattern.test(known) : known === exact));
        };
        axe.setup(document.documentElement);
        try {
          const { aria, dom, text } = axe.commons;
          return [...(within ?? document).querySelectorAll('*')].filter(
            (element) =>
              aria.getRole(element) === role &&
              dom.isVisibleToScreenReaders(element) &&
              // Without the marks around words in the other direction.
              fits(text.accessibleText(element).replace(/[\u2068\u2069]/g, '')),
          );
        } finally {
          axe.teardown();
        }
      },
      role,
      name instanceof RegExp ? null : name,
      name.source ?? '',
      name.flags ?? '',
      within ?? null,
    );
    const handles = [...(await list.getProperties()).values()];
    return handles.map((handle) => handle.asElement()).filter(Boolean);
  }

  async find(role, name, within) {
    return this.until(`${role} "${name ?? ''}"`, async () => (await this.all(role, name, within))[0]);
  }

  async gone(role, name) {
    await this.until(
      `${role} "${name ?? ''}" to go`,
      async () => (await this.all(role, name)).length === 0,
    );
  }

  async text(role, name) {
    return this.plain(await (await this.find(role, name)).evaluate((element) => element.innerText));
  }

  async value(role, name) {
    return this.plain(await (await this.find(role, name)).evaluate((element) => element.value));
  }

  /** Waits until the page shows a text, and returns the match. */
  async waitForText(text) {
    return this.until(`the text ${text}`, async () => {
      const shown = this.plain(await this.tab.evaluate(() => document.body.innerText));
      if (text instanceof RegExp) return shown.match(text)?.[0];
      return shown.includes(text) && text;
    });
  }

  /** A field by its label, whatever its kind. */
  async field(label) {
    const roles = ['textbox', 'searchbox', 'combobox', 'spinbutton', 'listbox'];
    return this.until(`a field "${label}"`, async () => {
      for (const role of roles) {
        const [found] = await this.all(role, label);
        if (found) return found;
      }
      return null;
    });
  }

  // ---- doing --------------------------------------------------------------------------------

  /** Shows this page before those of other people: Firefox lets nobody click in a window at the back. */
  /**
   * Waits until the page has drawn what came of the last key or click, as somebody does who looks at
   * it. Journeys about hasty people set `hasty`.
   */
  async drawn() {
    const drawn = this.tab.evaluate(() => {
      return new Promise((done) => {
        requestAnimationFrame(() => setTimeout(done));
        setTimeout(done, 500); // a hidden tab draws nothing
      });
    });
    // While the page is being replaced or a dialog of the browser is open, there is no answer.
    await Promise.race([drawn.catch(() => {}), pause(1_000)]);
  }

  async toFront() {
    if (JourneyPage.front === this.tab) return;
    JourneyPage.front = this.tab;
    await this.tab.bringToFront();
  }

  async click(role, name, options) {
    await this.toFront();
    // Found again each time, because the app may draw an element again between finding and clicking
    // it.
    let clicked = false;
    await this.until(`${role} "${name}" to be clickable`, async () => {
      // A click whose answer comes late was still made.
      if (clicked) return true;
      const [element] = await this.all(role, name);
      if (!element) return clicked;
      await element.evaluate(uncover);
      if (!(await element.evaluate(isStill))) return clicked;
      await element.click(options);
      clicked = true;
      return true;
    });
  }

  /** Presses one key after the other. 'Control+z' holds the first while the last is pressed. */
  async press(...keys) {
    await this.toFront();
    for (const chord of keys) {
      if (!this.hasty) await this.drawn();
      const parts = chord === '+' ? ['+'] : chord.split('+');
      const last = parts.pop();
      for (const key of parts) await this.tab.keyboard.down(key);
      await this.tab.keyboard.press(last === 'Space' && this.kind !== 'chromium' ? ' ' : last);
      for (const key of parts.reverse()) await this.tab.keyboard.up(key);
    }
  }

  async type(text) {
    await this.toFront();
    if (!this.hasty) await this.drawn();
    await this.tab.keyboard.type(text);
  }

  /** Replaces the content of a field. */
  async fill(label, text) {
    await this.toFront();
    const field = await this.field(label);
    await field.focus();
    await field.evaluate((element) => element.select?.());
    if (text === '') await this.press('Delete');
    else await this.type(text);
  }

  /** Chooses from a <select> by the text of its option. */
  async choose(label, option) {
    const field = await this.field(label);
    const value = await field.evaluate(
      (element, words) => {
        return [...element.options].find((o) => [o.label.trim(), plain(o.label).trim()].includes(words))?.value;
      },
      option,
    );
    if (value === undefined) throw new Error(`"${label}" has no option "${option}"`);
    await field.select(value);
  }

  /** Pastes a text, or HTML, where the focus is. */
  async paste(text, html) {
    if (this.kind === 'chromium') {
      await this.context.setPermission(
        this.origin,
        { permission: { name: 'clipboard-write' }, state: 'granted' },
        { permission: { name: 'clipboard-read' }, state: 'granted' },
      );
      await this.tab.bringToFront();
      await this.tab.evaluate(async (text, html) => {
        const kinds = html === null ? { 'text/plain': text } : { 'text/plain': text, 'text/html': html };
        const parts = Object.entries(kinds).map(([type, part]) => [type, new Blob([part], { type })]);
        await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(parts))]);
      }, text, html ?? null);
      await this.press('Control+v');
      return;
    }
    // Firefox gives a program no clipboard: only the event is sent, with its effect in a field.
    await this.tab.evaluate((text, html) => {
      const data = new DataTransfer();
      data.setData('text/plain', text);
      if (html !== null) data.setData('text/html', html);
      const event = new ClipboardEvent('paste', { bubbles: true, cancelable: true });
      // Firefox leaves the event's own clipboard empty.
      Object.defineProperty(event, 'clipboardData', { value: data });
      const target = document.activeElement ?? document.body;
      if (target.dispatchEvent(event)) document.execCommand('insertText', false, text);
    }, text, html ?? null);
  }

  /** Pastes a file that was copied in a file manager. Only the event is sent, in every browser. */
  async pasteFile(name, bytes) {
    await this.tab.evaluate(
      (name, base64) => {
        const clipboardData = new DataTransfer();
        clipboardData.items.add(new File([Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))], name));
        const event = new ClipboardEvent('paste', { bubbles: true, cancelable: true });
        Object.defineProperty(event, 'clipboardData', { value: clipboardData });
        (document.activeElement ?? document.body).dispatchEvent(event);
      },
      name,
      Buffer.from(bytes).toString('base64'),
    );
  }

  /** A file for dropFile and chooseFile: a path is used as is, bytes (or a text) get a name. */
  file(nameOrPath, bytes) {
    if (bytes === undefined) return nameOrPath;
    const dir = join(this.work, 'files');
    mkdirSync(dir, { recursive: true });
    const path = join(dir, nameOrPath);
    writeFileSync(path, bytes);
    return path;
  }

  /** Drops a file on the middle of the page. */
  async dropFile(nameOrPath, bytes) {
    await this.dropFiles(this.file(nameOrPath, bytes));
  }

  /** Drops files, and folders in Chromium, at once. */
  async dropFiles(...paths) {
    await drag.dropFiles(this, paths);
  }

  /** Drops a statement and accepts what was recognised, unchanged. */
  async addFile(nameOrPath, bytes) {
    await this.dropFile(nameOrPath, bytes);
    await this.click('button', /^(Start reading|Add to the project)$/);
    await this.gone('dialog', 'Check the statement');
  }

  /** Makes the new project that was asked for, with these codes or the usual ones. */
  async beginProject(codes) {
    await this.find('dialog', 'New project');
    if (codes) await this.choose('Codes to begin with', codes);
    await this.click('button', 'Create');
    await this.gone('dialog', 'New project');
  }

  /** Clicks what opens the file picker, and chooses these files there. */
  async chooseFile(role, name, ...paths) {
    const [chooser] = await Promise.all([this.tab.waitForFileChooser(), this.click(role, name)]);
    await chooser.accept(paths);
  }

  /** Runs what starts a download, and returns the file once it has arrived. */
  async download(start) {
    await start();
    let size = -1;
    const name = await this.until('the download', () => {
      const files = readdirSync(this.downloads);
      if (files.length !== 1 || /\.(crdownload|part|tmp|wkdownload)$/.test(files[0])) return false;
      const now = statSync(join(this.downloads, files[0])).size;
      const done = now > 0 && now === size; // it has stopped growing
      size = now;
      return done && files[0];
    }, 2 * PATIENCE);
    // Moved away, because the next download may have the same name.
    const path = join(mkdtempSync(join(this.work, 'got-')), name);
    renameSync(join(this.downloads, name), path);
    // WebKit's window now has a bar for downloads, so the page is less high.
    if (this.kind === 'webkit') await this.setViewport(this.tab.wanted.width, this.tab.wanted.height);
    const bytes = readFileSync(path);
    return { name, path, bytes, text: bytes.toString('utf8') };
  }

  // ---- the statement's text -----------------------------------------------------------------

  async selectText(quote, options = {}) {
    await drag.selectText(this, quote, options);
  }

  /** Applies Pledge to a passage, as by hand. */
  async tag(quote) {
    await this.selectText(quote);
    await this.pick('P');
    await this.find('button', new RegExp(`^Pledge: ${quote.slice(0, 20)}`));
  }

  /** Applies a code in the open picker: by a digit that is its key, or by its letter or name. */
  async pick(code, name = 'Choose a code') {
    await this.picking(name);
    await this.type(code);
    if (!/^\d$/.test(code)) await this.press('Enter');
    await this.gone('dialog', name);
  }

  /** Waits until the picker is open and has the focus. */
  async picking(name = 'Choose a code') {
    await this.find('dialog', name);
    await this.until('the search field', () =>
      this.tab.evaluate(() => document.activeElement?.id === 'picker-search'),
    );
  }

  /** Chooses a statement by the start of its name in the switcher. */
  async switchTo(name) {
    const [heading] = await this.all('heading', undefined, await this.tab.$('.document-head'));
    await (await heading.$('button')).click();
    const list = await this.find('listbox', 'Statements');
    const option = await this.find('option', new RegExp(`^${name}`), list);
    await option.click();
  }

  /** Chooses from the menu of a code in the codebook. */
  async codeMenu(code, item) {
    const row = await this.find('treeitem', new RegExp(`^${code}(,|$)`));
    await row.hover();
    await (await row.$('.code-row__more')).click();
    await this.click('menuitem', item);
  }

  /** Waits until everything is on disk. */
  async saved() {
    await this.waitForText(/Saved \d+:\d\d/);
  }

  async clickText(quote, options = {}) {
    await drag.clickText(this, quote, options);
  }

  async selectedText() {
    return this.tab.evaluate(() => String(getSelection()));
  }

  /** The passages painted under a name of the CSS Custom Highlight API, such as 'sa-pending'. */
  async painted(name) {
    return this.tab.evaluate((name) => {
      const passages = [...(CSS.highlights.get(name) ?? [])].map((range) => {
        const live = document.createRange();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        return live;
      });
      passages.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
      return passages.map(String);
    }, name);
  }

  /** The top of each paragraph, from the top of the text. Tagging must not change it. */
  async paragraphTops() {
    return this.tab.evaluate(drag.paragraphTops);
  }

  // ---- window -------------------------------------------------------------------------------

  async setViewport(width, height, { touch = false } = {}) {
    const size = { width, height };
    // Firefox was started with it (browser.mjs).
    if (touch && this.kind === 'chromium') Object.assign(size, { hasTouch: true, isMobile: true });
    await this.tab.setViewport(size);
  }

  /**
   * Firefox keeps the scheme it was started with (browser.mjs): light, or that of the journey's
   * options.
   */
  async setScheme(scheme) {
    if (this.kind !== 'chromium') return;
    await this.tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  }

  /** Saves a picture as tests/out/NAME.png. */
  async screenshot(name, options = {}) {
    const path = join(this.out, `${name}.png`);
    await this.tab.screenshot({ path, ...options });
    return path;
  }

  /** Keeps a file with the screenshots, to look at or to check. */
  keep(path, name = basename(path)) {
    const kept = join(this.out, name);
    copyFileSync(path, kept);
    return kept;
  }

  // ---- checking -----------------------------------------------------------------------------

  get isTurned() {
    return ['ar', 'ar-XB'].includes(this.language);
  }

  /** The arrow keys towards the start and the end of a line. */
  get startward() {
    return this.isTurned ? 'ArrowRight' : 'ArrowLeft';
  }

  get endward() {
    return this.isTurned ? 'ArrowLeft' : 'ArrowRight';
  }

  /** A text of the page in plain English, without the marks of a pseudo-language, from any language. */
  plain(text) {
    return plain(text, this.language);
  }

  async addAxe() {
    if (await this.tab.evaluate(() => !window.axe)) await this.tab.evaluate(AXE);
  }

  /** Fails on any violation that axe-core finds, on the whole page or within a selector. */
  async axe({ within, without = [] } = {}) {
    await this.addAxe();
    // While it fades in, nothing has its final contrast.
    await this.until('what fades in to be there', () =>
      this.tab.evaluate(() =>
        document.getAnimations().every(({ effect, playState }) =>
          playState !== 'running' || effect?.getComputedTiming().endTime === Infinity),
      ),
    );
    const context = within ? { include: [[within]] } : { exclude: without.map((s) => [s]) };
    // A pseudo-language marks every message by itself, so the sign on a button (`B`) is no part of its name there.
    const rules = PSEUDO.includes(this.language) ? { 'label-content-name-mismatch': { enabled: false } } : {};
    const violations = await this.tab.evaluate(async (context, rules) => {
      const result = await window.axe.run(
        context.include || context.exclude.length ? context : document,
        { resultTypes: ['violations'], rules },
      );
      return result.violations.map(({ id, impact, help, nodes }) => ({
        id,
        impact,
        help,
        nodes: nodes.map((node) => `${node.html.slice(0, 160)}\n    ${node.failureSummary}`),
      }));
    }, context, rules);
    if (violations.length) {
      const lines = violations.map(
        ({ id, impact, help, nodes }) => `${id} (${impact}): ${help}\n  ${nodes.join('\n  ')}`,
      );
      throw new Error(`axe found ${violations.length} kinds of barriers:\n${lines.join('\n')}`);
    }
  }

  /** Fails now, instead of at the end of the journey, if there was any console message. */
  async expectNoConsole() {
    await this.settle();
    const said = this.complaints();
    if (said.length) throw new Error(said.join('\n'));
  }
}
