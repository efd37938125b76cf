import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import type { Site } from './site.ts';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2'
};

/** Serves a folder as any host of plain files does: `/warmth` is `warmth.html`, what is missing is `404.html`. */
export async function servePlainFiles(folder: string): Promise<Site> {
  const read = (path: string) => readFile(join(folder, normalize(path))).catch(() => undefined);
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    void (async () => {
      const file = path === '/' ? '/index.html' : path;
      const found = (await read(file)) ?? (await read(`${path}.html`));
      const type =
        types[extname(file)] ?? (extname(file) === '' ? 'text/html; charset=utf-8' : 'application/octet-stream');
      response.writeHead(found ? 200 : 404, { 'Content-Type': found ? type : 'text/html; charset=utf-8' });
      response.end(found ?? (await read('/404.html')));
    })();
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    pid: process.pid,
    log: () => '',
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      })
  };
}
