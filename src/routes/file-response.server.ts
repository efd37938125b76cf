import { createHash } from 'node:crypto';
import type { ExportedFile } from '#lib/export/index.ts';
import { Busy } from '#lib/export/server-tools.server.ts';
import { fileMessage } from '#lib/messages/index.ts';
import type { Language } from '#lib/view/index.ts';
import { fileCache, maxCachedBytes, type CachedFile } from './file-cache.server.ts';
import { yieldToOthers } from './yield.server.ts';

const cache = fileCache(maxCachedBytes);

/**
 * Answers with the file of a key, from memory if it was made before. `make` is told by its signal when nobody waits for
 * the file any more.
 */
export async function answerFile(
  key: string,
  make: (wanted: AbortSignal) => Promise<ExportedFile>,
  language: Language,
  download: boolean,
  request: Request
): Promise<Response> {
  try {
    const file = await cache(
      key,
      async (wanted) => {
        await yieldToOthers();
        wanted.throwIfAborted();
        return tagged(await make(wanted));
      },
      request.signal
    );
    return answer(file, download, request.headers.get('If-None-Match'));
  } catch (error) {
    if (request.signal.aborted) return unread();
    if (!(error instanceof Busy)) throw error;
    return sentence(503, fileMessage(language, 'file.busy', { seconds: error.retryAfter }), {
      'Retry-After': String(error.retryAfter)
    });
  }
}

/** The answer to one who has gone away. */
const unread = () => new Response(null, { status: 499, headers: { 'Cache-Control': 'no-store' } });

function tagged({ name, type, body }: ExportedFile): CachedFile {
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
  const tag = `"${createHash('sha256').update(bytes).digest('base64url')}"`;
  // Texts are compressed on their way, so that not every byte of what comes is the same (RFC 9110, 8.8.1).
  return { name, type, bytes, tag: typeof body === 'string' ? `W/${tag}` : tag };
}

function answer({ name, type, bytes, tag }: CachedFile, download: boolean, known: string | null): Response {
  const headers = {
    'Content-Type': type,
    ETag: tag,
    'Cache-Control': 'public, no-cache',
    'Content-Disposition': `${download ? 'attachment' : 'inline'}; filename="${name}"`,
    // A drawing is opened as a page of its own: it may show its font, and nothing else.
    'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; font-src data:; sandbox"
  };
  const weak = (each: string) => each.trim().replace(/^W\//, '');
  const same = known !== null && known.split(',').some((each) => ['*', weak(tag)].includes(weak(each)));
  return same
    ? new Response(null, { status: 304, headers })
    : new Response(bytes, { headers: { ...headers, 'Content-Length': String(bytes.length) } });
}

/** An answer of one line of text, which nobody keeps. */
export const sentence = (status: number, text: string, headers: Readonly<Record<string, string>> = {}) =>
  new Response(`${text}\n`, {
    status,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store', ...headers }
  });
