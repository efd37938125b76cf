import { createHash } from 'node:crypto';
import type { Dataset } from '$lib/dataset';
import { exportFile, formats, readFileName, readFileQuery, writeFileQuery, type FileRequest } from '$lib/export';
import { Busy, drawOnServer, serverRaster } from '$lib/export/server';
import { fileMessage } from '$lib/messages';
import { defaultView, type Language, type ViewProblem } from '$lib/view';
import { fileCache, type CachedFile } from './cache.server';

/** Of so many files, in bytes, the server remembers the latest. */
const cache = fileCache(64 * 1024 * 1024);

/** Answers with a file, from memory if it was made before; says in a sentence what cannot be followed. */
export async function answerFile(dataset: Dataset, name: string, query: URLSearchParams, request: Request): Promise<Response> {
  const asked = readFileName(name);
  if (asked === null) return sentence(404, fileMessage(defaultView.lang, 'file.none', { formats: formats.join(', ') }));
  const { view, options, problems } = readFileQuery(dataset, query);
  const [problem] = problems;
  if (problem) return sentence(400, refusal(view.lang, problem));
  try {
    const file = await cache(`${name}?${writeFileQuery(view, options)}`, () => made(dataset, { ...asked, view, options }));
    return answer(file, query.get('download') === '1', request.headers.get('If-None-Match'));
  } catch (error) {
    if (!(error instanceof Busy)) throw error;
    return sentence(503, fileMessage(view.lang, 'file.busy', { seconds: error.retryAfter }), { 'Retry-After': String(error.retryAfter) });
  }
}

async function made(dataset: Dataset, request: FileRequest): Promise<CachedFile> {
  const { name, type, body } = await exportFile(dataset, request, { draw: drawOnServer, raster: serverRaster });
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
  return { name, type, bytes, tag: `"${createHash('sha256').update(bytes).digest('base64url')}"` };
}

function answer({ name, type, bytes, tag }: CachedFile, download: boolean, known: string | null): Response {
  const headers = {
    'Content-Type': type, ETag: tag, 'Cache-Control': 'public, max-age=3600, stale-while-revalidate=86400',
    'Content-Disposition': `${download ? 'attachment' : 'inline'}; filename="${name}"`,
    // A drawing is opened as a page of its own: it may show its font, and nothing else.
    'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; font-src data:; sandbox"
  };
  const same = known !== null && known.split(',').some((each) => [tag, `W/${tag}`, '*'].includes(each.trim()));
  return same ? new Response(null, { status: 304, headers }) : new Response(bytes, { headers: { ...headers, 'Content-Length': String(bytes.length) } });
}

function refusal(language: Language, { parameter, value, fault, allowed }: ViewProblem): string {
  if (fault === 'value') return fileMessage(language, 'file.value', { parameter, value, allowed });
  if (fault === 'order') return fileMessage(language, 'file.order', { value, allowed });
  return allowed === '' ? fileMessage(language, 'file.unknown', { parameter, value }) : fileMessage(language, 'file.unknown.near', { parameter, value, nearest: allowed });
}

const sentence = (status: number, text: string, headers: Readonly<Record<string, string>> = {}) =>
  new Response(`${text}\n`, { status, headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store', ...headers } });
