import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import compression from 'compression';
import { message, missingPartMessage } from '#lib/messages/index.ts';
import { defaultView } from '#lib/view/index.ts';
import { everyAnswer, resourcePolicy } from '../src/response-headers.ts';
import type { GoneAt } from './built-files.ts';

/** The site is read and never written to. */
const methods = ['GET', 'HEAD'];

/**
 * Stands before all that a server answers. It lets through what reads, gives every answer the headers of all, and
 * compresses what is made; what was compressed when it was built stays so. Without a word of its own on how long it may
 * be kept, an answer is asked for anew each time, so that a new version of the site is seen at once. A file of the build
 * that is gone is answered as missing, or as it is uncompressed, and told to `complain`.
 */
export function placeGate(
  server: Server,
  goneAt: GoneAt = () => null,
  complain: (text: string) => void = () => undefined
): void {
  // Node says of no listener what it takes; those of a request take this.
  const inner = server.listeners('request') as RequestListener[];
  const compress = compression();
  server.removeAllListeners('request');
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    for (const [name, value] of Object.entries(everyAnswer)) response.setHeader(name, value);
    response.setHeader('Cross-Origin-Resource-Policy', resourcePolicy(request.url ?? ''));
    response.setHeader('Cache-Control', 'no-cache');
    if (!methods.includes(request.method ?? '')) {
      response.writeHead(405, { Allow: methods.join(', '), 'Content-Type': 'text/plain; charset=utf-8' });
      response.end(`${message(defaultView.lang, 'error.readOnly', { methods: methods.join(', ') })}\n`);
      return;
    }
    const gone = goneAt(request.url ?? '');
    if (gone) {
      complain(`Gone since the server was started: ${gone.paths.join(', ')}`);
      if (gone.whole) {
        response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' });
        response.end(`${missingPartMessage(defaultView.lang, 'missing.renewed')}\n`);
        return;
      }
      request.headers['accept-encoding'] = 'identity';
    }
    compress(request, response, () => {
      for (const listener of inner) listener(request, response);
    });
  });
}
