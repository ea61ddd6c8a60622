// Works even when the program does not: saves what is stored of a project to a file, without
// decoding it, and shows why the program stopped. crates/app/src/keeping/stored_file.rs reads the
// file; src/browser/storage/schema.rs describes the database.
(() => {
  const DATABASE = 'statement-annotator-1';

  const answer = (request) =>
    new Promise((done, failed) => {
      request.onsuccess = () => done(request.result);
      request.onerror = () => failed(request.error);
    });

  function openDatabase() {
    const request = indexedDB.open(DATABASE);
    // There is no database: nothing was ever stored, and none should be created here.
    request.onupgradeneeded = () => request.transaction.abort();
    return answer(request);
  }

  /** The project that was open, according to the list of recent ones. */
  async function openProject(database) {
    const page = database.transaction('page').objectStore('page');
    const recents = JSON.parse((await answer(page.get('recents'))) ?? '[]');
    return recents.find((recent) => recent.open);
  }

  /** All that is stored of a project. */
  async function storedOf(database, project) {
    const transaction = database.transaction(['parts', 'journal', 'aside', 'texts']);
    const range = IDBKeyRange.bound([project], [project, []]);
    const all = async (name) => {
      const store = transaction.objectStore(name);
      const [keys, values] = await Promise.all([answer(store.getAllKeys(range)), answer(store.getAll(range))]);
      return keys.map((key, i) => [key[1], values[i]]);
    };
    const [parts, journal, aside] = await Promise.all(['parts', 'journal', 'aside'].map(all));
    const isText = ([, value]) => typeof value === 'string';
    const digests = new Set(parts.find(([name]) => name === 'texts')?.[1] ?? []);
    for (const [, { texts }] of journal) for (const digest of texts) digests.add(digest);
    const text = async (digest) => [digest, await answer(transaction.objectStore('texts').get(digest))];
    const texts = await Promise.all([...digests].map(text));
    return {
      seq: parts.find(([name]) => name === 'seq')?.[1] ?? 0,
      parts: Object.fromEntries(parts.filter(isText)),
      journal: journal.map(([seq, { record }]) => ({ seq, record })),
      aside: aside.map(([seq, record]) => ({ seq, record })),
      texts: Object.fromEntries(texts.filter(isText)),
    };
  }

  function save(name, content) {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([content], { type: 'application/json' }));
    link.download = `${name.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 60) || 'project'}-stored.json`;
    document.body.append(link); // Firefox follows only links that are on the page
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  }

  /** Offers all that is stored of a project as a file. Without an id, of the open project. */
  async function downloadStored(id, name) {
    const database = await openDatabase();
    try {
      const project = id ? { id, name } : await openProject(database);
      if (!project) throw new Error('no project is open');
      const envelope = { format: 'statement-annotator', version: '1.0', kind: 'stored' };
      const stored = await storedOf(database, project.id);
      save(project.name, JSON.stringify({ ...envelope, name: project.name, ...stored }));
    } finally {
      database.close();
    }
  }

  let stopped = false;
  function programStopped(reason) {
    if (stopped) return;
    stopped = true;
    const page = document.getElementById('stopped-words').content.cloneNode(true);
    page.querySelector('[data-reason]').textContent = reason;
    const failed = page.querySelector('[data-failed]');
    page.querySelector('[data-do=download]').addEventListener('click', () => {
      failed.hidden = true;
      downloadStored().catch(() => (failed.hidden = false));
    });
    page.querySelector('[data-do=load]').addEventListener('click', () => location.reload());
    document.body.replaceChildren(page);
    document.querySelector('#stopped h1').focus();
  }

  /** An error that the program cannot survive. Other errors are harmless. */
  const isFatal = (error) => error instanceof WebAssembly.RuntimeError;
  addEventListener('TrunkApplicationStarted', () => {
    addEventListener('error', ({ error }) => isFatal(error) && programStopped(error.message));
    addEventListener('unhandledrejection', ({ reason }) => isFatal(reason) && programStopped(reason.message));
  });

  globalThis.statementAnnotator = { downloadStored, programStopped };
})();
