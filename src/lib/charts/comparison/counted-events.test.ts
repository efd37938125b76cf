import { describe, expect, it } from 'vitest';
import { dayNumber, type Dataset } from '#lib/dataset/index.ts';
import { relationships } from '#lib/dataset/read/packaged-dataset.server.ts';
import { comparableOf, readComparison } from '#lib/view/index.ts';
import { comparisonFigure } from './comparison-figure.ts';
import { comparedLines } from './comparison-lines.ts';
import { countedEvents } from './counted-events.ts';

const [pakistan, india] = relationships.map(({ dataset }) => dataset) as [Dataset, Dataset];
/** A relationship of two states that are older than those of the others. */
const older: Dataset = {
  ...india,
  dyad: { ...india.dyad, id: 'older', path: 'older/', begin: dayNumber(1917) },
  events: india.events.map((event, n) =>
    n === 0 ? { ...event, date: { ...event.date, first: dayNumber(1918), last: dayNumber(1918) } } : event
  )
};
const known = new Map([pakistan, india, older].map((dataset) => [dataset.dyad.id, dataset]));
const comparisonOf = (query: string) =>
  readComparison(new URLSearchParams(query), [...known.values()].map(comparableOf)).comparison;
const figureOf = (query: string) => comparisonFigure(known, comparisonOf(query));

const queries = [
  '',
  'bin=year',
  'early=count&bin=5years',
  'a=pakistan-russia&b=india-russia&c=older',
  'a=india-russia&b=india-russia&from-a=1955&to-a=1979&from-b=1990',
  'a=pakistan-russia&from-a=1955&to-a=1979&b=pakistan-russia&from-b=1990',
  'a=india-russia&b=india-russia&direction-a=ab&direction-b=ba',
  'from=1920&to=1940',
  'from=1947-09&to=1955-03',
  'category=ASSAULT,COERCE,AID&to=1990'
];

describe('the events of a comparison', () => {
  it.each(queries)('are as many in the columns, the table and the summary: “%s”', (query) => {
    const { lines, bins, table, summary } = figureOf(query);
    for (const { name, label } of lines) {
      const columns = bins.flatMap(({ counts }) => counts.filter((each) => each.name === name));
      const count = columns.reduce((sum, each) => sum + each.count, 0);
      const at = table.columns.findIndex(({ key }) => key === `events ${name}`);
      expect(table.rows.reduce((sum, { cells }) => sum + Number(cells[at]), 0)).toBe(count);
      expect(summary).toContain(`${label}: ${count === 1 ? '1 event' : `${count} events`}`);
    }
  });

  it.each(queries)('in view are each in a column, or the note counts them: “%s”', (query) => {
    const { lines, isAligned } = comparedLines(known, comparisonOf(query));
    const { domain, notes } = figureOf(query);
    const counted = countedEvents(lines, domain, isAligned);
    counted.forEach(({ years, early, outside }, n) => {
      expect(years.length + early.length + outside.length).toBe(lines[n]?.record.line.events.length);
    });
    const noted = (what: string) => Number(new RegExp(`Not ${what} (?:is|are) (\\d+)`).exec(notes.join(' '))?.[1] ?? 0);
    expect(noted('shown')).toBe(new Set(counted.flatMap(({ early }) => early)).size);
    expect(noted('counted')).toBe(new Set(counted.flatMap(({ outside }) => outside)).size);
  });

  it('are never older than both states, also where another line makes the drawing begin before', () => {
    for (const query of ['', 'a=pakistan-russia&b=india-russia&c=older']) {
      const { bins, notes } = figureOf(query);
      for (const [name, dataset] of [['a', pakistan] as const, ['b', india] as const]) {
        const counts = bins.flatMap((bin) => bin.counts.filter((each) => each.name === name).map(({ count }) => count));
        const before = dataset.events.filter(({ date }) => date.last < dataset.dyad.begin).length;
        expect(before).toBeGreaterThan(0);
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(dataset.events.length - before);
      }
      expect(notes.join(' ')).toContain('Not shown are 3 events before both states existed.');
    }
    expect(figureOf('a=older&b=pakistan-russia').bins[0]?.counts).toContainEqual({ name: 'a', count: 1 });
  });

  it('that lasted into a period and began before it are counted by no figure, and the note says so', () => {
    const { title, notes } = figureOf('a=pakistan-russia&b=pakistan-russia&from-a=1955&to-a=1979&from-b=1990');
    expect(title).toContain(': 1955–79 with 18 events and ');
    expect(notes.join(' ')).toContain('Not counted is 1 event that touches the time of its line and began outside it.');
  });

  it('that are early and move the lines, because the reader asks for it, are said to', () => {
    expect(figureOf('early=count').notes.join(' ')).toContain(
      'Not shown are 3 events before both states existed; they move the lines all the same.'
    );
  });
});
