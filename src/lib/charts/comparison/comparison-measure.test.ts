import { describe, expect, it } from 'vitest';
import { type Dataset, type DyadEvent } from '#lib/dataset/index.ts';
import { relationships } from '#lib/dataset/read/packaged-dataset.server.ts';
import { comparableNamed, comparableOf, readComparison } from '#lib/view/index.ts';
import { eventsAlone, ownScores, plainRows, read } from '../../../../tests/support/sparse-packages.ts';
import { comparisonFigure } from './comparison-figure.ts';

/** A relationship of the site under another id, its events changed. */
function changed(n: number, id: string, change: (event: DyadEvent, n: number) => DyadEvent, weight = ''): Dataset {
  const dataset = relationships[n]?.dataset;
  if (!dataset) throw new RangeError(`There is no relationship ${n}.`);
  const dyad = { ...dataset.dyad, id, path: `${id}/`, title: id, weight };
  return { ...dataset, dyad, events: dataset.events.map(change) };
}
const withoutCameo = (event: DyadEvent): DyadEvent => ({ ...event, cameo: '' });
const withoutPlover = (event: DyadEvent): DyadEvent => ({ ...event, category: null, mode: '', alternatives: [] });

/** A record of a scale of its own, or of none, under an id. */
function scoredAs(id: string, scale?: { readonly name: string; readonly low: number; readonly high: number }): Dataset {
  const dataset = read(
    scale ? eventsAlone(ownScores.columns, ownScores.rows, { scales: [scale] }) : eventsAlone('date,title', plainRows)
  );
  return { ...dataset, dyad: { ...dataset.dyad, id, path: `${id}/`, title: id } };
}

const known = new Map(
  [
    scoredAs('ours', { name: 'Ours', low: -9, high: 9 }),
    scoredAs('ours-too', { name: 'Ours', low: -20, high: 100 }),
    scoredAs('index', { name: 'Index', low: -20, high: 100 }),
    scoredAs('unscored'),
    ...relationships.map(({ dataset }) => dataset),
    changed(0, 'plover', withoutCameo),
    changed(1, 'goldstein', withoutPlover),
    changed(0, 'weighted', (event, n) => ({ ...event, weight: 1 + (n % 3) }), 'reports')
  ].map((dataset) => [dataset.dyad.id, dataset])
);
const figureOf = (query: string) =>
  comparisonFigure(known, readComparison(new URLSearchParams(query), [...known.values()].map(comparableOf)).comparison);

describe('lines that no one scale measures', () => {
  const figure = figureOf('a=plover&b=goldstein');

  it('are each named with their scale, and nothing is claimed or subtracted between them', () => {
    expect(figure.scale).toBeNull();
    expect(figure.lead).toContain('scored on different scales, so that their values cannot be compared');
    expect(figure.title).toBe(
      'Which line is warmer cannot be said: no one scale measures Pakistan–Russia (PLOVER) and India–Russia (Goldstein)'
    );
    expect(figure.leads).toEqual([]);
    expect(figure.difference).toBeNull();
    expect(figure.table.columns.map(({ key }) => key)).not.toContain('difference');
    expect(figure.marks.filter(({ sentence }) => sentence.includes('difference'))).toEqual([]);
  });

  it('say so in subtitle, reading and notes, on a slide too, and of no test that was not made', () => {
    for (const said of [figure.subtitle, figure.reading])
      expect(said).toContain(
        'scored on different scales, so that their values cannot be compared: one that lies higher is not by that the warmer'
      );
    for (const said of [figure.notes, figure.foot])
      expect(said.join(' ')).toContain(
        'Scored on different scales (PLOVER and Goldstein), as no one of them has scores for every line: their values cannot be compared'
      );
    expect(figure.notes.join(' ')).not.toContain('ways to measure');
    expect(figure.reading).not.toContain('Below, the difference');
  });

  it('are none beside a record that has both scales, whichever is asked for', () => {
    for (const asked of ['plover', 'goldstein']) {
      const beside = figureOf(`a=pakistan-russia&b=goldstein&scale=${asked}`);
      expect(beside.scale).toBe('goldstein');
      expect(beside.lines).toEqual(figureOf('a=pakistan-russia&b=goldstein&scale=goldstein').lines);
      expect(beside.difference).not.toBeNull();
      expect(beside.notes.join(' ')).toContain(
        asked === 'goldstein'
          ? 'Events are scored by Goldstein.'
          : 'Events are scored by Goldstein: PLOVER does not have scores for every line.'
      );
      // Half-lives of three, five and ten years and the stock, of this scale alone.
      expect(beside.notes.join(' ')).toContain('by each of 4 ways to measure');
    }
  });
});

describe('lines of records that have each a scale of their own', () => {
  it('are said to be of different scales, and none is subtracted from another or said to be above it', () => {
    for (const query of ['a=ours&b=index', 'a=ours&b=index&scale=own', 'a=ours&b=index&c=unscored']) {
      const figure = figureOf(query);
      expect(figure.title).toBe(
        'Which line is warmer cannot be said: no one scale measures Pakistan–Russia (ours, Ours) and Pakistan–Russia (index, Index)'
      );
      expect([figure.lead, figure.subtitle, figure.reading, ...figure.notes].join(' ')).not.toMatch(/on one scale/i);
      expect(figure.lead).toContain('their values cannot be compared');
      expect(figure.difference).toBeNull();
      expect(figure.leads).toEqual([]);
    }
  });

  it('are told apart where both scales are called alike', () => {
    const { title, notes } = figureOf('a=ours&b=ours-too');
    expect(title).toContain('Pakistan–Russia (ours, its own Ours) and Pakistan–Russia (ours-too, its own Ours)');
    expect(notes.join(' ')).toContain('Scored on different scales (Ours, which is another scale in each record)');
  });

  it('keep nothing from being said of the others where they are not there in this time', () => {
    const beside = figureOf('a=pakistan-russia&b=india-russia&c=ours&from-c=1900&to-c=1910');
    expect(beside.scale).toBe('plover');
    expect(beside.title).toMatch(/^India–Russia.* was warmer than Pakistan–Russia/);
  });
});

describe('the words with which the page opens', () => {
  it('speak of one scale where two lines or more are there that one scale measures, and nowhere else', () => {
    expect(figureOf('a=pakistan-russia&b=india-russia').lead).toContain('Two to four lines on one scale.');
    for (const query of ['a=ours&b=unscored', 'a=unscored&b=unscored', 'a=ours&b=index'])
      expect(figureOf(query).lead).not.toContain('one scale');
    expect(figureOf('a=ours&b=unscored').lead).toContain('fewer than two are there in this time');
  });
});

describe('what a comparison is measured by', () => {
  it('is named: the scale, and of each record by what its events count', () => {
    const weighted = figureOf('a=weighted&b=india-russia&weights=count');
    for (const said of [weighted.notes, weighted.foot]) {
      expect(said.join(' ')).toContain('Events are scored by PLOVER.');
      expect(said.join(' ')).toMatch(/weighted: events count by reports; one of [\d.]+, the mean of the record/);
      expect(said.join(' ')).toContain('events count alike, as the record states no weights');
    }
    expect(figureOf('a=weighted&b=india-russia').notes.join(' ')).not.toMatch(/reports|alike/);
    expect(figureOf('a=weighted&direction-a=ab&direction-b=ba&weights=count').notes.join(' ')).toMatch(
      /Events count by reports: one of [\d.]+/
    );
  });

  it('tells of which line how many events have no score', () => {
    const half = (event: DyadEvent, n: number) => (n % 2 === 0 ? withoutPlover({ ...event, cameo: '' }) : event);
    const dataset = changed(0, 'half', half);
    const figure = comparisonFigure(
      new Map([...known, ['half', dataset]]),
      readComparison(new URLSearchParams('a=half&b=india-russia'), ['half', 'india-russia'].map(comparableNamed))
        .comparison
    );
    expect(figure.notes.join(' ')).toContain('Pakistan–Russia: 23 events have no score and do not move the line.');
  });

  it('stands on a slide with what was chosen', () => {
    const { choice, foot } = figureOf('a=pakistan-russia&b=india-russia&category=AGREE');
    expect(choice).not.toBe('');
    expect(foot).toContain(choice);
  });
});
