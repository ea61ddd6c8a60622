// How long the page stands still: the longest gap between two frames, and tasks of the main thread
// over 50 ms.

/** Counts from now on. */
export const watch = (page) =>
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
export const watched = (page) =>
  page.tab.evaluate(async () => {
    await new Promise((seen) => setTimeout(seen, 100));
    window.watched.over = true;
    return { gap: Math.round(window.watched.gap), tasks: window.watched.tasks };
  });
