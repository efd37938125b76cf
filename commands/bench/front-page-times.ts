import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import type { Site } from '../../tests/support/site.ts';
import { drawingWorkload, joinTimes, timing, type Times, type Timing } from './workload.ts';

/** The front page as a reader has it. */
export interface FrontPage {
  /** Gzipped JavaScript that it loads, in bytes: as it is read, and when its charts answer to the reader. */
  readonly script: { readonly atRest: number; readonly awake: number };
  readonly foreignRequests: number;
  /**
   * From a click on a filter to the frame that shows what it chose: the first click, for which the charts wake; those
   * after it; and all of them again.
   */
  readonly clicks: { readonly wake: Timing; readonly first: Timing; readonly again: Timing };
}

/** On so many pages one after another. */
const pages = 3;
const viewport = { width: 1280, height: 900 };

/** Measures the front page of a site, on fresh pages one after another. */
export async function measureFrontPage(browser: Browser, site: Site): Promise<FrontPage> {
  const clicks: Record<keyof FrontPage['clicks'], Times[]> = { wake: [], first: [], again: [] };
  for (let n = 0; n < pages; n += 1) {
    const page = await browser.newPage({ viewport });
    await page.goto(`${site.origin}/`, { waitUntil: 'networkidle' });
    const { work, workload } = await clickTimes(page);
    const part = (start: number, end?: number) => ({ work: work.slice(start, end), workload });
    clicks.wake.push(part(0, 1));
    clicks.first.push(part(1, work.length / 2));
    clicks.again.push(part(work.length / 2));
    await page.close();
  }
  const joined = (kind: keyof typeof clicks) => timing(joinTimes(clicks[kind]));
  return {
    ...(await loaded(browser, site)),
    clicks: { wake: joined('wake'), first: joined('first'), again: joined('again') }
  };
}

/** What the page asks for until it is at rest, and until its charts are awake. */
async function loaded(browser: Browser, site: Site): Promise<Pick<FrontPage, 'script' | 'foreignRequests'>> {
  const page = await browser.newPage({ viewport });
  const scripts = new Map<string, Promise<number>>();
  let foreignRequests = 0;
  page.on('request', (request) => {
    if (!request.url().startsWith(`${site.origin}/`) && !request.url().startsWith('data:')) foreignRequests += 1;
  });
  page.on('response', (response) => {
    if (/javascript/.test(response.headers()['content-type'] ?? ''))
      scripts.set(
        response.url(),
        response.body().then((body) => gzipSync(body).length)
      );
  });
  const bytes = async () => (await Promise.all(scripts.values())).reduce((sum, size) => sum + size, 0);
  await page.goto(`${site.origin}/`, { waitUntil: 'networkidle' });
  const atRest = await bytes();
  const [box] = await categoryBoxes(page);
  if (box) await clickTime(page, () => box.click());
  const awake = await bytes();
  await page.close();
  return { script: { atRest, awake }, foreignRequests };
}

/** Chooses every category, one more with each click, and leaves them out again; the workload after each click. */
async function clickTimes(page: Page): Promise<Times> {
  const times: Record<keyof Times, number[]> = { work: [], workload: [] };
  const boxes = await categoryBoxes(page);
  for (const box of [...boxes, ...boxes]) {
    times.work.push(await clickTime(page, () => box.click()));
    times.workload.push(await page.evaluate(drawingWorkload));
  }
  return times;
}

async function categoryBoxes(page: Page) {
  await page.locator('summary', { hasText: 'Filter' }).click();
  await page.locator('summary', { hasText: 'Category' }).click();
  return page.locator('input[type="checkbox"][name="category"]').all();
}

/**
 * From the browser's own time of the click to the end of the frame in which all three drawings are others than before.
 */
async function clickTime(page: Page, click: () => Promise<void>): Promise<number> {
  const time = await page.evaluateHandle(() => {
    const told = () =>
      Array.from(document.querySelectorAll('svg[data-chart]'))
        .filter((drawing) => drawing.checkVisibility())
        .map((drawing) => drawing.getAttribute('aria-label') ?? '');
    const before = told();
    const shown = () => {
      const now = told();
      return now.length === before.length && now.every((words, n) => words !== before[n]);
    };
    return {
      taken: new Promise<number>((resolve) => {
        addEventListener(
          'click',
          ({ timeStamp }) => {
            const { port1, port2 } = new MessageChannel();
            const frame = () => {
              requestAnimationFrame(() => {
                port2.postMessage(null);
              });
            };
            // A message that is sent in a frame comes after it has been drawn.
            port1.onmessage = () => {
              if (shown()) resolve(performance.now() - timeStamp);
              else frame();
            };
            frame();
          },
          { once: true, capture: true }
        );
      })
    };
  });
  await click();
  return time.evaluate(({ taken }) => taken);
}
