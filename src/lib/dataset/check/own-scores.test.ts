import { describe, expect, it } from 'vitest';
import { eventsAlone, ownScoresAlone } from '../../../../tests/support/sparse-packages.ts';
import { parseDataset } from '../read/parse-dataset.ts';
import { problemLine } from './report.ts';

const rows = ['1950,A visit,3', '1952,A quarrel,-6', '1954,Talks,'];
const problemsOf = (scales: unknown, scored: readonly string[] = rows, columns = 'date,title,score') =>
  parseDataset(eventsAlone(columns, scored, { scales })).problems.map(problemLine);
const ours = (scale: object = {}) => [{ name: 'Ours', ...scale }];

describe('scores of a scale of the package’s own', () => {
  it('are read with the scale, whose bounds are -10 and 10 where it gives none', () => {
    const { dataset, problems } = parseDataset(ownScoresAlone());
    expect(problems).toEqual([]);
    expect(dataset.codebook.own).toMatchObject({ name: 'Tsinghua', low: -9, high: 9 });
    expect(dataset.events.map(({ score }) => score).slice(0, 4)).toEqual([3, -6, 9, 1.5]);
    const plain = parseDataset(eventsAlone('date,title,score', rows, { scales: ours() })).dataset;
    expect(plain.codebook.own).toEqual({ name: 'Ours', meaning: '', source: '', low: -10, high: 10 });
    expect(plain.events.map(({ score }) => score)).toEqual([3, -6, undefined]);
  });

  it('are told where they lie outside it', () => {
    expect(problemsOf(ours({ low: -5, high: 5 }))).toEqual([
      'events.csv:3 score: -6 is outside the scale "Ours"; allowed are numbers from -5 to 5'
    ]);
  });

  it('are told where they are no numbers', () => {
    expect(problemsOf(ours(), ['1950,A visit,warm', '1951,Another,3'])).toEqual([
      'events.csv:2 score: "warm" is no number; allowed are digits with a point before the decimals, as -0.25'
    ]);
  });

  it('are told once for all rows where no scale is named', () => {
    const told =
      'events.csv:2 score: has scores in 2 rows, but datapackage.json names no scale; name it there, as "dyad": { "scales": [{ "name": "Ours", "low": -10, "high": 10 }] }';
    expect(problemsOf(undefined)).toEqual([told]);
    expect(problemsOf([])).toEqual([told]);
  });

  it('are missed where a scale is named', () => {
    const told =
      'datapackage.json:1 dyad.scales: names the scale "Ours", but no row of events.csv has a score; write some in a column score, or leave the scale out';
    expect(problemsOf(ours(), ['1950,A visit,'])).toEqual([told]);
    expect(problemsOf(ours(), ['1950,A visit'], 'date,title')).toEqual([told]);
    // A row that cannot be read may have one.
    expect(problemsOf(ours(), ['1950,A visit,', 'soon,Talks,'])).toHaveLength(1);
  });
});

describe('a scale of the package’s own', () => {
  it.each([
    [{ low: 5, high: 5 }, 'dyad.scales.0: runs from 5 to 5; low must be below high'],
    [{ low: 10 }, 'dyad.scales.0: runs from 10 to 10; low must be below high'],
    [{ low: '-5' }, 'dyad.scales.0.low: must be a number'],
    [{ name: '' }, 'dyad.scales.0.name: is empty'],
    [{ name: 'N'.repeat(41) }, 'dyad.scales.0.name: has 41 characters; at most 40']
  ])('is refused with what is allowed: %j', (scale, told) => {
    expect(problemsOf(ours(scale))).toContain(`datapackage.json:1 ${told}`);
  });

  it('is one, and stands in a list', () => {
    expect(problemsOf([...ours(), ...ours()])).toEqual([
      'datapackage.json:1 dyad.scales: has 2 entries; at most 1, for events.csv has one column score'
    ]);
    expect(problemsOf('Ours')).toEqual([
      'datapackage.json:1 dyad.scales: must be a list of one scale, as [{ "name": "Ours", "low": -10, "high": 10 }]'
    ]);
  });
});
