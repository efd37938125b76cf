import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { dataset } from '../support/dataset.ts';
import { charts } from '../support/marks.ts';
import { drawn, hydrated, useBrowser } from '../support/open.ts';
import { saveButton } from '../support/save.ts';

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
  const released = new Promise<void>((resolve) => {
    gate.release = resolve;
  });
  await page.route(code, async (route) => {
    await released;
    await route.continue();
  });
  await page.goto(path, { waitUntil: 'commit' });
  await page.locator(`#${drawing}-figure svg[data-chart="${drawing}"]:visible`).first().waitFor();
  return { page, release: gate.release };
}

it.each([
  ['the drawing', '#warmth-figure [role="application"]'],
  ['a mark', '#warmth-figure svg:visible [data-mark]'],
  ['the way to save it', '#warmth-save-button']
])('what has the focus keeps it while the code of the page comes, and of the chart: %s', async (_, selector) => {
  const { page, release } = await held();
  const target = page.locator(selector).first();
  const mark = await target.evaluate((element) => {
    (element as HTMLElement).focus();
    return element.getAttribute('data-mark');
  });
  release();
  await hydrated(page);
  await saveButton(page, 'warmth').waitFor();
  await page.waitForFunction(
    ([selector, mark]) =>
      document.activeElement?.matches(selector.replace(':visible', '')) &&
      document.activeElement.getAttribute('data-mark') === mark,
    [selector, mark] as const
  );
});

it('a link of the table keeps the focus while the code of the page comes, and of the chart', async () => {
  const { page, release } = await held('/density', 'density');
  const link = page.locator('#density-figure td a').nth(3);
  await link.focus();
  const address = await link.evaluate((element) => (element as HTMLAnchorElement).href);
  release();
  await hydrated(page);
  await saveButton(page, 'density').waitFor();
  await page.waitForFunction(
    (address) =>
      document.activeElement instanceof HTMLAnchorElement &&
      document.activeElement.matches('td a') &&
      document.activeElement.href === address,
    address
  );
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

it.each([
  ['the pointer', (page: Page) => page.getByLabel('From', { exact: true }).hover()],
  ['the focus', (page: Page) => page.getByLabel('From', { exact: true }).focus()]
])('the charts are awake before anything is chosen where %s comes to the filters', async (_, come) => {
  const { page } = await open();
  await page.goto('/');
  await hydrated(page);
  expect(await saveButton(page, 'network').count()).toBe(0);
  await come(page);
  for (const chart of charts) await saveButton(page, chart).waitFor();
  expect(new URL(page.url()).search).toBe('');
});

describe.each([
  ['table', 'numbers'],
  ['help', 'reading']
])('the %s of a chart', (_, name) => {
  const unfolded = (page: Page, chart: string) => page.locator(`details[open] > #${chart}-${name}`);

  it('that is unfolded while the code of the page comes stays so', async () => {
    const { page, release } = await held();
    // Nothing is drawn yet that a pointer could press.
    await page.locator(`#warmth-${name}`).focus();
    await page.keyboard.press('Enter');
    await unfolded(page, 'warmth').waitFor({ state: 'attached' });
    release();
    await hydrated(page);
    await page.locator(`#warmth-${name}`).hover();
    await saveButton(page, 'warmth').waitFor();
    expect(await unfolded(page, 'warmth').count()).toBe(1);
    if (name === 'numbers') expect(await page.locator('#warmth-table tbody tr').count()).toBe(dataset.events.length);
  });

  it('unfolds at the first tap of a finger, and at a click that no pointer made, on every chart', async () => {
    for (const press of [
      (page: Page, chart: string) => page.locator(`#${chart}-${name}`).tap(),
      (page: Page, chart: string) =>
        page.locator(`#${chart}-${name}`).evaluate((element) => {
          (element as HTMLElement).click();
        })
    ]) {
      const { page } = await open({ viewport: { width: 360, height: 800 }, hasTouch: true });
      await page.goto('/');
      await drawn(page);
      for (const chart of charts) {
        await press(page, chart);
        await saveButton(page, chart).waitFor();
        await unfolded(page, chart).waitFor();
      }
      for (const chart of charts) {
        await press(page, chart);
        await unfolded(page, chart).waitFor({ state: 'detached' });
      }
    }
  });
});

it('a table to which the address leads stays open when its chart wakes', async () => {
  const { page } = await open();
  await page.goto('/?category=CONSULT#network-table');
  await hydrated(page);
  await page.getByLabel('From', { exact: true }).focus();
  await saveButton(page, 'network').waitFor();
  expect(await page.locator('details[open] > #network-numbers').count()).toBe(1);
  expect(await page.locator('#network-table tbody tr').count()).toBeGreaterThan(5);
});
