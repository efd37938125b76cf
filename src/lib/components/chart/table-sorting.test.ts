import { describe, expect, it } from 'vitest';
import { nextSorting, sortedRows } from './table-sorting.ts';

const row = (id: string, ...order: (number | string | null)[]) => ({ id, order, cells: order.map(String), pages: [] });
const rows = [row('a', 10, 'zebra'), row('b', -2, 'Äpfel'), row('c', 9, 'banana'), row('d', 9, 'Apple')];
const ids = (column: number, descending: boolean) =>
  sortedRows(rows, { column, descending }, 'en')
    .map(({ id }) => id)
    .join('');

describe('a sorted table', () => {
  it('sorts numbers as numbers and keeps the order of what is equal, both ways', () => {
    expect(ids(0, false)).toBe('bcda');
    expect(ids(0, true)).toBe('acdb');
  });
  it('sorts texts as the language does', () => {
    expect(ids(1, false)).toBe('bdca');
  });
  it('puts what has no number before all that have one, and after them the other way round', () => {
    const some = [row('a', 1), row('b', null), row('c', -3), row('d', null)];
    const sorted = (descending: boolean) =>
      sortedRows(some, { column: 0, descending }, 'en')
        .map(({ id }) => id)
        .join('');
    expect([sorted(false), sorted(true)]).toEqual(['bdca', 'acbd']);
  });
  it('stands as the chart gives it until a column is chosen', () => {
    expect(sortedRows(rows, null, 'en')).toBe(rows);
  });
});

describe('a column’s button', () => {
  it('sorts up, then down, then not', () => {
    const up = nextSorting(null, 1);
    const down = nextSorting(up, 1);
    expect([up, down, nextSorting(down, 1)]).toEqual([
      { column: 1, descending: false },
      { column: 1, descending: true },
      null
    ]);
  });
  it('begins anew at another column', () => {
    expect(nextSorting({ column: 1, descending: true }, 0)).toEqual({ column: 0, descending: false });
  });
});
