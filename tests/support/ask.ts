import { request, type IncomingHttpHeaders } from 'node:http';

/** An answer to a request as it goes over the wire: nothing is resolved, escaped or followed. */
export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Asks a site for a path. */
export function ask(site: string, path: string, headers: IncomingHttpHeaders = {}, method = 'GET'): Promise<Answer> {
  const { hostname, port } = new URL(site);
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path, headers, method }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) });
      });
    });
    sent.once('error', reject);
    sent.end();
  });
}
