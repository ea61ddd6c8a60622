// Serves one page's folder on a free local port, compressed as web servers do, and counts the bytes
// sent.

import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, relative, sep } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { TYPES } from '../tests/journeys/server.mjs';

function squeeze(bytes) {
  const { BROTLI_PARAM_QUALITY: quality, BROTLI_PARAM_SIZE_HINT: hint } = constants;
  return brotliCompressSync(bytes, { params: { [quality]: 11, [hint]: bytes.length } });
}

/**
 * Everything is read and compressed beforehand, so that a measurement includes only the sending.
 */
export async function serve(folder) {
  const files = new Map();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || entry.name.endsWith('.br')) continue;
    const path = join(entry.parentPath ?? entry.path, entry.name);
    const type = TYPES[extname(entry.name)] ?? 'application/octet-stream';
    const address = `/${relative(folder, path).split(sep).join('/')}`;
    files.set(address, { type, body: squeeze(readFileSync(path)) });
  }
  if (!files.has('/index.html')) throw new Error(`there is no index.html in ${folder}`);

  let sent = 0;
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
    const file = files.get(path === '/' ? '/index.html' : path);
    if (!file) {
      response.writeHead(404).end();
      return;
    }
    sent += file.body.length;
    response.writeHead(200, {
      'content-type': file.type,
      'content-encoding': 'br',
      'content-length': file.body.length,
      'cache-control': 'no-store',
    });
    response.end(file.body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    /** Bytes sent since the last call. */
    takeSent() {
      const bytes = sent;
      sent = 0;
      return bytes;
    },
    close: () => server.close(),
  };
}
