import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { figureOf } from '#lib/charts/index.ts';
import { defaultView } from '#lib/view/index.ts';
import { dataset } from '../support/dataset.ts';
import { charts, type Chart } from '../support/marks.ts';
import { drawn, openFilters, useBrowser, type WatchedPage } from '../support/open.ts';
import { saveButton } from '../support/save.ts';

const open = useBrowser();

const rowsOf = (chart: Chart, category: readonly string[]) =>
  figureOf(chart, dataset, { ...defaultView, category }).table.rows.length;
const summaryOf = (page: Page, chart: Chart) => page.locator(`#${chart}-numbers`);
const tableOf = (page: Page, chart: Chart) => page.locator(`#${chart}-table table`);

describe('the table of each chart on the front page', () => {
  let visit: WatchedPage;
  beforeAll(async () => {
    visit = await open();
  });

  /** The front page with its charts awake and no table made yet. */
  async function awake() {
    const { page, trouble } = visit;
    await page.goto('/');
    await drawn(page);
    for (const chart of charts) {
      // A pointer that rests on a mark keeps its card open, which may lie over what stands below the drawing.
      await page.mouse.move(0, 0);
      await summaryOf(page, chart).hover();
      await saveButton(page, chart).waitFor();
      expect(await tableOf(page, chart).count(), chart).toBe(0);
    }
    return { page, trouble };
  }

  it('is made when it is first opened, and follows what is chosen from then on, be it open or closed', async () => {
    const { page, trouble } = await awake();
    for (const chart of charts) {
      await summaryOf(page, chart).click();
      expect(await tableOf(page, chart).locator('tbody tr').count(), chart).toBe(rowsOf(chart, []));
      await summaryOf(page, chart).click();
      await tableOf(page, chart).waitFor({ state: 'hidden' });
    }
    await openFilters(page);
    await page.locator('summary', { hasText: 'Category' }).click();
    await page.locator('input[type="checkbox"][value="AGREE"]').check();
    await page.waitForURL((url) => url.searchParams.get('category') === 'AGREE');
    for (const chart of charts) {
      await summaryOf(page, chart).click();
      await tableOf(page, chart).waitFor();
      expect(await tableOf(page, chart).locator('tbody tr').count(), chart).toBe(rowsOf(chart, ['AGREE']));
    }
    expect(trouble).toEqual([]);
  });

  it('is made and opened by its link before the drawing, and has the focus', async () => {
    const { page } = await awake();
    for (const chart of charts) {
      await page.locator(`#${chart}-skip`).focus();
      await page.keyboard.press('Enter');
      await tableOf(page, chart).waitFor();
      expect(await tableOf(page, chart).locator('tbody tr').count(), chart).toBe(rowsOf(chart, []));
      await page.waitForFunction((id) => document.activeElement?.id === id, `${chart}-table`);
    }
  });

  it('is made where an address leads into it', async () => {
    const { page } = await awake();
    for (const chart of charts) {
      await page.evaluate((id) => {
        location.hash = id;
      }, `${chart}-table`);
      await tableOf(page, chart).waitFor();
      expect(await tableOf(page, chart).locator('tbody tr').count(), chart).toBe(rowsOf(chart, []));
    }
  });
});
