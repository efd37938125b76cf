// The built server without an open port: requests go to it within this process.
import { createServer, request as ask } from 'node:http';
import { duplexPair } from 'node:stream';

/** @typedef {{ status: number, headers: import('node:http').IncomingHttpHeaders, body: Buffer }} Answer */

/** Starts the built server; gives what it answers to a GET of a path. @returns {Promise<(path: string) => Promise<Answer>>} */
export async function builtServer() {
  // No address of this machine gets into a file.
  process.env.ORIGIN = 'http://localhost';
  const { handler } = await import('../build/handler.js');
  const server = createServer(handler);
  return (path) => new Promise((resolve, reject) => {
    const [ours, theirs] = duplexPair();
    server.emit('connection', theirs);
    ask({ path, headers: { Host: 'localhost', Connection: 'close' }, createConnection: () => ours }, (response) => {
      /** @type {Buffer[]} */
      const parts = [];
      response.on('data', (part) => parts.push(part));
      response.once('error', reject);
      response.once('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }));
    }).once('error', reject).end();
  });
}
