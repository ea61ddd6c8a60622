// What is shared with the page waits in a cache until the page takes it.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import vm from 'node:vm';

const SCOPE = 'https://example.org/annotator/';

/** The service worker with a cache in memory: its listeners, and what it kept. */
function worker() {
  const source = readFileSync(new URL('../src/service-worker.js', import.meta.url), 'utf8')
    .replace("'%FILES%'", '{}')
    .replace("'%IF_WANTED%'", '{}');
  const [listeners, kept] = [{}, new Map()];
  const cache = { put: async (address, response) => kept.set(address, response) };
  vm.runInNewContext(source, {
    registration: { scope: SCOPE },
    caches: { open: async (name) => (kept.cache = name) && cache },
    addEventListener: (name, listener) => (listeners[name] = listener),
    crypto,
    File,
    Map,
    Object,
    Promise,
    Response,
    URL,
  });
  return { listeners, kept };
}

async function share(parts, address = `${SCOPE}shared`) {
  const { listeners, kept } = worker();
  const body = new FormData();
  for (const [name, value] of parts) body.append(name, value);
  let answered;
  const request = new Request(address, { method: 'POST', body });
  listeners.fetch({ request, respondWith: (response) => (answered = response) });
  return { response: await answered, kept: [...kept.values()], cache: kept.cache };
}

test('files that were shared are kept with their names, and the page is opened', async () => {
  const { response, kept, cache } = await share([
    ['title', 'Two files'],
    ['files', new File(['We pledge boats. 😀'], 'Côte d’Ivoire.txt')],
    ['files', new File(['We pledge ships.'], 'b.txt')],
    ['files', new File([], 'empty.txt')],
  ]);
  assert.equal(response.status, 303);
  assert.equal(response.headers.get('location'), `${SCOPE}#shared`);
  assert.equal(cache, `statement-annotator-shared ${SCOPE}`);
  assert.deepEqual(
    kept.map((it) => decodeURIComponent(it.headers.get('x-name'))),
    ['Côte d’Ivoire.txt', 'b.txt'],
  );
  assert.equal(await kept[0].text(), 'We pledge boats. 😀');
});

test('a text that was shared is kept as one text', async () => {
  const { kept } = await share([['title', 'Almora'], ['text', 'We pledge boats.'], ['url', '']]);
  assert.deepEqual(await Promise.all(kept.map((it) => it.text())), ['Almora\n\nWe pledge boats.']);
  assert.equal(kept[0].headers.get('x-name'), null);
});

test('other requests are not answered', async () => {
  assert.equal((await share([], `${SCOPE}other`)).response, undefined);
  assert.equal((await share([], 'https://example.org/shared')).response, undefined);
});
