import { describe, expect, it } from 'vitest';
import { nextSorting, sortedRows } from './sort';

const row = (id: string, ...order: (number | string)[]) => ({ id, order, cells: order.map(String), pages: [] });
const rows = [row('a', 10, 'zebra'), row('b', -2, 'Äpfel'), row('c', 9, 'banana'), row('d', 9, 'Apple')];
const ids = (column: number, descending: boolean) => sortedRows(rows, { column, descending }, 'en').map(({ id }) => id).join('');

describe('a sorted table', () => {
  it('sorts numbers as numbers and keeps the order of what is equal, both ways', () => {
    expect(ids(0, false)).toBe('bcda');
    expect(ids(0, true)).toBe('acdb');
  });
  it('sorts texts as the language does', () => {
    expect(ids(1, false)).toBe('bdca');
  });
  it('stands as the chart gives it until a column is chosen', () => {
    expect(sortedRows(rows, null, 'en')).toBe(rows);
  });
});

describe('a column’s button', () => {
  it('sorts up, then down, then not', () => {
    const up = nextSorting(null, 1);
    const down = nextSorting(up, 1);
    expect([up, down, nextSorting(down, 1)]).toEqual([{ column: 1, descending: false }, { column: 1, descending: true }, null]);
  });
  it('begins anew at another column', () => {
    expect(nextSorting({ column: 1, descending: true }, 0)).toEqual({ column: 0, descending: false });
  });
});
