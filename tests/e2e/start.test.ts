import { spawn } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { ask } from '../support/ask.ts';
import { startSite, type Site } from '../support/site.ts';

/** A port that was free a moment ago. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => {
    server.close(resolve);
  });
  return port;
}

describe('npm start', () => {
  const [gone, packed] = ['build/client/gone.txt', 'build/client/packed.txt'];
  let site: Site;
  let port: number;
  beforeAll(async () => {
    port = await freePort();
    for (const file of [gone, packed, `${packed}.br`]) writeFileSync(file, 'Here.');
    site = await startSite({ PORT: String(port) });
    for (const file of [gone, `${packed}.br`]) rmSync(file);
  });
  afterAll(() => {
    rmSync(packed);
    return site.close();
  });

  it('serves on the port that PORT names, and prints the address', async () => {
    expect(site.origin).toBe(`http://127.0.0.1:${port}`);
    expect((await fetch(site.origin)).status).toBe(200);
  });

  it('names the picture of a preview at its own address, whatever host a request names', async () => {
    for (const headers of [{}, { Host: 'evil.example' }]) {
      const { body } = await ask(site.origin, '/warmth', headers);
      expect(/property="og:image" content="([^"?]*)/.exec(body.toString())?.[1]).toBe(
        `${site.origin}/charts/warmth.png`
      );
    }
  });

  it('goes on serving where a file of the build is gone', async () => {
    expect((await fetch(`${site.origin}/gone.txt`)).status).toBe(404);
    expect(await (await fetch(`${site.origin}/packed.txt`)).text()).toBe('Here.');
    expect((await fetch(site.origin)).status).toBe(200);
  });

  it('says in a sentence that a port is taken', async () => {
    expect(await started({ PORT: String(port) })).toEqual([
      1,
      `Port ${port} is taken. Another one: PORT=8080 npm start`
    ]);
  });

  it('serves no more once it is ended', async () => {
    await site.close();
    await expect(fetch(site.origin)).rejects.toThrow();
  });

  it('says in a sentence that ORIGIN is no origin', async () => {
    expect(await started({ PORT: '0', ORIGIN: 'dyad' })).toEqual([
      2,
      'ORIGIN: "dyad" is not where a site stands on the web; it must be as https://example.org, or be left out.'
    ]);
  });

  it('names the address of ORIGIN in its files, and its own in none', async () => {
    const files = ['warmth.svg?from=1965', 'density.csv?from=1965', 'network.json?from=1965'];
    const site = await startSite({ ORIGIN: 'https://dyad.example' });
    const texts = await Promise.all(files.map(async (file) => (await fetch(`${site.origin}/charts/${file}`)).text()));
    await site.close();
    expect(texts.map((text) => /https:\/\/dyad\.example\/\w+\?from=1965/.exec(text)?.[0])).toEqual(
      ['warmth', 'density', 'network'].map((chart) => `https://dyad.example/${chart}?from=1965`)
    );
    const local = await Promise.all(
      files.map(async (file) => (await fetch(`${inject('site')}/charts/${file}`)).text())
    );
    for (const text of local) expect(text).not.toContain(new URL(inject('site')).host);
  });
});

/** How a server ends that cannot start, and what it says. */
async function started(environment: Readonly<Record<string, string>>): Promise<[code: unknown, told: string]> {
  const server = spawn(process.execPath, ['commands/run.js', 'start'], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'ignore', 'pipe']
  });
  let told = '';
  server.stderr.on('data', (text: Buffer) => {
    told += text.toString();
  });
  const code = await new Promise((resolve) => server.once('close', resolve));
  return [code, told.trim()];
}
