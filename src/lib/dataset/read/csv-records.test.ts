import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Problem } from '../types.ts';
import { readRecords } from './csv-records.ts';

function read(text: string, max?: number) {
  const problems: Problem[] = [];
  const { shape, records, isWhole } = readRecords('t.csv', text, ['a', 'b'], problems, max);
  return { shape, isWhole, records, problems: problems.map(({ line, message }) => ({ line, message })) };
}

describe('a row is named by the line on which it begins', () => {
  it('whatever line breaks stand in its cells and between rows', () => {
    const ends = fc.constantFrom('\n', '\r\n', '\r');
    const cell = fc.array(fc.constantFrom('x', '""', '\n', '\r\n', '\r', ',')).map((parts) => `"1${parts.join('')}"`);
    fc.assert(
      fc.property(ends, fc.array(fc.tuple(cell, fc.nat(2))), (end, rows) => {
        let text = `a,b${end}`;
        const lines: number[] = [];
        for (const [cell, empty] of rows) {
          lines.push(text.split(/\r\n|\n|\r/).length);
          text += `${cell},2${end}${end.repeat(empty)}`;
        }
        expect(read(text).records.map(({ line }) => line)).toEqual(lines);
      })
    );
  });

  it('and so is one with wrong quotes, once', () => {
    const { problems, records } = read('a,b\r\n"1\r\n2",2\r\n"1"1,"2"2"\r\nx"y"z,2\r\n3,4\r\n"open\r\n5,6\r\n');
    expect(problems.map(({ line }) => line)).toEqual([4, 5, 7]);
    expect(records.map(({ line }) => line)).toEqual([2, 6]);
  });
});

it('of a table with more rows than are read it is told where, and how many are', () => {
  const { problems, records, isWhole } = read('a,b\n1,2\n3,4\n5,6\n7,8\n', 2);
  expect(problems).toEqual([{ line: 4, message: 'is row 3; at most 2 are read' }]);
  expect([records.length, isWhole]).toEqual([2, false]);
});

it.each([
  ['b|a\n1|2\n', '|'],
  ['x;y;z\n1,2;3;4\n', ';'],
  ['"a"\t"b"\n', '\t'],
  ['a\n', ','],
  ['', ',']
])(
  'of %j what stands between cells is told by the names that are known, else by what there is most of',
  (text, sign) => {
    expect(read(text).shape.delimiter).toBe(sign);
  }
);

it('a table whose rows end in two ways is told so once, where that begins', () => {
  const message = expect.stringMatching(/^the line ends are mixed/) as string;
  expect(read('a,b\r\n1,"x\ny"\r\n3,4\n5,6\n').problems).toEqual([{ line: 4, message }]);
  expect(read('a,b\r\n1,"x\ny"\r\n3,4').problems).toEqual([]);
});
