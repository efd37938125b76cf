import { describe, expect, it } from 'vitest';
import { eventsAlone } from '../../../../tests/support/sparse-packages.ts';
import { parseDataset } from '../read/parse-dataset.ts';
import { categories, contexts } from '../vocabulary.ts';
import { problemLine } from './report.ts';

const told = (...of: Parameters<typeof eventsAlone>) => parseDataset(eventsAlone(...of)).problems.map(problemLine);

describe('a value that is refused is told with what is allowed', () => {
  it('where that is a closed list, with the whole of it', () => {
    expect(told('date,title,context', ['1960,One,trade'])).toEqual([
      `events.csv:2 context: "trade" is no PLOVER context; allowed: ${contexts.join(', ')}`
    ]);
    expect(told('date,title,category', ['1960,One,Friendship'])).toEqual([
      `events.csv:2 category: "Friendship" is no PLOVER category; allowed: ${categories.join(', ')}`
    ]);
  });

  it('where that is a long one, with where it stands', () => {
    expect(told('date,title,cameo', ['1960,One,999'])).toEqual([
      'events.csv:2 cameo: "999" is no CAMEO code; allowed are those of cameo.csv, from 01 to 2042'
    ]);
  });

  it.each(['NA', 'n/a', 'NULL', 'nan', '?'])('where it stands for nothing, by an empty cell: %s', (value) => {
    const columns = ['category', 'cameo', 'confidence', 'weight'];
    const rows = columns.map((_, n) => `1960,Row ${n},${columns.map((_, m) => (m === n ? value : '')).join()}`);
    const found = told(`date,title,${columns.join()}`, rows);
    expect(found.map((line) => line.replace(/: .*;/, ':'))).toEqual(
      columns.map((column, n) => `events.csv:${n + 2} ${column}: leave the cell empty`)
    );
    expect(told('date,title', [`${value},One`]).join()).not.toContain('leave the cell empty');
  });

  it('where a category and a code contradict each other, with each way out', () => {
    expect(told('date,title,category,cameo', ['1960,One,AGREE,010', '1961,Two,AGREE,057'])).toEqual([
      'events.csv:2 cameo: "010" maps to no PLOVER category, but the category is AGREE; leave the category empty, or write a code of AGREE, as 03, or leave the code out',
      'events.csv:3 cameo: "057" maps to SUPPORT, but the category is AGREE; write SUPPORT there, or write a code of AGREE, as 03, or leave the code out'
    ]);
  });

  it('where it names a row, with each row once', () => {
    const agreements = 'id,title,kind,date\nx1,One,treaty,1960\nx1,One,treaty,1960\nx3,Three,treaty,1960\n';
    const { problems } = parseDataset({ ...eventsAlone('date,title,agreement', ['1960,One,nope']), agreements });
    expect(problems.map(problemLine)).toContain(
      'events.csv:2 agreement: "nope" is no known agreement; allowed: x1, x3'
    );
  });
});

describe('columns of other names', () => {
  const rows = ['1960,One,SUPPORT'];
  const header = (columns: string) =>
    told(columns, rows)
      .filter((line) => line.includes('header'))
      .map((line) => line.replace(/^.*?"; /, ''));

  it('are named with those that they are perhaps, all at once', () => {
    expect(header('Date,Title,Catgory')).toEqual([
      'lacks date, title; perhaps "Date" is date, "Title" is title',
      'has no category, but "Catgory"; if that is a column of your own, call it by another name'
    ]);
  });

  it('are told as lacking where nothing is like them', () => {
    expect(header('when,headline,category')).toEqual(['lacks date, title']);
  });
});

describe('what datapackage.json says wrongly under dyad', () => {
  const dyad = (of: Readonly<Record<string, unknown>>) => told('date,title', ['1960,One'], of);

  it('is told at once, whatever else is wrong there', () => {
    const lines = dyad({
      sides: ['PAK', 'ZZZ'],
      record: 'list',
      limit: ['x'],
      scales: [{ name: 'A', low: 5, high: 1 }]
    });
    for (const part of ['"ZZZ" is no state', '"list" is no record', '"limit" is not known here', 'low must be below'])
      expect(lines.join('\n')).toContain(part);
  });

  it('is no mere notice where it is almost a key that is read', () => {
    const of = (key: string) => parseDataset(eventsAlone('date,title', ['1960,One'], { [key]: ['x'] })).problems;
    expect(of('limit')).toEqual([
      expect.objectContaining({
        message: '"limit" is not known here, and not read; did you mean limits?',
        isWarning: true
      })
    ]);
    expect(of('limit')[0]?.isNotice).toBeUndefined();
    expect(of('colour')[0]?.isNotice).toBe(true);
  });
});

describe('events alike in date and title', () => {
  const alike = ['1960,A visit', '1960,a visit ', '1961,A visit'];

  it('are a warning where nothing else tells them apart, told once where there are many', () => {
    expect(parseDataset(eventsAlone('date,title', alike)).problems).toEqual([
      expect.objectContaining({ file: 'events.csv', line: 3, isWarning: true, isNotice: true })
    ]);
    expect(
      told(
        'date,title',
        Array.from({ length: 9 }, () => '1960,A visit')
      )
    ).toEqual([expect.stringContaining('(so in 8 rows, of which this is the first)')]);
  });

  it('are none where each has an id of its own', () => {
    expect(
      told(
        'id,date,title',
        alike.map((row, n) => `row-${n},${row}`)
      )
    ).toEqual([]);
  });
});
