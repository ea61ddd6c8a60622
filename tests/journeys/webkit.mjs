// WebKit (WebKitGTK's MiniBrowser) over WebDriver, with the calls of puppeteer that page.mjs and
// gestures.mjs make. The driver tells nothing of requests and of the console: what the page writes
// there is found in `said()`, and what it requested in the page's own list of resources.

import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';

const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf'; // the standard's name of a reference
const KEYS = {
  Backspace: '\ue003', Tab: '\ue004', Enter: '\ue006', Shift: '\ue008', Control: '\ue009', Alt: '\ue00a',
  Escape: '\ue00c', PageUp: '\ue00e', PageDown: '\ue00f', End: '\ue010', Home: '\ue011', ArrowLeft: '\ue012',
  ArrowUp: '\ue013', ArrowRight: '\ue014', ArrowDown: '\ue015', Delete: '\ue017', F6: '\ue036', Meta: '\ue03d',
};
const PATIENCE = 30_000; // ms for one answer of the driver
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Where the distribution has the browser that the driver drives, which is in no PATH. */
function miniBrowser() {
  if (process.env.MINIBROWSER) return process.env.MINIBROWSER;
  const libraries = ['/usr/lib', ...readdirSync('/usr/lib').filter((name) => name.endsWith('-gnu')).map((name) => `/usr/lib/${name}`)];
  const found = libraries.flatMap((folder) => ['4.1', '4.0', '6.0'].map((api) => join(folder, `webkit2gtk-${api}`, 'MiniBrowser'))).find(existsSync);
  if (!found) throw new Error('no MiniBrowser of WebKitGTK under /usr/lib (package webkit2gtk-driver); MINIBROWSER can name it');
  return found;
}

async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Starts the driver on a screen that nobody sees. Each browser context is a session of it. */
export async function launchWebKit(work) {
  const [config, output, program] = ['config', 'webkit-output.txt', 'minibrowser.sh'].map((name) => join(work, name));
  mkdirSync(config, { recursive: true });
  writeFileSync(join(config, 'user-dirs.dirs'), `XDG_DOWNLOAD_DIR="${join(work, 'downloads')}"\n`);
  // The driver drops what the browser writes.
  writeFileSync(program, `#!/bin/sh\nexec '${miniBrowser()}' "$@" >>'${output}' 2>&1\n`, { mode: 0o755 });
  writeFileSync(output, '');
  const port = await freePort();
  const driver = spawn('xvfb-run', ['-a', '-s', '-screen 0 1600x1200x24', 'WebKitWebDriver', `--port=${port}`], {
    detached: true, // so that the screen ends with it
    stdio: 'ignore',
    env: { ...process.env, HOME: work, XDG_CONFIG_HOME: config, LIBGL_ALWAYS_SOFTWARE: '1' },
  });
  driver.on('error', () => {}); // the first question then fails
  const ask = async (method, path, body) => {
    // A page that stands still answers nothing.
    const signal = AbortSignal.timeout(PATIENCE);
    const response = await fetch(`http://127.0.0.1:${port}${path}`, { method, body: body && JSON.stringify(body), signal });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`${value.error}: ${value.message}`);
    return value;
  };
  for (let tries = 0; !(await ask('GET', '/status').catch(() => null)); tries += 1) {
    if (tries > 100) throw new Error('WebKitWebDriver does not answer; it needs the packages webkit2gtk-driver, xvfb and xauth');
    await pause(100);
  }
  const end = () => {
    try {
      process.kill(-driver.pid, 'SIGKILL');
    } catch {
      // It has ended.
    }
  };
  process.on('exit', end);
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1));
  let read = 0;
  return {
    version: undefined,
    async createBrowserContext() {
      const options = { binary: program, args: ['--automation', '--enable-write-console-messages-to-stdout=true'] };
      const { sessionId, capabilities } = await ask('POST', '/session', { capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } } });
      this.version = capabilities.browserVersion;
      const inSession = (method, path, body) => ask(method, `/session/${sessionId}${path}`, body);
      return { newPage: async () => new Tab(inSession), close: () => inSession('DELETE', '') };
    },
    /** What was written to the console since the last call. */
    said() {
      const all = readFileSync(output, 'utf8');
      const lines = all.slice(read).split('\n').filter((line) => line.includes('CONSOLE'));
      read = all.length;
      return lines;
    },
    process: () => ({ kill: end }),
    close: async () => end(),
  };
}

class Tab {
  constructor(ask) {
    Object.assign(this, { ask, early: [], size: { width: 0, height: 0 } });
    const [key, pointer, wheel] = [
      { type: 'key', id: 'keyboard' },
      { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' } },
      { type: 'wheel', id: 'wheel' },
    ].map((source) => (...actions) => ask('POST', '/actions', { actions: [{ ...source, actions }] }));
    const down = (value) => ({ type: 'keyDown', value: KEYS[value] ?? value });
    const up = (value) => ({ type: 'keyUp', value: KEYS[value] ?? value });
    const press = (value) => key(down(value), up(value));
    this.keyboard = {
      down: (value) => key(down(value)),
      up: (value) => key(up(value)),
      press,
      type: async (text) => {
        for (const { segment } of new Intl.Segmenter().segment(text)) await press(segment);
      },
    };
    let at = { x: 0, y: 0 };
    const moves = (x, y, steps = 1) => {
      const from = at;
      at = { x, y };
      return Array.from({ length: steps }, (_, step) => {
        const part = (step + 1) / steps;
        const [left, top] = [from.x + (x - from.x) * part, from.y + (y - from.y) * part].map(Math.round);
        return { type: 'pointerMove', origin: 'viewport', duration: 0, x: left, y: top };
      });
    };
    const [press0, release0] = ['pointerDown', 'pointerUp'].map((type) => ({ type, button: 0 }));
    this.mouse = {
      move: (x, y, { steps } = {}) => pointer(...moves(x, y, steps)),
      down: () => pointer(press0),
      up: () => pointer(release0),
      click: (x, y, { count = 1 } = {}) => pointer(...moves(x, y), ...Array(count).fill([press0, release0]).flat()),
      wheel: ({ deltaY }) => {
        const { x, y } = at;
        return wheel({ type: 'scroll', origin: 'viewport', x: Math.round(x), y: Math.round(y), deltaX: 0, deltaY, duration: 0 });
      },
    };
  }

  // Nothing of this is told by the driver.
  on() {}
  setDefaultTimeout() {}

  /** Runs after the page has loaded: the driver has no earlier moment. */
  async evaluateOnNewDocument(script) {
    this.early.push(script);
  }

  async goto(url) {
    await this.ask('POST', '/url', { url });
    for (const script of this.early) await this.evaluate(script);
  }

  async reload() {
    await this.ask('POST', '/refresh', {});
    for (const script of this.early) await this.evaluate(script);
  }

  evaluate(what, ...args) {
    const script = typeof what === 'string' ? what : `return (${what}).apply(null, arguments)`;
    return this.ask('POST', '/execute/sync', { script, args });
  }

  /** Only of lists of elements. */
  async evaluateHandle(what, ...args) {
    const list = (await this.evaluate(what, ...args)).map((reference) => new Handle(this, reference));
    return { getProperties: async () => new Map(list.map((handle, at) => [at, { asElement: () => handle }])) };
  }

  async $(selector) {
    const [found] = await this.ask('POST', '/elements', { using: 'css selector', value: selector });
    return found && new Handle(this, found);
  }

  focus(selector) {
    return this.evaluate((selector) => document.querySelector(selector).focus(), selector);
  }

  async setViewport({ width, height }) {
    this.wanted = { width, height };
    let rect = this.wanted;
    // The window's own bars come on top.
    for (let tries = 0; tries < 20; tries += 1) {
      await this.ask('POST', '/window/rect', rect);
      await pause(50);
      const [wide, high] = await this.evaluate(() => [innerWidth, innerHeight]);
      if (wide === width && high === height) break;
      if (tries % 4 === 3) rect = { width: rect.width + width - wide, height: rect.height + height - high };
    }
    const [wide, high] = await this.evaluate(() => [innerWidth, innerHeight]);
    this.size = { width: wide, height: high };
  }

  viewport() {
    return this.size;
  }

  async screenshot({ path }) {
    writeFileSync(path, Buffer.from(await this.ask('GET', '/screenshot'), 'base64'));
  }

  close() {
    return this.ask('DELETE', '/window');
  }
}

class Handle {
  constructor(tab, reference) {
    Object.assign(this, { tab, reference, path: `/element/${reference[ELEMENT]}` });
  }

  toJSON() {
    return this.reference;
  }

  evaluate(what, ...args) {
    return this.tab.evaluate(what, this, ...args);
  }

  click() {
    return this.tab.ask('POST', `${this.path}/click`, {});
  }

  focus() {
    return this.evaluate((element) => element.focus());
  }

  async $(selector) {
    const [found] = await this.tab.ask('POST', `${this.path}/elements`, { using: 'css selector', value: selector });
    return found && new Handle(this.tab, found);
  }
}
