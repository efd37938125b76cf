// The built server without an open port: requests go to it within this process.
import { createServer, request as ask } from 'node:http';
import { duplexPair } from 'node:stream';

/** @typedef {{ status: number, headers: import('node:http').IncomingHttpHeaders, body: Buffer }} Answer */

/**
 * Starts the built server; gives what it answers to a GET of a path. A deck goes to it beside the request, as no
 * request from outside can bring one. @returns {Promise<(path: string, deck?: string) => Promise<Answer>>}
 */
export async function builtServer() {
  // Where the site stands, if that is told; an address of this machine gets into no file.
  process.env.ORIGIN ||= 'http://localhost';
  const { handler } = await import('../build/handler.js');
  /** @type {WeakMap<import('node:stream').Duplex, string>} */
  const decks = new WeakMap();
  const server = createServer((request, response) =>
    handler(Object.assign(request, { deck: decks.get(request.socket) }), response)
  );
  return (path, deck) =>
    new Promise((resolve, reject) => {
      const [ours, theirs] = duplexPair();
      if (deck !== undefined) decks.set(theirs, deck);
      server.emit('connection', theirs);
      ask({ path, headers: { Host: 'localhost', Connection: 'close' }, createConnection: () => ours }, (response) => {
        /** @type {Buffer[]} */
        const parts = [];
        response.on('data', (part) => parts.push(part));
        response.once('error', reject);
        response.once('end', () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) })
        );
      })
        .once('error', reject)
        .end();
    });
}
