import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Frame,
  type Page
} from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject } from 'vitest';
import { longestWait } from './limits.ts';

/** A page, and what went wrong on it that no one looks at: errors, warnings, dialogs, requests to other hosts. */
export interface WatchedPage {
  readonly page: Page;
  readonly trouble: string[];
}

type Open = (options?: BrowserContextOptions) => Promise<WatchedPage>;

/**
 * Gives a test file or a block of it its own connection to the shared browser: a function that opens pages in contexts
 * of their own. A context that a test opens is closed after that test, one that `beforeAll` opens after the block.
 */
export function useBrowser(): Open {
  let browser: Browser;
  let inTest = false;
  const openedInTest: BrowserContext[] = [];
  beforeAll(async () => {
    browser = await chromium.connect(inject('browser'));
  });
  afterAll(() => browser.close());
  beforeEach(() => {
    inTest = true;
  });
  afterEach(async () => {
    inTest = false;
    await Promise.all(openedInTest.splice(0).map((context) => context.close()));
  });
  return async (options = {}) => {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 900 },
      baseURL: inject('site'),
      ...options
    });
    if (inTest) openedInTest.push(context);
    context.setDefaultTimeout(longestWait);
    return watched(await context.newPage(), new URL(options.baseURL ?? inject('site')).origin);
  };
}

/** How a page for many tests is opened. */
export interface Visit extends BrowserContextOptions {
  /** Waits until the page is ready for the first test; `hydrated` where the page has scripts, unless this is given. */
  readonly ready?: (page: Page) => Promise<unknown>;
}

/**
 * Opens one page for all tests of the block where it is called (a `describe` or a file), and closes it after the last
 * one: one visit for many assertions. The tests run in order, and each leaves the page as the next expects it.
 *
 *     describe('the page of warmth', () => {
 *       const visit = usePage('/warmth', { ready: drawn });
 *       it('has its title', async () => {
 *         const { page, trouble } = visit();
 *       });
 *     });
 */
export function usePage(path: string, { ready, ...options }: Visit = {}): () => WatchedPage {
  const open = useBrowser();
  let visit: WatchedPage | undefined;
  beforeAll(async () => {
    visit = await open(options);
    await visit.page.goto(path);
    if (ready) await ready(visit.page);
    else if (options.javaScriptEnabled !== false) await hydrated(visit.page);
  });
  return () => {
    if (!visit) throw new Error(`${path} is open only while tests run.`);
    return visit;
  };
}

/** A violation of the Content-Security-Policy is an error of the console. */
function watched(page: Page, origin: string): WatchedPage {
  const trouble: string[] = [];
  page.on('console', (entry) => {
    if (['error', 'warning'].includes(entry.type())) trouble.push(`${page.url()} console: ${entry.text()}`);
  });
  page.on('pageerror', (error) => trouble.push(`${page.url()} error: ${error.message}`));
  page.on('dialog', (dialog) => {
    trouble.push(`${page.url()} dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (asked !== origin && protocol !== 'data:') trouble.push(`${page.url()} asks another host: ${request.url()}`);
  });
  return { page, trouble };
}

/** Waits until the page's scripts have taken over: only then SvelteKit puts its announcer there. */
export async function hydrated(page: Page | Frame): Promise<void> {
  await page.locator('#svelte-announcer').waitFor({ state: 'attached' });
}

/** Unfolds the filters of a page, as a reader does, if they are not. */
export const openFilters = (page: Page): Promise<void> => unfold(page, 'Filter');

/** Unfolds what a page opens by this word, as a reader does, if it is not. */
export async function unfold(page: Page, word: string): Promise<void> {
  const folded = page.locator('details:not([open]) > summary', { hasText: word });
  if ((await folded.count()) === 0) return;
  // Before any code has come a click would wait for it.
  await folded.focus();
  await page.keyboard.press('Enter');
}

/** Waits until letters stand in the site's own font, also on a page without script: until then they are of other width. */
export async function fontsLoaded(page: Page | Frame): Promise<void> {
  const faces = () => [400, 600].every((weight) => document.fonts.check(`${weight} 16px "Source Sans 3"`, 'Warmth'));
  await expect.poll(() => page.evaluate(faces)).toBe(true);
}

/** Waits until every drawing that is seen is one made for its width, in its own font. */
export async function drawn(page: Page | Frame): Promise<void> {
  await hydrated(page);
  await page.evaluate(async () => {
    await document.fonts.ready;
  });
  await page.waitForFunction(() => {
    const seen = Array.from(document.querySelectorAll<SVGSVGElement>('svg[data-chart]')).filter((drawing) =>
      drawing.checkVisibility()
    );
    return seen.every((drawing) => {
      const scale = drawing.getBoundingClientRect().width / drawing.viewBox.baseVal.width;
      // A slide is enlarged or made smaller as a whole.
      return drawing.closest('[data-slide]') ? scale > 0 : scale > 0.94 && scale < 1.21;
    });
  });
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => {
          requestAnimationFrame(resolve);
        });
      })
  );
}
