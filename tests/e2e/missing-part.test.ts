import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { compose, field, kept, list, row } from '../support/compose.ts';
import { hydrated, useBrowser, usePage } from '../support/open.ts';
import { choose, saveDialog } from '../support/save.ts';

const program = '**/_app/immutable/**';
const notice = (page: Page) => page.getByRole('alert');
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** As after a new version of the site: what the page has not asked for yet is there no more. */
const renewed = (page: Page) => page.route(program, (route) => route.fulfill({ status: 404, body: 'Not found' }));

describe('a page that was open while the site was renewed', () => {
  const open = useBrowser();
  const visit = usePage('/', { serviceWorkers: 'block' });

  it('says so where a part of it does not come, and loads itself again', async () => {
    const { page } = visit();
    await renewed(page);
    await button(page, 'Add to briefing').first().click();
    await notice(page).getByText('The site may have been renewed').waitFor();
    await page.unroute(program);
    await Promise.all([
      page.waitForEvent('load'),
      notice(page).getByRole('button', { name: 'Load the page again' }).click()
    ]);
    await hydrated(page);
    expect(await notice(page).count()).toBe(0);
  });

  it('says so within a dialog too, also of what makes pictures, and says another thing where there is no network', async () => {
    const { page } = visit();
    await page.locator('#warmth-save-button').click();
    const dialog = saveDialog(page);
    await dialog.getByRole('img').waitFor();
    const said = async () => {
      await dialog.getByRole('alert').getByText('The site may have been renewed').waitFor();
      await dialog.getByRole('button', { name: 'Close this message' }).click();
    };
    await renewed(page);
    await dialog.getByRole('button', { name: 'Save PNG' }).click();
    await said();
    await choose(page, 'CSV');
    await said();
    await page.unroute(program);
    await page.context().setOffline(true);
    await dialog.getByRole('button', { name: 'Save CSV' }).click();
    await dialog.getByRole('alert').getByText('since there is no network').waitFor();
    expect(await dialog.getByRole('button', { name: 'Load the page again' }).count()).toBe(0);
    await page.context().setOffline(false);
    await dialog.getByRole('button', { name: 'Close', exact: true }).click();
    // What is said goes on being said where it can be reached.
    await notice(page).waitFor();
  });

  it('says so too where a link leads to a page of which a part is gone', async () => {
    const { page } = await open({ serviceWorkers: 'block' });
    await page.goto('/');
    await hydrated(page);
    await renewed(page);
    await page.evaluate(() => {
      document.querySelector<HTMLAnchorElement>('a[href$="/method"]')?.click();
    });
    await page.getByRole('main').getByText('The site may have been renewed').waitFor();
    expect(await page.getByText('Trying again may help').count()).toBe(0);
  });

  it('loses nothing that was written: it is kept, or asked about', async () => {
    const { page } = await open({ serviceWorkers: 'block' });
    await compose(page);
    await row(page, 1).click();
    await field(page, 'Title').fill('Written before');
    await kept(page);
    await renewed(page);
    await button(page, 'PowerPoint').click();
    await notice(page).getByText('The site may have been renewed').waitFor();
    // What is said beside the button does not ask to try again, which would be in vain.
    await page.locator('.hand .status').getByText('The site may have been renewed').waitFor();
    await page.unroute(program);
    await Promise.all([
      page.waitForEvent('load'),
      notice(page).getByRole('button', { name: 'Load the page again' }).click()
    ]);
    await list(page).waitFor();
    await row(page, 1).click();
    await expect.poll(() => field(page, 'Title').inputValue()).toBe('Written before');
  });
});

describe('the notice of a missing part', () => {
  const open = useBrowser();

  it('comes of what was asked for, not of what no one waits for', async () => {
    const { page } = await open({ serviceWorkers: 'block' });
    await page.addInitScript(() => {
      addEventListener('unhandledrejection', () => (document.documentElement.dataset['lost'] = 'yes'));
      addEventListener('DOMContentLoaded', () => {
        const notice = document.getElementById('missing-part');
        // Whenever it is shown, it is told whether there is a network.
        new MutationObserver((shown) => {
          document.documentElement.dataset['shown'] = String(
            Number(document.documentElement.dataset['shown'] ?? 0) + shown.length
          );
        }).observe(notice ?? document, { attributeFilter: ['data-online'] });
      });
    });
    // The page for errors, which SvelteKit fetches in advance.
    await page.route('**/_app/immutable/nodes/1.*', (route) => route.abort());
    await page.goto('/');
    await hydrated(page);
    await page.locator('html[data-lost]').waitFor();
    await renewed(page);
    await button(page, 'Add to briefing').first().click();
    await notice(page).waitFor();
    expect(await page.locator('html').getAttribute('data-shown')).toBe('1');
  });

  it('is closed by Escape and nothing besides, and gives the focus back', async () => {
    const { page } = await open({ serviceWorkers: 'block' });
    await page.goto('/briefing?slide=whole');
    await hydrated(page);
    const next = page.getByRole('button', { name: /^Next/ });
    await next.focus();
    await page.evaluate(() =>
      dispatchEvent(Object.assign(new Event('vite:preloadError'), { payload: new Error('A part did not come.') }))
    );
    await notice(page).waitFor();
    await notice(page).getByRole('button', { name: 'Close this message' }).focus();
    await page.keyboard.press('Escape');
    expect(await notice(page).count()).toBe(0);
    expect(new URL(page.url()).pathname).toBe('/briefing');
    expect(await next.evaluate((element) => element === document.activeElement)).toBe(true);
  });
});
