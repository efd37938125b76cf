import { spawn } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { serve } from '../browser/site';

/** A port that was free a moment ago. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => { server.close(resolve); });
  return port;
}

describe('npm start', () => {
  it('serves on the port that PORT names, and prints the address', async () => {
    const port = await freePort();
    const site = await serve('commands/start.js', { PORT: String(port) });
    expect(site.origin).toBe(`http://127.0.0.1:${port}`);
    expect((await fetch(site.origin)).status).toBe(200);
    await site.close();
    await expect(fetch(site.origin)).rejects.toThrow();
  });

  it('goes on serving where a file of the build is gone', async () => {
    const file = 'build/client/gone.txt';
    writeFileSync(file, 'Gone.');
    const site = await serve('commands/start.js');
    rmSync(file);
    await expect(fetch(`${site.origin}/gone.txt`).then((response) => response.text())).rejects.toThrow();
    expect((await fetch(site.origin)).status).toBe(200);
    await site.close();
  });

  it('says in a sentence that a port is taken', async () => {
    const site = await serve('commands/start.js');
    const { port } = new URL(site.origin);
    const second = spawn(process.execPath, ['commands/start.js'], { env: { ...process.env, PORT: port }, stdio: ['ignore', 'ignore', 'pipe'] });
    let told = '';
    second.stderr.on('data', (text: Buffer) => { told += text.toString(); });
    const code = await new Promise((resolve) => second.once('close', resolve));
    await site.close();
    expect([code, told.trim()]).toEqual([1, `Port ${port} is taken. Another one: PORT=8080 npm start`]);
  });
});
