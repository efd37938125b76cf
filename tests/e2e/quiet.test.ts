import { expect, it } from 'vitest';
import { drawn, hydrated, useBrowser } from '../support/open.ts';
import { isMissing, pages } from '../support/pages.ts';

const open = useBrowser();

it('no page says an error, breaks its policy or asks another host', async () => {
  const { page, trouble } = await open();
  for (const path of pages) {
    await page.goto(path);
    await drawn(page);
  }
  // The browser itself tells that a page is missing.
  expect(trouble.filter((line) => !(isMissing(line) && line.includes('status of 404')))).toEqual([]);
});

it('nor does the way from page to page', async () => {
  const { page, trouble } = await open();
  await page.goto('/');
  await hydrated(page);
  for (const way of await page.locator('header nav a').all()) {
    const goal = await way.evaluate((link) => (link instanceof HTMLAnchorElement ? link.pathname : ''));
    await way.click();
    await page.waitForURL(({ pathname }) => pathname === goal);
    await page.locator('h1').waitFor();
    await drawn(page);
    // The briefing takes the whole window; Escape leaves it for the front page.
    if (new URL(page.url()).pathname === '/briefing') {
      await page.keyboard.press('Escape');
      await page.locator('header nav').waitFor();
    }
  }
  await page.goBack();
  await drawn(page);
  expect(trouble).toEqual([]);
});
