import { resolve } from '$app/paths';
import { pageOfEvents, type LinkOf, type Mark, type Page } from '#lib/charts/index.ts';
import type { ChartName } from '#lib/view/index.ts';

/** Ids on the page of a chart's parts. */
export const tableId = (chart: ChartName) => `${chart}-table`;
export const stageId = (chart: ChartName) => `${chart}-drawing`;
export const findingId = (chart: ChartName) => `${chart}-finding`;
export const addId = (chart: ChartName) => `${chart}-add-button`;
export const saveId = (chart: ChartName) => `${chart}-save-button`;
export const skipId = (chart: ChartName) => `${chart}-skip`;
export const numbersId = (chart: ChartName) => `${chart}-numbers`;
export const readingId = (chart: ChartName) => `${chart}-reading`;

/** The address of a page. */
export function addressOf({ kind, id }: Page): string {
  switch (kind) {
    case 'event':
      return resolve('/events/[id]', { id });
    case 'actor':
      return resolve('/actors/[id]', { id });
    case 'agreement':
      return resolve('/agreements/[id]', { id });
  }
}

/** The one page that tells more of a mark; null where it rests on several events or on none. */
export function pageOf({ page, events }: Mark): string | null {
  const one = page ?? pageOfEvents(events);
  return one && addressOf(one);
}

/** Where the marks of a chart lead: to their page, else to the data table, which names their events. */
export const linksOf =
  (chart: ChartName): LinkOf =>
  (mark) =>
    pageOf(mark) ?? `#${tableId(chart)}`;

/** Id of the mark that an element belongs to; null where it belongs to none. */
export const markAt = (target: EventTarget | null): string | null =>
  target instanceof Element ? (target.closest('[data-mark]')?.getAttribute('data-mark') ?? null) : null;
/** Ids of the marks that lie below the uppermost one at a place of the window, the upper first. */
export const marksBelow = (x: number, y: number): string[] =>
  [...new Set(document.elementsFromPoint(x, y).flatMap((element) => markAt(element) ?? []))].slice(1);
/** The element of a mark within another. */
export const elementOf = (within: ParentNode | undefined, mark: string): SVGElement | null =>
  within?.querySelector<SVGElement>(`[data-mark="${CSS.escape(mark)}"]`) ?? null;
