import type { Browser, Page } from 'playwright-core';
import type { Site } from '../../tests/support/site.ts';

/**
 * Milliseconds from a click on a filter to the frame that shows what it chose, on the front page as a reader has it:
 * the first click, for which the charts wake; those after it; and all of them again.
 */
export interface PageRedraws {
  readonly wake: readonly number[];
  readonly first: readonly number[];
  readonly again: readonly number[];
}

/** On so many pages one after another. */
const pages = 3;

/** Chooses every category, one more with each click, and leaves them out again. */
export async function pageRedraws(browser: Browser, site: Site): Promise<PageRedraws> {
  const wake: number[] = [];
  const first: number[] = [];
  const again: number[] = [];
  for (let n = 0; n < pages; n += 1) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(`${site.origin}/`, { waitUntil: 'networkidle' });
    await page.locator('summary', { hasText: 'Category' }).click();
    const boxes = await page.locator('input[type="checkbox"][name="category"]').all();
    const times: number[] = [];
    for (const box of [...boxes, ...boxes]) times.push(await clickTime(page, () => box.click()));
    wake.push(...times.slice(0, 1));
    first.push(...times.slice(1, boxes.length));
    again.push(...times.slice(boxes.length));
    await page.close();
  }
  return { wake, first, again };
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
