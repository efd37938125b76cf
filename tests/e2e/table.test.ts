import { describe, expect, it } from 'vitest';
import { figureOf } from '#lib/charts/index.ts';
import { defaultView } from '#lib/view/index.ts';
import { dataset } from '../support/dataset.ts';
import { charts } from '../support/marks.ts';
import { drawn, useBrowser } from '../support/open.ts';
import { saveButton } from '../support/save.ts';

const open = useBrowser();

describe.each(charts)('the table of the %s chart on the front page', (chart) => {
  const rowsOf = (category: readonly string[]) =>
    figureOf(chart, dataset, { ...defaultView, category }).table.rows.length;

  /** The front page with its charts awake. */
  async function awake() {
    const { page, trouble } = await open();
    await page.goto('/');
    await drawn(page);
    await page.locator(`#${chart}-numbers`).hover();
    await saveButton(page, chart).waitFor();
    return { page, trouble, table: page.locator(`#${chart}-table table`) };
  }

  it('is made when it is first opened, and follows what is chosen from then on, be it open or closed', async () => {
    const { page, trouble, table } = await awake();
    expect(await table.count()).toBe(0);
    await page.locator(`#${chart}-numbers`).click();
    expect(await table.locator('tbody tr').count()).toBe(rowsOf([]));
    await page.locator(`#${chart}-numbers`).click();
    await table.waitFor({ state: 'hidden' });
    await page.locator('summary', { hasText: 'Category' }).click();
    await page.locator('input[type="checkbox"][value="AGREE"]').check();
    await page.waitForURL((url) => url.searchParams.get('category') === 'AGREE');
    await page.locator(`#${chart}-numbers`).click();
    await table.waitFor();
    expect(await table.locator('tbody tr').count()).toBe(rowsOf(['AGREE']));
    expect(trouble).toEqual([]);
  });

  it('is made and opened by its link before the drawing, and has the focus', async () => {
    const { page, table } = await awake();
    await page.locator(`#${chart}-skip`).focus();
    await page.keyboard.press('Enter');
    await table.waitFor();
    expect(await table.locator('tbody tr').count()).toBe(rowsOf([]));
    await page.waitForFunction((id) => document.activeElement?.id === id, `${chart}-table`);
  });

  it('is made where an address leads into it', async () => {
    const { page, table } = await awake();
    await page.evaluate((id) => {
      location.hash = id;
    }, `${chart}-table`);
    await table.waitFor();
    expect(await table.locator('tbody tr').count()).toBe(rowsOf([]));
  });
});
