import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeCsv } from './write-csv.ts';

const column = { key: 'text', label: 'Text' };
const cells = (csv: string): string[][] => parse(csv, { bom: true });
/** Whether a spreadsheet may take a cell for a formula or a command, whatever it skips before it. */
const runs = (cell: string): boolean => /^[\s\p{C}\p{Z}]*[=+\-@|%＝＋－＠｜％]/u.test(cell) || /^[\t\r]/.test(cell);

describe('numbers as CSV', () => {
  it('hold no cell that a spreadsheet runs, and every text comes back, whatever it is', () => {
    const sign = fc.constantFrom(...Array.from(' \t\r\n\0\u00A0\u200B\u2028\uFEFF=+-@|%＝＋－＠｜％\'",;<ab'));
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(sign, { maxLength: 8 }).map((signs) => signs.join(''))
    );
    const texts = fc.sample(text, { numRuns: 10_000, seed: 1947 });
    const read = cells(writeCsv({ columns: [column], rows: texts.map((written) => [written]) }, 'Citation', 'en'))
      .slice(1)
      .map(([cell = '']) => cell);
    expect(read.filter(runs)).toEqual([]);
    expect(read.map((cell, n) => (cell === `'${texts[n] ?? ''}` && runs(texts[n] ?? '') ? texts[n] : cell))).toEqual(
      texts
    );
  });

  it('are known by spreadsheets as UTF-8', () => {
    expect(writeCsv({ columns: [column], rows: [] }, '', 'en')).toMatch(/^\uFEFF"?Text/);
  });

  it('hold headings and a citation that no spreadsheet runs either', () => {
    const csv = writeCsv({ columns: [{ key: 'a', label: '=1+1' }], rows: [['x']] }, '@SUM(A1)', 'en');
    expect(cells(csv).flat().filter(runs)).toEqual([]);
  });

  it('leave numbers numbers, negative ones too, and an empty cell empty', () => {
    const csv = writeCsv({ columns: [column, column, column], rows: [[-4.25, 0, null]] }, 'C', 'en');
    expect(csv.split('\r\n')[1]).toBe('-4.25,0,,"C"');
  });

  it('have lines of the same cells, the citation in the first of them only', () => {
    const rows = cells(writeCsv({ columns: [column], rows: [['a'], ['b,\n"c"'], ['']] }, 'Cite this', 'en'));
    expect(rows.slice(1)).toEqual([
      ['a', 'Cite this'],
      ['b,\n"c"', ''],
      ['', '']
    ]);
  });
});
