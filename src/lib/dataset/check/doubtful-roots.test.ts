import { describe, expect, it } from 'vitest';
import { eventsAlone } from '../../../../tests/support/sparse-packages.ts';
import { parseDataset } from '../read/parse-dataset.ts';
import { refusalOf } from './report.ts';

/** What is said of a package with these codes, one a row, each with its category if it has one: "19 ASSAULT". */
function saidOf(...codings: readonly string[]) {
  const rows = codings.map((coding, n) => {
    const [code = '', category = ''] = coding.split(' ');
    return `${1960 + n},Row ${n},${category},${code}`;
  });
  return parseDataset(eventsAlone('date,title,category,cameo', rows)).problems;
}
const doubtsIn = (...codings: readonly string[]) =>
  saidOf(...codings).filter(({ message }) => message.includes('may be'));

describe('a code from 10 to 20 without a category', () => {
  it('is told to be perhaps one that lost its zero where all others are longer and none begins with a zero', () => {
    const [doubt, ...more] = doubtsIn('112', '10', '190', '1823', '13', '20');
    expect(more).toEqual([]);
    expect(doubt).toMatchObject({ file: 'events.csv', line: 3, column: 'cameo' });
    expect(doubt?.message).toBe(
      '"10" is read as CAMEO 10, Demand, and may be 010, Make statement, that has lost its zero: no code of the column begins with one, and there are longer codes than these; if it was 010, format the column in the spreadsheet as text and write the codes again, else write the category REQUEST beside it (so in 3 rows, of which this is the first)'
    );
    expect(doubtsIn('112', '13')[0]?.message).toMatch(/"13" .* may be 013, .* write the category THREATEN beside it$/);
  });

  it('is told so beside codes that have surely lost theirs', () => {
    expect(doubtsIn('42', '36', '12', '190')).toEqual([expect.objectContaining({ line: 4 })]);
  });

  it('is refused for that by no check: both are codes', () => {
    const problems = saidOf('112', '10', '190');
    expect(problems).toEqual([expect.objectContaining({ isWarning: true, isNotice: true })]);
    expect(refusalOf(problems)).toBeUndefined();
  });

  it.each([
    ['in a column of roots', ['10', '13', '19', '20']],
    ['in a column of roots of which some have lost their zero', ['1', '4', '10', '13', '190']],
    ['where another code begins with a zero', ['042', '10', '190']],
    ['where the category says that it is meant', ['112', '10 REQUEST', '19 ASSAULT', '190']],
    ['that is not there', ['112', '173', '190']]
  ])('is taken as it stands %s', (_, codings) => {
    expect(doubtsIn(...codings)).toEqual([]);
  });
});
