// Runs before the app is loaded, so that a page that cannot start says so instead of staying empty.
(() => {
  const byId = (id) => document.getElementById(id);
  const fail = () => {
    const message = byId('not-started');
    if (!message) return; // the app has drawn the page
    byId('starting')?.remove();
    message.hidden = false;
  };

  const onError = (event) => {
    // Without a style sheet or an icon, the app still starts.
    if (event.target === window || event.target instanceof HTMLScriptElement) fail();
  };
  addEventListener('error', onError, true);
  addEventListener('unhandledrejection', fail);
  addEventListener('TrunkApplicationStarted', () => {
    removeEventListener('error', onError, true);
    removeEventListener('unhandledrejection', fail);
    byId('starting')?.remove();
    byId('not-started')?.remove();
  });
})();
