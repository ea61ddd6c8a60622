// Runs before the app is loaded, so that a page that cannot start says so instead of staying empty.
(() => {
  const byId = (id) => document.getElementById(id);

  // Within another page, the style sheets hide what is around the text (src/browser/embed.rs).
  const asked = new URLSearchParams(location.search);
  if (asked.has('embed')) document.documentElement.dataset.embed = 'true';

  // The words of index.html in the language that the address asks for, if the page has it
  // (.ci/fill-words.mjs).
  addEventListener('DOMContentLoaded', () => {
    const tag = asked.get('language');
    const words = JSON.parse(byId('words')?.textContent ?? '{}')[tag];
    if (words) fill(document, words);
  });
  function fill(root, words) {
    for (const element of root.querySelectorAll('[data-words]')) {
      const text = words[element.dataset.words];
      if (element.localName === 'meta') element.content = text;
      else element.textContent = text;
    }
    for (const template of root.querySelectorAll('template')) fill(template.content, words);
  }

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
