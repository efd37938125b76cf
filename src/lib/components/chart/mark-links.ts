import { resolve } from '$app/paths';
import { pageOfEvents, type LinkOf, type Mark, type Page } from '#lib/charts/index.ts';
import type { ChartName } from '#lib/view/index.ts';
import { tableId } from './figure-ids.ts';

/** The address of a page. */
export function addressOf({ kind, id }: Page): string {
  switch (kind) {
    case 'event':
      return resolve('/events/[id]', { id });
    case 'actor':
      return resolve('/actors/[id]', { id });
    case 'agreement':
      return resolve('/agreements/[id]', { id });
    case 'background':
      return `${resolve('/method')}#background`;
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
