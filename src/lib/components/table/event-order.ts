import { beginYear, isFilled, scorer, type RecordColumn } from '#lib/analysis/index.ts';
import { codingName, codingOf, confidences, earlierFirst, type Dataset, type DyadEvent } from '#lib/dataset/index.ts';
import { writeView, type Language, type View } from '#lib/view/index.ts';

/** What the events can be sorted by, in the order of the columns. */
export const sorts = ['date', 'title', 'code', 'plover', 'goldstein', 'own', 'confidence', 'items'] as const;
export type Sort = (typeof sorts)[number];

export interface Order {
  readonly sort: Sort;
  readonly descending: boolean;
}

/** An event with its score by each scale. */
export interface EventRow {
  readonly event: DyadEvent;
  /** Null where the scale has none. */
  readonly plover: number | null;
  readonly goldstein: number | null;
  readonly own: number | null;
}

const holds: Readonly<Partial<Record<Sort, RecordColumn>>> = {
  code: 'code',
  plover: 'ploverScore',
  goldstein: 'goldsteinScore',
  own: 'ownScore',
  confidence: 'confidence',
  items: 'sourceItems'
};

/** What the events of a record can be sorted by: the columns of their table. */
export const sortsOf = (dataset: Dataset): readonly Sort[] =>
  sorts.filter((sort) => {
    const column = holds[sort];
    return column === undefined || isFilled(dataset, column);
  });

/** `sort` and `order` of a query string; what is not allowed falls back to the oldest first. */
export function readOrder(query: URLSearchParams, allowed: readonly Sort[] = sorts): Order {
  const sort = allowed.find((each) => each === query.get('sort')) ?? 'date';
  return { sort, descending: query.get('order') === 'desc' };
}

/**
 * The query string of a view in an order, with its question mark where anything is left to say; defaults are left out.
 */
export function orderedQuery(view: View, { sort, descending }: Order): string {
  const parts = [writeView(view), sort === 'date' ? '' : `sort=${sort}`, descending ? 'order=desc' : ''].filter(
    Boolean
  );
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}

/** The order after a column's heading is chosen: turned round where it was sorted by already, else ascending. */
export function chosenOrder(order: Order, sort: Sort): Order {
  return { sort, descending: order.sort === sort && !order.descending };
}

/** Events with their scores by each scale. */
export function eventRows({ codebook }: Dataset, events: readonly DyadEvent[]): EventRow[] {
  const [plover, goldstein, own] = [scorer(codebook, 'plover'), scorer(codebook, 'goldstein'), scorer(codebook, 'own')];
  return events.map((event) => ({
    event,
    plover: plover.stated(event),
    goldstein: goldstein.stated(event),
    own: own.stated(event)
  }));
}

/** Rows in an order; what is equal in it stays in order of time. */
export function orderRows(rows: readonly EventRow[], { sort, descending }: Order, language: Language): EventRow[] {
  const compare = comparisons(language)[sort];
  return [...rows].sort((a, b) => (descending ? -1 : 1) * compare(a, b) || inTime(a, b));
}

/** Rows by the decade in which they count, in the order in which they come. */
export function byDecade(rows: readonly EventRow[]): { readonly decade: number; readonly rows: readonly EventRow[] }[] {
  const groups = new Map<number, EventRow[]>();
  for (const row of rows) {
    const decade = Math.floor(beginYear(row.event) / 10) * 10;
    const group = groups.get(decade);
    if (group) group.push(row);
    else groups.set(decade, [row]);
  }
  return [...groups].map(([decade, group]) => ({ decade, rows: group }));
}

type Compare = (a: EventRow, b: EventRow) => number;

/** What has no score stands below all that has one. */
const unscoredFirst = (a: number | null, b: number | null) =>
  a === null || b === null ? Number(a !== null) - Number(b !== null) : a - b;

/** What nobody has judged comes after what is least sure. */
const rankOf = ({ event: { confidence } }: EventRow) =>
  confidence === null ? confidences.length : confidences.indexOf(confidence);

const inTime: Compare = (a, b) => earlierFirst(a.event, b.event);

function comparisons(language: Language): Readonly<Record<Sort, Compare>> {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const code = ({ event }: EventRow) => {
    const coding = codingOf(event);
    return coding ? codingName(coding) : event.cameo;
  };
  const item = ({ event }: EventRow) => event.sourceItems[0] ?? '';
  return {
    date: (a, b) => a.event.date.first - b.event.date.first || a.event.date.last - b.event.date.last,
    title: (a, b) => compare(a.event.title, b.event.title),
    code: (a, b) => compare(code(a), code(b)),
    plover: (a, b) => unscoredFirst(a.plover, b.plover),
    goldstein: (a, b) => unscoredFirst(a.goldstein, b.goldstein),
    own: (a, b) => unscoredFirst(a.own, b.own),
    confidence: (a, b) => rankOf(b) - rankOf(a),
    items: (a, b) => compare(item(a), item(b))
  };
}
