// Keeps the page for times without a network, and says when a new version of it is there.
//
// Only a release that came from a server is kept: finish-page.mjs names the manifest and writes the
// service worker. It begins late, so that it takes nothing from the start.
(() => {
  const LATE = 4_000; // ms after the page was loaded
  const LOOK_AGAIN = 3_600_000; // ms; who works for weeks does not load the page anew
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
    // A page that no worker answers for yet is as new as what is being kept now.
    const update = Boolean(workers.controller);
    const registration = await workers.register('./service-worker.js');
    const look = (worker) => update && worker?.state === 'installed' && tell(worker);
    look(registration.waiting);
    registration.addEventListener('updatefound', () => {
      const worker = registration.installing;
      worker.addEventListener('statechange', () => look(worker));
    });
    setInterval(() => registration.update().catch(() => {}), LOOK_AGAIN);
    // The new version answers for all windows from now on, so none may go on with the old one.
    if (update) workers.addEventListener('controllerchange', () => location.reload());
  }

  // Where it cannot be kept, as in some private windows, the page works all the same.
  addEventListener('load', () => setTimeout(() => keep().catch(() => {}), LATE));
})();
