// The built server without an open port: requests go to it within this process.
import {
  createServer,
  request as ask,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
  type ServerResponse
} from 'node:http';
import { duplexPair, type Duplex } from 'node:stream';

/** Imports a file of a built site, which must be there in its folder. */
export type ImportBuilt = <File extends keyof BuiltSite>(folder: string, file: File) => Promise<BuiltSite[File]>;

/** What adapter-node writes: the program that listens as soon as it is imported, and its handler alone. */
interface BuiltSite {
  readonly 'index.js': { readonly server: { readonly server: Server } };
  readonly 'handler.js': { readonly handler: (request: IncomingMessage, response: ServerResponse) => void };
}

/** What the server answers to a GET of a path; with the text of a deck, in place of its own. */
export type BuiltServer = (path: string, deck?: string) => Promise<Answer>;

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Starts the server built into a folder. A deck goes to it beside the request, as no request from outside can bring one. */
export async function builtServer(importBuilt: ImportBuilt, folder: string): Promise<BuiltServer> {
  // Where the site stands, if that is told; an address of this machine gets into no file.
  process.env.ORIGIN ||= 'http://localhost';
  const { handler } = await importBuilt(folder, 'handler.js');
  const decks = new WeakMap<Duplex, string>();
  const server = createServer((request, response) => {
    handler(Object.assign(request, { deck: decks.get(request.socket) }), response);
  });
  return (path, deck) =>
    new Promise((resolve, reject) => {
      const [ours, theirs] = duplexPair();
      if (deck !== undefined) decks.set(theirs, deck);
      server.emit('connection', theirs);
      ask({ path, headers: { Host: 'localhost', Connection: 'close' }, createConnection: () => ours }, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.once('error', reject);
        response.once('end', () => {
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) });
        });
      })
        .once('error', reject)
        .end();
    });
}
