import type { Locator, Page } from 'playwright-core';
import { densityFigure, networkFigure, warmthFigure, type Mark } from '#lib/charts/index.ts';
import { defaultView } from '#lib/view/index.ts';
import { dataset } from './dataset.ts';

export const charts = ['warmth', 'density', 'network'] as const;
export type Chart = (typeof charts)[number];

const figures = {
  warmth: warmthFigure(dataset, defaultView),
  density: densityFigure(dataset, defaultView),
  network: networkFigure(dataset, defaultView)
};

/** What can be pointed at in a chart of all events. */
export const marksOf = (chart: Chart): readonly Mark[] => figures[chart].marks;

/** What stands around a chart's drawing and takes the focus. */
export const stageOf = (page: Page, chart: Chart): Locator => page.locator(`#${chart}-drawing`);

/** The element of a mark in the drawing that is seen. */
export const markIn = (page: Page, chart: Chart, id: string): Locator =>
  stageOf(page, chart).locator(`[data-mark=${JSON.stringify(id)}]:visible`);

/** The mark that has the focus; null where none has. */
export const focusedMark = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.activeElement?.getAttribute('data-mark') ?? null);

/**
 * A point of the window at which the pointer meets a mark, after scrolling to it; null where all of it lies below
 * others.
 */
export function pointOn(mark: Locator): Promise<{ x: number; y: number } | null> {
  return mark.evaluate(async (element) => {
    const steps = Array.from({ length: 13 }, (_, n) => n / 12);
    const nearCentre = (a: number, b: number) => Math.abs(a - 0.5) - Math.abs(b - 0.5);
    // What a page that has just come lays out last may lie over its marks for some frames.
    for (let frame = 0; frame < 20; frame += 1) {
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, top, width, height } = element.getBoundingClientRect();
      for (const v of [...steps].sort(nearCentre)) {
        for (const u of [...steps].sort(nearCentre)) {
          const [x, y] = [left + u * width, top + v * height];
          if (document.elementFromPoint(x, y)?.closest('[data-mark]') === element) return { x, y };
        }
      }
      await new Promise(requestAnimationFrame);
    }
    return null;
  });
}
