import { describe, expect, it } from 'vitest';
import { readFolder } from '#lib/dataset/read/read-folder.ts';
import { defaultView } from '#lib/view/index.ts';
import {
  byDecade,
  chosenOrder,
  eventRows,
  orderedQuery,
  orderRows,
  readOrder,
  sorts,
  type EventRow
} from './event-order.ts';

const { dataset } = readFolder('data/pakistan-russia', 'data/codebook');
const rows = eventRows(dataset, dataset.events);
const ids = (list: readonly EventRow[]) => list.map(({ event }) => event.id);
const read = (query: string) => readOrder(new URLSearchParams(query));

describe('the order of the events in the query string', () => {
  it('is the oldest first where nothing or nothing allowed is asked for', () => {
    for (const query of ['', 'sort=colour&order=up', 'sort=__proto__', 'order='])
      expect(read(query)).toEqual({ sort: 'date', descending: false });
  });
  it('is read back as it was written, beside the view', () => {
    for (const sort of sorts) {
      for (const descending of [true, false]) {
        const query = orderedQuery({ ...defaultView, q: 'a&sort=b', from: '1965' }, { sort, descending });
        expect(read(query)).toEqual({ sort, descending });
        expect(new URLSearchParams(query).get('q')).toBe('a&sort=b');
      }
    }
  });
  it('leaves defaults out', () => {
    expect(orderedQuery(defaultView, { sort: 'date', descending: false })).toBe('');
  });
  it('turns round when the same column is chosen again', () => {
    expect(chosenOrder({ sort: 'date', descending: false }, 'date')).toEqual({ sort: 'date', descending: true });
    expect(chosenOrder({ sort: 'date', descending: true }, 'title')).toEqual({ sort: 'title', descending: false });
  });
});

describe('ordered events', () => {
  it('are the same events in every order, and the same whatever order they come in', () => {
    for (const sort of sorts) {
      const ordered = ids(orderRows(rows, { sort, descending: true }, 'en'));
      expect([...ordered].sort()).toEqual([...ids(rows)].sort());
      expect(ids(orderRows([...rows].reverse(), { sort, descending: true }, 'en'))).toEqual(ordered);
    }
  });
  it('by score from the most hostile to the friendliest, equals in order of time', () => {
    const ordered = orderRows(rows, { sort: 'plover', descending: false }, 'en');
    const scores = ordered.flatMap(({ plover }) => plover ?? []);
    expect(scores).toHaveLength(rows.length);
    expect(scores).toEqual([...scores].sort((a, b) => a - b));
    expect(ids(ordered).slice(0, 2)).toEqual(['1959-u-2-flights-permitted', '1960-u-2-incident']);
  });
  it('by number of the source item, not by its digits, claims of the prose last', () => {
    const items = orderRows(rows, { sort: 'items', descending: false }, 'en').map(({ event }) =>
      Number(event.sourceItems[0])
    );
    expect(items).toEqual([...items].sort((a, b) => a - b));
  });
  it('by confidence from low to high', () => {
    expect(orderRows(rows, { sort: 'confidence', descending: false }, 'en').at(-1)?.event.confidence).toBe('high');
  });
});

describe('events by decade', () => {
  it('keep their order, and stand in the decade in which they count', () => {
    const groups = byDecade(orderRows(rows, { sort: 'date', descending: true }, 'en'));
    expect(groups.map(({ decade }) => decade)).toEqual([2010, 2000, 1990, 1980, 1970, 1960, 1950, 1940, 1920]);
    expect(groups.flatMap((group) => ids(group.rows))).toHaveLength(dataset.events.length);
  });
});
