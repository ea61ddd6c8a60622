// A static file server for a folder, on a free local port. It records the requests.

import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

export const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/** `extra`: more folders, by the path under which they are served. */
export async function serve(dir, extra = {}) {
  const requests = []; // { method, path, status }
  const broken = []; // patterns of paths that get a 503
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
    const [under] = Object.keys(extra).filter((prefix) => path.startsWith(prefix));
    const file = under ? join(extra[under], normalize(path.slice(under.length))) : join(dir, normalize(path.replace(/\/$/, '/index.html')));
    const known = statSync(file, { throwIfNoEntry: false })?.isFile();
    const status = broken.some((pattern) => pattern.test(path)) ? 503 : known ? 200 : 404;
    requests.push({ method: request.method, path: request.url, status });
    if (status !== 200) {
      response.writeHead(status, { 'content-type': 'text/plain' }).end(`${status}\n`);
      return;
    }
    response.writeHead(200, {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      'cache-control': 'no-store',
    });
    createReadStream(file).pipe(response);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    dir,
    requests,
    /** From now on, until mend(), requests for matching paths fail. */
    breakFiles: (pattern) => broken.push(pattern),
    mend: () => (broken.length = 0),
    close: () => server.close(),
  };
}
