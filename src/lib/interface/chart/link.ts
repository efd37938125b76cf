import { resolve } from '$app/paths';
import type { Figure, LinkOf, Mark } from '$lib/charts';

/** Id of a chart's data table on the page. */
export const tableId = (chart: Figure['chart']) => `${chart}-table`;
/** Id of what stands around a chart's drawing. */
export const stageId = (chart: Figure['chart']) => `${chart}-drawing`;

/** The one page that tells more of a mark; null where it rests on several events or on none. */
export function pageOf({ page, events }: Mark): string | null {
  if (page) return page.kind === 'actor' ? resolve('/actors/[id]', { id: page.id }) : resolve('/agreements/[id]', { id: page.id });
  const [event, another] = events;
  return event !== undefined && another === undefined ? resolve('/events/[id]', { id: event }) : null;
}

/** Where the marks of a chart lead: to their page, else to the data table, which names their events. */
export const linksOf = (chart: Figure['chart']): LinkOf => (mark) => pageOf(mark) ?? `#${tableId(chart)}`;
