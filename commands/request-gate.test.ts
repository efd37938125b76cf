import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gunzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { ask } from '../tests/support/ask.ts';
import { placeGate } from './request-gate.ts';

let server: Server | undefined;
afterEach(() => server?.close());

/** The address of a server with a gate before what it answers. */
async function gated(answer: RequestListener): Promise<string> {
  const opened = createServer(answer);
  server = opened;
  placeGate(opened);
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
});
