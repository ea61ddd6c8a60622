// Keeps the page for use without a network, and tells the user when there is a new version.
//
// Only a release from a server is kept: finish-page.mjs adds the manifest to it and writes the
// service worker. This starts late, so that it does not slow down the start.
(() => {
  const LATE = 4_000; // ms after the page was loaded
  const LOOK_AGAIN = 3_600_000; // ms; some people do not reload the page for weeks
  const workers = navigator.serviceWorker;
  if (!workers || !document.querySelector('link[rel=manifest]')) return;

  function tell(worker) {
    if (document.getElementById('new-version')) return;
    const message = document.getElementById('new-version-words').content.cloneNode(true);
    message.querySelector('[data-do=load]').addEventListener('click', () => worker.postMessage('take over'));
    message.querySelector('[data-do=later]').addEventListener('click', () => document.getElementById('new-version').remove());
    document.body.append(message);
  }

  async function keep() {
    // Without a controlling worker, the page is as new as what is being cached now.
    const update = Boolean(workers.controller);
    const registration = await workers.register('./service-worker.js');
    const look = (worker) => update && worker?.state === 'installed' && tell(worker);
    look(registration.waiting);
    registration.addEventListener('updatefound', () => {
      const worker = registration.installing;
      worker.addEventListener('statechange', () => look(worker));
    });
    setInterval(() => registration.update().catch(() => {}), LOOK_AGAIN);
    // The new version now answers for all windows, so none may continue with the old one.
    if (update) workers.addEventListener('controllerchange', () => location.reload());
  }

  const want = (wanted) => workers.ready.then(({ active }) => active.postMessage({ wanted }));
  // Teachers put exercises into the page as one file, perhaps without a network then.
  addEventListener('one-file-wanted', () => want(document.querySelector('meta[name=one-file]').content.slice(2)));
  // The words of the language, which may have come before the worker was there.
  const root = document.documentElement;
  const wantWords = () => root.lang !== 'en' && want(`words/${root.lang}.txt`);
  new MutationObserver(wantWords).observe(root, { attributeFilter: ['lang'] });

  // If it cannot be kept, as in some private windows, the page still works.
  addEventListener('load', () => setTimeout(() => keep().then(wantWords).catch(() => {}), LATE));
})();
