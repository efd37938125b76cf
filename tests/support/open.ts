import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { longestWait } from './limits.ts';

/** A page, and what went wrong on it that no one looks at: errors, warnings, dialogs, requests to other hosts. */
export interface WatchedPage {
  readonly page: Page;
  readonly trouble: string[];
}

/** Gives a test file its own connection to the shared browser: a function that opens pages in contexts of their own. */
export function useBrowser(): (options?: BrowserContextOptions) => Promise<WatchedPage> {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.connect(inject('browser'));
  });
  afterAll(() => browser.close());
  return async (options = {}) => {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 900 },
      baseURL: inject('site'),
      ...options
    });
    context.setDefaultTimeout(longestWait);
    return watched(await context.newPage(), new URL(options.baseURL ?? inject('site')).origin);
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
export async function hydrated(page: Page): Promise<void> {
  await page.locator('#svelte-announcer').waitFor({ state: 'attached' });
}

/** Waits until every drawing that is seen is one made for its width, in its own font. */
export async function drawn(page: Page): Promise<void> {
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
