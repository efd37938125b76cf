import type { Page } from 'playwright-core';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { tokens } from '#lib/charts/index.ts';
import { drawn, hydrated, useBrowser } from '../support/open.ts';

const open = useBrowser();

const rgb = (hex: string) => `rgb(${[1, 3, 5].map((n) => Number.parseInt(hex.slice(n, n + 2), 16)).join(', ')})`;
/** The ground of the page and of its first drawing, as they are seen. */
const grounds = (page: Page) =>
  page.evaluate(() => {
    const seen = Array.from(document.querySelectorAll('svg[data-chart]')).find((drawing) => drawing.checkVisibility());
    return [document.body, ...Array.from(seen?.querySelectorAll('rect') ?? []).slice(0, 1)].map((element) => {
      const { backgroundColor, fill } = getComputedStyle(element);
      return element.tagName === 'BODY'
        ? backgroundColor === 'rgba(0, 0, 0, 0)'
          ? getComputedStyle(document.documentElement).backgroundColor
          : backgroundColor
        : fill;
    });
  });
const [light, dark] = [Array(2).fill(rgb(tokens.light.paper)), Array(2).fill(rgb(tokens.dark.paper))];
const choose = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

describe('the theme', () => {
  let page: Page;
  beforeAll(async () => {
    ({ page } = await open());
  });
  afterEach(() => page.evaluate(() => localStorage.clear()));

  it.each([
    ['light', light],
    ['dark', dark]
  ] as const)('follows the system: %s', async (colorScheme, expected) => {
    await page.emulateMedia({ colorScheme });
    await page.goto('/');
    expect(await grounds(page)).toEqual(expected);
    await drawn(page);
    expect(await grounds(page)).toEqual(expected);
  });

  it('is the one that the reader chose, on every page and after a reload, until the reader goes back to the system’s', async () => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto('/warmth');
    await hydrated(page);
    await choose(page, 'Dark');
    expect(await grounds(page)).toEqual(dark);
    await page.reload();
    expect(await grounds(page)).toEqual(dark);
    await page.goto('/density');
    expect(await grounds(page)).toEqual(dark);
    await hydrated(page);
    await choose(page, 'As the system has it');
    expect(await grounds(page)).toEqual(light);
    await page.reload();
    expect(await grounds(page)).toEqual(light);
  });

  it.each([
    ['light', 'dark', dark],
    ['dark', 'light', light]
  ] as const)('is the one that the address names: %s system, ?theme=%s', async (colorScheme, theme, expected) => {
    await page.emulateMedia({ colorScheme });
    await page.goto(`/density?theme=${theme}`);
    await drawn(page);
    expect(await grounds(page)).toEqual(expected);
  });

  it('is chosen without JavaScript as well', async () => {
    const { page } = await open({ colorScheme: 'light', javaScriptEnabled: false });
    await page.goto('/density?from=1965');
    await choose(page, 'Dark');
    await page.waitForURL((url) => url.search === '?from=1965&theme=dark');
    expect(await grounds(page)).toEqual(dark);
  });
});
