import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { RasterAnswer } from './thread-answer.ts';
import type { WorkerMessage } from './web-worker.client.ts';

/** A worker that answers when the test says so. */
class FakeWorker extends EventTarget {
  static readonly all: FakeWorker[] = [];
  readonly told: WorkerMessage[] = [];
  ended = false;

  constructor() {
    super();
    FakeWorker.all.push(this);
  }

  postMessage(message: WorkerMessage) {
    this.told.push(message);
  }
  terminate() {
    this.ended = true;
  }
  answer(answer: RasterAnswer) {
    this.dispatchEvent(new MessageEvent('message', { data: answer }));
  }
  jobs() {
    return this.told.filter((message) => 'job' in message).length;
  }
}

const job = { kind: 'outlines', svg: '<svg/>' } as const;
const fetched = vi.fn<(address: string) => Promise<Response>>();

/** The rasteriser of a page that has just been opened. */
async function freshPage() {
  vi.resetModules();
  return (await import('./raster.client.ts')).pageRaster;
}
/** The worker that was started as this one, counted from 0, once it has been given so many jobs. */
const worker = (n: number, jobs = 1) =>
  vi.waitUntil(() => {
    const found = FakeWorker.all[n];
    return found?.jobs() === jobs ? found : undefined;
  });

beforeEach(() => {
  FakeWorker.all.length = 0;
  fetched.mockReset().mockImplementation(() => Promise.resolve(new Response('bytes')));
  vi.stubGlobal('Worker', FakeWorker);
  vi.stubGlobal('fetch', fetched);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the rasteriser of a page', () => {
  it('gives one worker its files, and one job after another', async () => {
    const raster = await freshPage();
    const results = [raster(job), raster(job)];
    (await worker(0)).answer({ result: 'A' });
    (await worker(0, 2)).answer({ result: 'B' });
    expect(await Promise.all(results)).toEqual(['A', 'B']);
    expect(FakeWorker.all.map(({ told }) => Object.keys(told[0] ?? {}))).toEqual([['files']]);
  });

  it.each([
    ['that was not answered', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['that was answered with the page of an error', () => Promise.resolve(new Response('Not found', { status: 404 }))]
  ])('draws after a request %s, once its files can be had', async (_, answer) => {
    const raster = await freshPage();
    fetched.mockImplementationOnce(answer);
    await expect(raster(job)).rejects.toThrow();
    expect(FakeWorker.all).toEqual([]);
    const again = raster(job);
    (await worker(0)).answer({ result: 'A' });
    expect(await again).toBe('A');
  });

  it.each<[string, (broken: FakeWorker) => void]>([
    [
      'in which a drawing failed',
      (broken) => {
        broken.answer({ error: 'unreachable' });
      }
    ],
    [
      'that broke',
      (broken) => {
        broken.dispatchEvent(new Event('error'));
      }
    ]
  ])('ends a worker %s, and draws the next picture in another', async (_, fail) => {
    const raster = await freshPage();
    const failed = expect(raster(job)).rejects.toThrow();
    fail(await worker(0));
    await failed;
    const next = raster(job);
    (await worker(1)).answer({ result: 'A' });
    expect(await next).toBe('A');
    expect(FakeWorker.all.map(({ ended }) => ended)).toEqual([true, false]);
  });

  it('ends a worker that broke while it waited', async () => {
    const raster = await freshPage();
    const first = raster(job);
    const idle = await worker(0);
    idle.answer({ result: 'A' });
    await first;
    idle.dispatchEvent(new Event('error'));
    expect(idle.ended).toBe(true);
    const next = raster(job);
    (await worker(1)).answer({ result: 'B' });
    expect(await next).toBe('B');
  });
});
