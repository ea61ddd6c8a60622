// Runs before the app is loaded, so that a page that cannot start says so instead of staying empty.
(() => {
  const byId = (id) => document.getElementById(id);

  // Within another page, the style sheets hide what is around the text (src/browser/embed.rs).
  const asked = new URLSearchParams(location.search);
  if (asked.has('embed')) document.documentElement.dataset.embed = 'true';

  // The language of the page: what the address asks for, or what was chosen in the settings, or that of
  // the exercise that the page came with (src/browser/exercise_link.rs,
  // crates/app/src/classroom/given_page.rs), or the first of the browser's languages that the page has. .ci/fill-words.mjs says which it has, and
  // src/browser/language.rs fetches its words and changes `lang` when another one is chosen.
  const root = document.documentElement;
  const chosen = () => {
    try {
      return localStorage.getItem('language');
    } catch {
      return null; // the browser keeps nothing for this page
    }
  };
  const given = root.dataset.exercise ?? location.hash.match(/^#exercise=([\w-]+)\./)?.[1];
  const wanted = [asked.get('language'), chosen(), given, ...navigator.languages.flatMap((tag) => [tag, tag.split('-')[0]])];
  const own = root.dataset.languages?.split(' ') ?? [];
  root.lang = wanted.find((tag) => own.includes(tag)) ?? 'en';
  root.dir = /^(ar|fa|he|ur)\b/.test(root.lang) ? 'rtl' : 'ltr';

  // The words of index.html in that language.
  addEventListener('DOMContentLoaded', () => {
    let words;
    const speak = async () => {
      if (root.lang !== 'en') words ??= await others();
      fill(document, words?.[root.lang]);
    };
    if (root.lang !== 'en') speak();
    new MutationObserver(speak).observe(root, { attributeFilter: ['lang'] });
  });
  /** They are in the page as one file (.ci/finish-page.mjs). If they do not arrive, the words are English. */
  async function others() {
    const own = byId('words');
    if (own) return JSON.parse(own.textContent);
    return fetch('words/index.json').then((answer) => (answer.ok ? answer.json() : undefined)).catch(() => undefined);
  }
  function fill(within, words) {
    for (const element of within.querySelectorAll('[data-words]:not(meta)')) {
      element.english ??= element.textContent;
      element.textContent = words?.[element.dataset.words] ?? element.english;
    }
    for (const template of within.querySelectorAll('template')) fill(template.content, words);
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
