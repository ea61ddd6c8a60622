// How long the page stands still: the longest gap between two frames, and tasks of the main thread
// over 50 ms.

/** Counts from now on. */
const watch = (page) =>
  page.tab.evaluate(() => {
    window.watched = { gap: 0, tasks: [], over: false, last: performance.now() };
    const frame = () => {
      const now = performance.now();
      window.watched.gap = Math.max(window.watched.gap, now - window.watched.last);
      window.watched.last = now;
      if (!window.watched.over) requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
    window.watching ??= new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) window.watched.tasks.push(Math.round(duration));
    });
    window.watching.observe({ entryTypes: ['longtask'] });
  });

/** What was counted since. */
const watched = (page) =>
  page.tab.evaluate(async () => {
    await new Promise((seen) => setTimeout(seen, 100));
    window.watched.over = true;
    return { gap: Math.round(window.watched.gap), tasks: window.watched.tasks };
  });

/** Does something and says how long it took and how long the page stood still meanwhile. */
export async function timed(what, page, run) {
  await watch(page);
  const start = Date.now();
  await run();
  const took = Date.now() - start;
  const { gap, tasks } = await watched(page);
  console.log(`${what}: ${took} ms, longest frame ${gap} ms, long tasks ${tasks.join(' ') || 'none'}`);
  return { took, gap, tasks };
}
