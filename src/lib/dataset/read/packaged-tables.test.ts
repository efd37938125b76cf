import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { relationships } from './packaged-dataset.server.ts';

const tables = relationships
  .flatMap((each) => each.tables)
  .map((table) => {
    const [header = [], ...rows]: string[][] = parse(table.text);
    return { ...table, header, cells: rows };
  });

describe.each(tables)('the table $folder/$file as it is offered', ({ header, cells, columns, rows, text }) => {
  it('has the columns and rows that the page tells', () => {
    expect(header).toEqual([...columns]);
    expect(cells).toHaveLength(rows);
  });
  it('has no text that a spreadsheet would take for a formula', () => {
    const isNumber = (cell: string) => /^-?\d+(\.\d+)?$/.test(cell);
    const risky = cells
      .flat()
      .filter((cell) => !isNumber(cell) && (/^[=+\-@|%＝＋－＠｜％]/u.test(cell.trim()) || /^[\t\r]/.test(cell)));
    expect(risky).toEqual([]);
  });
  it('holds nothing that XML or a terminal could stumble over', () => {
    expect([...text].filter((letter) => letter < ' ' && letter !== '\n')).toEqual([]);
    expect(text.isWellFormed()).toBe(true);
  });
});
