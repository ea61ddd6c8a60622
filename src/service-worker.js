// Answers for the page without a network, from the files of one build. finish-page.mjs fills in
// their names and digests.

const VERSION = '%VERSION%';
/** Names and SHA-256 digests in hexadecimal. */
const FILES = new Map(Object.entries('%FILES%'));
/** Files that few people need. They are kept once they were wanted, then in later versions, too. */
const IF_WANTED = new Map(Object.entries('%IF_WANTED%'));
const PAGE = 'index.html';

// Several copies of the page may be on one server, and share its caches.
const OURS = `statement-annotator ${registration.scope} `;
const CACHE = OURS + VERSION;
const addressOf = (name) => new URL(name, registration.scope).href;

/**
 * Fetches a file. A file of another build, as in the middle of an update of the server, is an
 * error.
 */
async function fetchFile([name, digest]) {
  const response = await fetch(addressOf(name), { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', await response.clone().arrayBuffer()));
  const found = [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  if (found !== digest) throw new Error(`${name} is of another version`);
  return [name, response];
}

async function keep(names) {
  const files = await Promise.all(names.map(fetchFile));
  const cache = await caches.open(CACHE);
  await Promise.all(files.map(([name, response]) => cache.put(addressOf(name), response)));
}

async function install() {
  // An earlier version has kept these.
  const kept = await Promise.all([...IF_WANTED.keys()].map((name) => caches.match(addressOf(name))));
  await keep([...FILES, ...[...IF_WANTED].filter((_, at) => kept[at])]);
}

async function keepWanted(name) {
  const cache = await caches.open(CACHE);
  if (!(await cache.match(addressOf(name)))) await keep([[name, IF_WANTED.get(name)]]);
}

async function removeOthers() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(OURS) && name !== CACHE).map((name) => caches.delete(name)));
}

async function answer(request, name) {
  const cache = await caches.open(CACHE);
  return (await cache.match(addressOf(name))) ?? fetch(request);
}

/** Keeps the file first, unless the server has none or has that of another version. */
async function answerWanted(request, name) {
  await keepWanted(name).catch(() => {});
  return answer(request, name);
}

// What other programs share with the page waits here until the page takes it (browser/doors.rs).
const SHARED = `statement-annotator-shared ${registration.scope}`;

/** Keeps what was shared, and opens the page, which takes it. */
async function takeShared(request) {
  const form = await request.formData();
  const cache = await caches.open(SHARED);
  const words = ['title', 'text', 'url'].map((name) => form.get(name)).filter((part) => typeof part === 'string' && part);
  const files = form.getAll('files').filter((file) => file instanceof File && file.size > 0);
  const put = (name, response) => cache.put(addressOf(`shared/${crypto.randomUUID()}-${name}`), response);
  // A header cannot have every letter of a name.
  await Promise.all(files.map((file, at) => put(at, new Response(file, { headers: { 'x-name': encodeURIComponent(file.name) } }))));
  // The title of a file says nothing about its content.
  if (words.length > 0 && files.length === 0) await put('text', new Response(words.join('\n\n')));
  return Response.redirect(`${registration.scope}#shared`, 303);
}

addEventListener('install', (event) => event.waitUntil(install()));
addEventListener('activate', (event) => event.waitUntil(removeOthers()));
addEventListener('message', (event) => {
  if (event.data === 'take over') skipWaiting();
  // Without a network it is tried again the next time.
  if (event.data.wanted) event.waitUntil(keepWanted(event.data.wanted).catch(() => {}));
});
addEventListener('fetch', (event) => {
  const { request } = event;
  const { href, search } = new URL(request.url);
  if (request.method === 'POST' && href === addressOf('shared')) return event.respondWith(takeShared(request));
  if (request.method !== 'GET' || search || !href.startsWith(registration.scope)) return;
  const name = href.slice(registration.scope.length).replace(/#.*$/, '') || PAGE;
  if (FILES.has(name)) event.respondWith(answer(request, name));
  if (IF_WANTED.has(name)) event.respondWith(answerWanted(request, name));
});
