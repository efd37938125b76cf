import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { ask } from '../tests/support/ask.ts';
import { builtFiles, type GoneAt } from './built-files.ts';
import { placeGate } from './request-gate.ts';

let server: Server | undefined;
afterEach(() => server?.close());

/** The address of a server with a gate before what it answers. */
async function gated(answer: RequestListener, goneAt?: GoneAt, log: string[] = []): Promise<string> {
  const opened = createServer(answer);
  server = opened;
  placeGate(opened, goneAt, (line) => log.push(line));
  await new Promise<void>((resolve) => {
    opened.listen(0, '127.0.0.1', resolve);
  });
  return `http://127.0.0.1:${(opened.address() as AddressInfo).port}`;
}
const text = 'Pakistan and the Soviet Union. '.repeat(100);
const asText: RequestListener = (_, response) => {
  response.setHeader('Content-Type', 'text/html');
  response.end(text);
};

describe('the gate of the server', () => {
  it.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE'])('lets no %s through', async (method) => {
    let asked = 0;
    const site = await gated((request, response) => {
      asked += 1;
      asText(request, response);
    });
    const { status, headers } = await ask(site, '/', {}, method);
    expect([status, headers.allow, asked]).toEqual([405, 'GET, HEAD', 0]);
  });

  it.each(['gzip', 'br'])('compresses what is made for who takes %s, and says that it does', async (encoding) => {
    const { headers, body } = await ask(await gated(asText), '/', { 'Accept-Encoding': encoding });
    expect([headers['content-encoding'], headers.vary]).toEqual([encoding, 'Accept-Encoding']);
    expect(body.length).toBeLessThan(text.length / 5);
    if (encoding === 'gzip') expect(gunzipSync(body).toString()).toBe(text);
  });

  it('leaves as it is what is asked for plain, and what is compressed already', async () => {
    const site = await gated((request, response) => {
      response.setHeader('Content-Type', request.url === '/picture.png' ? 'image/png' : 'text/html');
      response.end(text);
    });
    expect((await ask(site, '/')).body.toString()).toBe(text);
    const picture = await ask(site, '/picture.png', { 'Accept-Encoding': 'gzip, br' });
    expect([picture.headers['content-encoding'], picture.body.toString()]).toEqual([undefined, text]);
  });

  it('has every answer asked for anew that does not say otherwise, and says what it is', async () => {
    const site = await gated((request, response) => {
      if (request.url === '/hashed.js') response.setHeader('Cache-Control', 'immutable');
      asText(request, response);
    });
    expect((await ask(site, '/theme.css')).headers).toMatchObject({
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin'
    });
    expect((await ask(site, '/hashed.js')).headers['cache-control']).toBe('immutable');
  });

  it.each(['/charts/warmth.svg', '/embed/network'])('lets pages of others show %s', async (path) => {
    expect((await ask(await gated(asText), path)).headers['cross-origin-resource-policy']).toBe('cross-origin');
  });

  describe('of a site that is built anew below the server', () => {
    const build = mkdtempSync(join(tmpdir(), 'dyad-build-'));
    const client = join(build, 'client/_app');
    mkdirSync(client, { recursive: true });
    for (const name of ['a.js', 'a.js.br', 'a.js.gz', 'b.js', 'b.js.br', 'c.js', 'c.js.br', 'page.html'])
      writeFileSync(join(client, name), name);
    const goneAt = builtFiles(build);
    for (const name of ['a.js', 'a.js.br', 'a.js.gz', 'b.js.br', 'page.html']) rmSync(join(client, name));
    afterAll(() => {
      rmSync(build, { recursive: true });
    });
    /** As the server of files does: it opens what stood there when it was started, and ends where that is gone. */
    const files: RequestListener = (request, response) => {
      const ending = String(request.headers['accept-encoding']).includes('br') ? '.br' : '';
      if (ending !== '') response.setHeader('Content-Encoding', 'br');
      response.end(readFileSync(join(build, 'client', `${request.url ?? ''}${ending}`)));
    };
    const asked = async (path: string) => {
      const log: string[] = [];
      const { status, headers, body } = await ask(await gated(files, goneAt, log), path, { 'Accept-Encoding': 'br' });
      return { status, encoding: headers['content-encoding'], body: body.toString(), log: log.join() };
    };

    it.each(['/_app/a.js', '/_app/page', '/_app/a.js?v=1', '/_app/%61.js'])(
      'answers that %s is missing where all of it is gone, and tells it',
      async (path) => {
        const { status, body, log } = await asked(path);
        expect([status, body]).toEqual([404, expect.stringContaining('may have been renewed')]);
        expect(log).toMatch(/^Gone since the server was started: .*client/);
      }
    );

    it('sends the file uncompressed where only what it was compressed to is gone, and tells it', async () => {
      const { log, ...answer } = await asked('/_app/b.js');
      expect(answer).toEqual({ status: 200, encoding: undefined, body: 'b.js' });
      expect(log).toContain('b.js.br');
    });

    it('leaves alone what is there, and what is no file', async () => {
      expect(await asked('/_app/c.js')).toEqual({ status: 200, encoding: 'br', body: 'c.js.br', log: '' });
      for (const path of ['/warmth', '/', '/%', '/../a.js', '']) expect(goneAt(path)).toBeNull();
    });
  });
});
