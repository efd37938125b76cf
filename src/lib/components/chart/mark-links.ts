import { pageOfEvents, type LinkOf, type Mark, type Page } from '#lib/charts/index.ts';
import { addressIn, presentRelationship } from '#lib/relationships/index.ts';
import type { FigureName } from '#lib/view/index.ts';
import { tableId } from './figure-ids.ts';

/** The address of a page. */
export function pageAddress({ kind, id, relationship = presentRelationship() }: Page): string {
  const whose = relationship || undefined;
  switch (kind) {
    case 'event':
      return addressIn(whose, '/events/[id]', { id });
    case 'actor':
      return addressIn(whose, '/actors/[id]', { id });
    case 'agreement':
      return addressIn(whose, '/agreements/[id]', { id });
    case 'background':
      return `${addressIn(whose, '/method')}#background`;
  }
}

/** The one page that tells more of a mark; null where it rests on several events or on none. */
export function pageOf({ page, events }: Mark): string | null {
  const one = page ?? pageOfEvents(events);
  return one && pageAddress(one);
}

/** Where the marks of a chart lead: to their page, else to the data table, which names their events. */
export const linksOf =
  (chart: FigureName): LinkOf =>
  (mark) =>
    pageOf(mark) ?? `#${tableId(chart)}`;
