import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { charts } from '../browser/marks';
import { saveButton } from '../browser/save';
import { hydrated, useBrowser } from '../browser/open';

const open = useBrowser();
const code = '**/_app/immutable/**';

it('a chart whose code cannot be fetched stays as it was and says so, and the next touch wakes it', async () => {
  const { page } = await open();
  await page.goto('/');
  await hydrated(page);
  const figure = page.getByRole('figure').filter({ has: page.locator('#warmth-figure') });
  const drawing = await figure.locator('svg[data-chart="warmth"]:visible').innerHTML();
  await page.route(code, (route) => route.abort());
  await figure.locator('summary').first().hover();
  await figure.getByText('could not be fetched').waitFor();
  await page.getByRole('status').getByText('could not be fetched').first().waitFor({ state: 'attached' });
  expect(await figure.getAttribute('aria-busy')).toBeNull();
  expect(await figure.locator('svg[data-chart="warmth"]:visible').innerHTML()).toBe(drawing);
  await page.unroute(code);
  await page.mouse.move(0, 0);
  await figure.locator('summary').first().hover();
  await saveButton(page, 'warmth').waitFor();
  await figure.getByText('could not be fetched').waitFor({ state: 'detached' });
});

/** A page whose code does not come before it is released. */
async function held(path = '/', drawing = 'warmth') {
  const { page } = await open();
  const gate: { release: () => void } = { release: () => undefined };
  const released = new Promise<void>((resolve) => { gate.release = resolve; });
  await page.route(code, async (route) => { await released; await route.continue(); });
  await page.goto(path, { waitUntil: 'commit' });
  await page.locator(`#${drawing}-figure svg[data-chart="${drawing}"]:visible`).first().waitFor();
  return { page, release: gate.release };
}

it.each([['the drawing', '#warmth-figure [role="application"]'], ['a mark', '#warmth-figure svg:visible [data-mark]'], ['the way to save it', '#warmth-save-button']])(
  'what has the focus keeps it while the code of the page comes, and of the chart: %s', async (_, selector) => {
    const { page, release } = await held();
    const target = page.locator(selector).first();
    const mark = await target.evaluate((element) => { (element as HTMLElement).focus(); return element.getAttribute('data-mark'); });
    release();
    await hydrated(page);
    await saveButton(page, 'warmth').waitFor();
    await page.waitForFunction(([selector, mark]) => document.activeElement?.matches(selector.replace(':visible', '')) && document.activeElement.getAttribute('data-mark') === mark, [selector, mark] as const);
  }
);

it('a link of the table keeps the focus while the code of the page comes, and of the chart', async () => {
  const { page, release } = await held('/density', 'density');
  const link = page.locator('#density-figure td a').nth(3);
  await link.focus();
  const address = await link.evaluate((element) => (element as HTMLAnchorElement).href);
  release();
  await hydrated(page);
  await saveButton(page, 'density').waitFor();
  await page.waitForFunction((address) => document.activeElement instanceof HTMLAnchorElement && document.activeElement.matches('td a') && document.activeElement.href === address, address);
});

it('what is typed while the code of the page comes is followed', async () => {
  const { page, release } = await held();
  const field = page.getByLabel('From', { exact: true });
  await field.focus();
  await page.keyboard.type('1965');
  release();
  await page.waitForURL((url) => url.searchParams.get('from') === '1965');
  expect(await field.inputValue()).toBe('1965');
});

it.each([['the pointer', (page: Page) => page.getByLabel('From', { exact: true }).hover()], ['the focus', (page: Page) => page.getByLabel('From', { exact: true }).focus()]])(
  'the charts are awake before anything is chosen where %s comes to the filters', async (_, come) => {
    const { page } = await open();
    await page.goto('/');
    await hydrated(page);
    expect(await saveButton(page, 'network').count()).toBe(0);
    await come(page);
    for (const chart of charts) await saveButton(page, chart).waitFor();
    expect(new URL(page.url()).search).toBe('');
  }
);
