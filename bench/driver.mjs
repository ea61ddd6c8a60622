// Runs inside the page, before the page's own scripts. Calls what the page offers as
// `window.__bench` and measures the times.
//
// It must not refer to anything outside, because its source is sent to the browser.

export function driver() {
  const SETTLE = 120; // ms after scrolling, for what pages do a little later
  const longTasks = []; // { start, duration }
  let bench;
  let data;
  let ready;
  const published = new Promise((resolve) => (ready = resolve));
  const times = {};
  let painted;
  const firstPaint = new Promise((resolve) => (painted = resolve));

  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) {
      longTasks.push({ start: startTime, duration });
    }
  }).observe({ type: 'longtask', buffered: true });

  Object.defineProperty(window, '__bench', {
    configurable: true,
    get: () => bench,
    set(value) {
      bench = value;
      times.ready = performance.now();
      ready();
      if (data && bench) mountAtOnce();
    },
  });

  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
  const mountData = () => bench.mount(data.text, data.annotations, { labels: data.labels });

  async function mountAtOnce() {
    await mountData();
    await frame();
    await frame();
    times.painted = performance.now();
    painted(times);
  }

  /** From the call to the second frame after it, when the result is on the screen. */
  async function timed(call) {
    await frame();
    await pause(0); // not inside a frame, where scripts seldom run
    const start = performance.now();
    const value = await call();
    await frame();
    await frame();
    return { painted: performance.now() - start, value };
  }

  const scroller = () => bench.scroller?.() ?? document.scrollingElement;

  let pieces = [];
  window.__driver = {
    published: () => published.then(() => true),
    firstPaint: () => firstPaint,
    /** The data comes in pieces, because messages have a size limit. */
    take: (piece) => pieces.push(piece),
    taken() {
      data = JSON.parse(pieces.join(''));
      pieces = [];
    },
    /** For a cold load: the data is there before the page, which mounts it at once. */
    takeEarly: (json) => (data = JSON.parse(json)),

    async mount() {
      const { painted } = await timed(mountData);
      // Drop the text, which the page now has, so that it is not counted twice.
      data = { length: data.text.length };
      return { painted };
    },
    count: async () => (await bench.count?.()) ?? null,
    async reveal() {
      const box = scroller();
      if (bench.reveal) await bench.reveal(Math.floor(data.length / 2));
      else box.scrollTop = (box.scrollHeight - box.clientHeight) / 2;
      for (let i = 0; i < 6; i++) await frame();
      await pause(SETTLE);
    },
    operate: (name, given) => timed(() => bench[name](...given)).then(({ painted }) => painted),
    extras() {
      const { extra = {} } = bench;
      return Object.keys(extra).filter((name) => typeof extra[name] === 'function');
    },
    async extra(name) {
      const { painted, value } = await timed(() => bench.extra[name]());
      return { painted, own: typeof value === 'number' ? value : null };
    },

    /** From the first line to the last, `step` pixels per frame, for at most `cap` ms. */
    async scroll(step, cap) {
      const box = scroller();
      box.scrollTop = 0;
      for (let i = 0; i < 12; i++) await frame();
      const frames = [];
      const start = performance.now();
      await frame();
      let last = performance.now();
      let complete = false;
      while (!complete && last - start < cap) {
        box.scrollTop += step;
        await frame();
        const now = performance.now();
        frames.push(now - last);
        last = now;
        complete = box.scrollTop + box.clientHeight >= box.scrollHeight - 2;
      }
      await pause(60); // long tasks are reported late
      const long = longTasks.filter((task) => task.start >= start - 1);
      frames.sort((a, b) => a - b);
      return {
        frames: frames.length,
        p95: frames[Math.floor((frames.length - 1) * 0.95)],
        worst: frames.at(-1),
        longTasks: long.length,
        covered: complete ? 1 : (box.scrollTop + box.clientHeight) / box.scrollHeight,
      };
    },
  };
}
