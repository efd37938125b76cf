import { describe, expect, it } from 'vitest';
import { dayNumber } from '../day.ts';
import { parseDataset } from '../read/parse-dataset.ts';
import { packagedTexts } from '../sample-package.ts';
import { problemLine } from './report.ts';

const seriesHeader = 'id,title,unit,low,high,actor,recipient,few,source,licence,note';
const trade = 'trade,Trade,million dollars,0,,,,,A yearbook,,';
const read = (series: readonly string[], values: readonly string[]) =>
  parseDataset({
    ...packagedTexts,
    series: [seriesHeader, ...series, ''].join('\n'),
    'series-values': ['series,date,value,n', ...values, ''].join('\n')
  });
const told = (...rest: Parameters<typeof read>) => read(...rest).problems.map(problemLine);

describe('a measure from outside', () => {
  it('has its values in order of time, each with the days that it was measured in', () => {
    const [measure] = read([trade], ['trade,1956-03,7.5,', 'trade,1955,3,12']).dataset.measures;
    expect(measure).toMatchObject({ id: 'trade', low: 0, high: null, few: null, actor: null, source: 'A yearbook' });
    expect(measure?.values).toEqual([
      { first: dayNumber(1955), last: dayNumber(1955, 12, 31), value: 3, n: 12 },
      { first: dayNumber(1956, 3, 1), last: dayNumber(1956, 3, 31), value: 7.5, n: null }
    ]);
  });

  it('is no event, and a package need not have any', () => {
    const with_ = read([trade], ['trade,1955,3,']).dataset;
    const without = parseDataset(
      Object.fromEntries(Object.entries(packagedTexts).filter(([name]) => !name.startsWith('series')))
    ).dataset;
    expect(without.measures).toEqual([]);
    expect(with_.events).toEqual(without.events);
  });

  it('that is wrong is told so, with what is allowed', () => {
    const row = (cells: string) => `trade,Trade,dollars,${cells},A yearbook,,`;
    expect(told([row('5,1,,,')], ['trade,1955,3,'])).toContain('series.csv:2 low: 5 is not below the highest value, 1');
    expect(told([row('0,1,,,')], ['trade,1955,3,'])).toEqual([
      'series-values.csv:2 value: 3 is outside the bounds that series.csv gives; allowed is from 0 to 1'
    ]);
    expect(told([row('0,,pakistan,,')], ['trade,1955,3,'])).toEqual([
      'series.csv:2 recipient: is empty; what has a direction has both actor and recipient'
    ]);
    expect(told([row('0,,pakistan,pakistan,')], ['trade,1955,3,'])).toEqual([
      'series.csv:2 recipient: "pakistan" is the actor too; name the other state'
    ]);
    expect(told([row('0,,,,few')], ['trade,1955,3,'])).toEqual([
      'series.csv:2 few: "few" is no count; allowed are whole numbers'
    ]);
    expect(told([trade], ['trade,1955,"3,5",'])).toEqual([
      'series-values.csv:2 value: "3,5" is no number; allowed are digits with a point before the decimals, as -0.25'
    ]);
    expect(told([trade], ['trade,1955,3,', 'trde,1956,3,'])).toEqual([
      'series-values.csv:3 series: "trde" is no known series; did you mean trade?'
    ]);
    expect(told([trade], ['trade,1955,3,', ',1956,3,'])).toEqual(['series-values.csv:3 series: is empty']);
  });

  it('has one value for each time: not two of a year, nor one of a year and one of its months', () => {
    expect(told([trade], ['trade,1955,3,', 'trade,1955,4,'])).toEqual([
      'series-values.csv:3 series: "trade 1955" stands already in line 2'
    ]);
    expect(told([trade], ['trade,1955,3,', 'trade,1955-03,4,'])).toEqual([
      'series-values.csv:3 date: "1955-03" lies within "1955", which has a value of its own; give one of the two'
    ]);
    expect(told([trade], ['trade,1955-02,3,', 'trade,1955-03,4,'])).toEqual([]);
  });

  it('without any value is told', () => {
    expect(told([trade, trade.replace('trade', 'aid')], ['trade,1955,3,'])).toEqual([
      'series.csv:3 id: no value of "aid" stands in series-values.csv; add some, or leave the series out'
    ]);
  });
});
