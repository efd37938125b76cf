import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { belowPath, prefix } from '../support/below-path.ts';
import { keptAll } from '../support/briefing.ts';
import { drawn, hydrated, useBrowser } from '../support/open.ts';
import { isMissing, pages } from '../support/pages.ts';

const open = useBrowser();

describe.each([
  ['as plain files', 'plainSite'],
  ['behind a proxy that strips the path', 'site']
] as const)('the site below a path, %s', (_, name) => {
  let site: Awaited<ReturnType<typeof belowPath>>;
  let page: Page;
  let trouble: string[];
  beforeAll(async () => {
    site = await belowPath(inject(name));
    ({ page, trouble } = await open({ baseURL: site.origin }));
  });
  afterAll(() => site.close());

  it('names nothing that lies outside, and nothing that is not there', async () => {
    const asked = new Set<string>();
    const wrong: string[] = [];
    for (const path of pages.filter((path) => !isMissing(path))) {
      const response = await fetch(site.origin + prefix + path);
      const named = [...(await response.text()).matchAll(/<\w[^>]*?\s(?:href|src|action)="([^"]*)"/g)].map(
        ([, address = '']) => address
      );
      const ahead = [...(response.headers.get('link') ?? '').matchAll(/<([^>]*)>/g)].map(([, address = '']) => address);
      for (const address of [...named, ...ahead]) {
        const target = new URL(address.replaceAll('&amp;', '&'), response.url);
        if (target.origin !== site.origin || asked.has(target.pathname)) continue;
        asked.add(target.pathname);
        const inside = target.pathname.startsWith(`${prefix}/`);
        // What takes long to make is made as it is at the root.
        const made = /\/charts\/|\.(pptx|pdf|zip)$/.test(target.pathname);
        if (!inside || (!made && (await fetch(target)).status !== 200)) wrong.push(`${path} names ${target.pathname}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(asked.size).toBeGreaterThan(60);
  });

  it('is drawn, and goes from page to page', async () => {
    await page.goto(`${prefix}/?from=1965&to=1974`);
    await drawn(page);
    await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Warmth' }).click();
    await page.waitForURL(`${site.origin}${prefix}/warmth?from=1965&to=1974`);
    await drawn(page);
    expect(trouble).toEqual([]);
  });

  it('keeps the briefing, and what makes its files, for when there is no network', async () => {
    await page.goto(`${prefix}/briefing`);
    await hydrated(page);
    await keptAll(page, prefix);
    await page.context().setOffline(true);
    await page.reload();
    await drawn(page);
    await page.keyboard.press('ArrowRight');
    await page.waitForURL(/slide=/);
    await drawn(page);
    const sheet = await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--paper'));
    expect(sheet.trim()).not.toBe('');
    await page.context().setOffline(false);
    expect(trouble).toEqual([]);
  });

  it.each([true, false])('says what is missing, and leads on, scripts: %s', async (javaScriptEnabled) => {
    const { page: other } = await open({ baseURL: site.origin, javaScriptEnabled });
    for (const path of ['/no-such-page', '/events/no-such-event', '/no/such/page', '/india-russia/no-such-page']) {
      expect((await other.goto(prefix + path))?.status()).toBe(404);
      expect(await other.locator('h1').innerText()).toBe('This page does not exist');
      expect(await other.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor)).not.toBe('');
      const home = other.getByRole('link', { name: 'The three charts' });
      // Without a script plain files know only where the missing page would have stood.
      const known = javaScriptEnabled || name === 'site' || path === '/no-such-page';
      const target = () => home.evaluate((link) => (link instanceof HTMLAnchorElement ? link.pathname : ''));
      if (path.startsWith('/india-russia/')) await expect.poll(target).toMatch(/^\/a\/b\/india-russia\/?$/);
      else await expect.poll(target).toMatch(known ? /^\/a\/b\/$/ : /^\/a\/b\/./);
    }
  });
});
