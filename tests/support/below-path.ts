import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The path below which a site is put; who leaves it has left the site. */
export const prefix = '/a/b';

/** Serves a site below `prefix`, as a proxy does that strips it; what lies outside is not there. */
export async function belowPath(site: string): Promise<{ readonly origin: string; close(): Promise<void> }> {
  const { hostname, port } = new URL(site);
  const server = createServer((asked, answer) => {
    const path = asked.url ?? '/';
    if (!path.startsWith(`${prefix}/`)) {
      answer.writeHead(404).end('outside');
      return;
    }
    const { method, headers } = asked;
    const passed = request({ hostname, port, method, headers, path: path.slice(prefix.length) }, (response) => {
      answer.writeHead(response.statusCode ?? 502, response.headers);
      response.pipe(answer);
    });
    passed.on('error', () => answer.destroy());
    answer.on('close', () => passed.destroy());
    passed.end();
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      })
  };
}
