import { request } from 'node:http';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ask } from '../support/ask.ts';
import { startSite, type Site } from '../support/site.ts';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

/** Pictures that differ from all others that are asked for. */
const pictures = (count: number, first: number) =>
  Array.from({ length: count }, (_, n) => ask(site.origin, `/charts/density.png?width=${300 + first + n}`));

it('64 pictures that are asked for at once are all made, and a page waits for none of them', async () => {
  let waiting = 64;
  const asked = pictures(waiting, 0).map(async (picture) => {
    const { status } = await picture;
    waiting -= 1;
    return status;
  });
  const page = await ask(site.origin, '/density');
  expect([page.status, waiting > 32]).toEqual([200, true]);
  expect(new Set(await Promise.all(asked))).toEqual(new Set([200]));
});

it('where too many are asked for, those that are not made say when to ask again, and then all is well', async () => {
  const made = await ask(site.origin, '/charts/network.png?width=290&from=1950');
  const asked = pictures(160, 100);
  // The first that is refused tells that the queue is full; what was made before is still given, in whatever order it
  // is asked for.
  await Promise.any(
    asked.map(async (picture) => {
      if ((await picture).status !== 503) throw new Error('It was made.');
    })
  );
  const known = await ask(site.origin, '/charts/network.png?from=1950&utm_source=x&width=290');
  expect([known.status, known.body.equals(made.body)]).toEqual([200, true]);
  const answers = await Promise.all(asked);
  const refused = answers.filter(({ status }) => status !== 200);
  expect(refused.length).toBeGreaterThan(0);
  expect(answers.length - refused.length).toBeGreaterThanOrEqual(65);
  for (const { status, headers, body } of refused) {
    expect([status, headers['retry-after'], headers['cache-control'], body.toString()]).toEqual([
      503,
      '2',
      'no-store',
      'Too many pictures are being drawn; please ask again in 2 seconds.\n'
    ]);
  }
  expect((await ask(site.origin, '/charts/density.png?width=299')).status).toBe(200);
  expect(site.log()).toBe('');
});

it('whoever asks for one picture many times at once has it drawn once', async () => {
  const answers = await Promise.all(
    Array.from({ length: 200 }, () => ask(site.origin, '/charts/network.png?width=280'))
  );
  expect(new Set(answers.map(({ status, headers }) => `${status} ${headers.etag ?? ''}`)).size).toBe(1);
});

it('pictures that nobody waits for any more keep no place, and a small one waits for no number of large ones', async () => {
  const largest = (n: number) => `/charts/warmth.png?width=8000&height=${4990 + n}`;
  const { hostname, port } = new URL(site.origin);
  const leave: (() => void)[] = [];
  const refused = new Promise<void>((resolve) => {
    for (let n = 0; n < 10; n += 1) {
      const asked = request({ hostname, port, path: largest(n) }, ({ statusCode }) => {
        if (statusCode === 503) resolve();
      });
      asked.on('error', () => undefined);
      asked.end();
      leave.push(() => asked.destroy());
    }
  });
  await refused;
  // All is full of large ones, and those who asked still wait.
  expect((await ask(site.origin, '/charts/density.png?width=298')).status).toBe(200);
  for (const go of leave) go();
  const next = async () => (await ask(site.origin, '/charts/density.png?width=2000&height=1300')).status;
  await expect.poll(next).toBe(200);
  expect(site.log()).toBe('');
});
