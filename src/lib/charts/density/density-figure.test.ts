import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataset, relationshipAt } from '#lib/dataset/read/packaged-dataset.server.ts';
import { bins, defaultView, selectEvents, type View } from '#lib/view/index.ts';
import { densityFigure } from './density-figure.ts';
import { densityNavigate } from './density-navigation.ts';

const figureOf = (view: Partial<View>) => densityFigure(dataset, { ...defaultView, ...view });
const views: Partial<View>[] = [
  {},
  { bin: 'year' },
  { bin: '5years', stack: 'category' },
  { stack: 'context' },
  { stack: 'none', from: '1965', to: '1974' },
  { q: 'qqqq' }
];

describe.each(views)('events by decade of %j', (view) => {
  const figure = figureOf(view);
  it('shows every event of the view just once', () => {
    const shown = figure.columns
      .flatMap(({ layers }) => layers.flatMap(({ events }) => events.map(({ id }) => id)))
      .sort();
    expect(shown).toEqual(
      selectEvents(dataset, { ...defaultView, ...view })
        .map(({ id }) => id)
        .sort()
    );
  });
  it('has at most five layers, so that five colours suffice', () => {
    expect(figure.layers.length).toBeLessThanOrEqual(5);
  });
  it('says in the table what it draws', () => {
    expect(figure.table.rows.map(({ order }) => order[1])).toEqual(figure.columns.map(({ count }) => count));
  });
  it('names in the table each event that it counts, with its page', () => {
    for (const [n, { named }] of figure.table.rows.entries()) {
      expect(named?.map(({ page }) => page.id).sort()).toEqual(
        figure.columns[n]?.layers.flatMap(({ events }) => events.map(({ id }) => id)).sort()
      );
    }
  });
  it('lets the keyboard reach every mark, and ends where nothing follows', () => {
    const go = densityNavigate(figure);
    const reached: string[] = [];
    for (let column = go(null, 'home'); column !== null; column = go(column, 'right')) {
      for (let level: string | null = column; level !== null; level = go(level, 'up')) reached.push(level);
    }
    expect(reached).toEqual(figure.marks.map(({ id }) => id));
    expect(go(figure.stacks.at(-1)?.[0] ?? null, 'right')).toBeNull();
  });
});

it('an event in view stands in one column, or the note counts it among those of years outside the period', () => {
  const year = fc.integer({ min: 1915, max: 2020 });
  fc.assert(
    fc.property(year, fc.nat({ max: 30 }), fc.constantFrom(...bins), (from, span, bin) => {
      const view = { ...defaultView, from: String(from), to: String(from + span), bin };
      const { columns, notes } = densityFigure(dataset, view);
      const shown = columns.flatMap(({ layers }) => layers.flatMap(({ events }) => events.map(({ id }) => id)));
      const outside = Number(
        notes.map((note) => /^\d+(?= events? in view counts? )/.exec(note)?.[0]).find(Boolean) ?? 0
      );
      expect(new Set(shown).size).toBe(shown.length);
      expect(shown.length + outside).toBe(selectEvents(dataset, view).length);
    }),
    { numRuns: 300 }
  );
});

it('highlighted events are named below the columns in order of time, and only those that stand in one', () => {
  const highlight = ['1974-bhutto-visit', '1966-01-06-tashkent-declaration', 'no-such-event'];
  expect(figureOf({ highlight }).pointed).toBe(
    'Outlined, with others of their kinds: Moscow mediates the Tashkent Declaration† (6 January 1966); Prime Minister Bhutto in the Soviet Union (1974).'
  );
  expect(figureOf({ highlight, from: '1980' }).pointed).toBe('');
});

describe('the title of events by decade', () => {
  it('counts the few adjacent decades that hold most', () => {
    expect(figureOf({}).title).toBe('19 of 46 events in the 1950s and 1960s');
    expect(figureOf({ q: 'steel' }).title).toBe('All 5 chosen events in the 1950s to 1970s');
  });
  it('names none where nothing, or only one event, is in view', () => {
    expect(figureOf({ q: 'qqqq' }).title).toBe('No event of this choice from 1922 to 2014');
    expect(figureOf({ from: '1924', to: '1926', bin: 'year' }).title).toBe('No event in view began in these years');
    const one = figureOf({ q: dataset.events[0]?.title ?? '' });
    expect(one.title).toBe('One chosen event from 1922 to 2014, in 1922');
    expect(figureOf({ from: '1989', to: '1989' }).title).toBe('One event in 1989');
    expect(figureOf({ from: '1992', to: '1999' }).title).toBe('2 events from 1992 to 1999, in 1996 and 1999');
  });
  it('is the plain count and period where nothing stands out, or no bin is whole', () => {
    expect(figureOf({ category: ['SUPPORT'], bin: 'year' }).title).toBe('11 chosen events from 1922 to 2014');
    expect(figureOf({ from: '1965', to: '1965' }).title).toBe('3 events in 1965');
    expect(figureOf({ from: '1954', to: '1960' }).title).toBe('10 events from 1954 to 1960');
  });

  it('tells of decades none of which stands out how many events each has that is wholly covered', () => {
    const { dataset: india } = relationshipAt('india-russia');
    const { title, columns } = densityFigure(india, defaultView);
    const counts = columns.filter(({ coverage }) => coverage.isWhole).map(({ count }) => count);
    expect(title).toBe('83 events from 1947 to 2014, 9 to 13 in each whole decade');
    expect([Math.min(...counts), Math.max(...counts)]).toEqual([9, 13]);
    expect(densityFigure(india, { ...defaultView, bin: '5years' }).title).toBe('83 events from 1947 to 2014');
  });

  /** First and last year of bins as a title names them: "the 1950s and 1960s", "1950–59", "1965". */
  function yearsNamed(bins: string): [number, number] {
    const [first = NaN, last = first] = [...bins.matchAll(/\d{2,4}/g)].map(([year]) => Number(year));
    if (bins.startsWith('the ')) return [first, last + 9];
    return [first, last < 100 ? Math.floor(first / 100) * 100 + last : last];
  }

  it('is never false for its own counts, and names no column that is only partly covered, in any view', () => {
    const kinds = fc.constantFrom<Partial<View>[]>(
      {},
      { category: ['SUPPORT', 'AGREE'] },
      { category: ['REJECT', 'ACCUSE', 'THREATEN'] },
      { context: ['economic'] },
      { actor: ['pakistan'] },
      { q: 'steel' }
    );
    const year = fc.integer({ min: 1915, max: 2020 });
    const seen = new Set<string>();
    fc.assert(
      fc.property(year, fc.nat({ max: 90 }), fc.constantFrom(...bins), kinds, (from, span, bin, kind) => {
        const { title, columns } = figureOf({ from: String(from), to: String(from + span), bin, ...kind });
        const counted = columns.reduce((sum, { count }) => sum + count, 0);
        const named = /^(?:(\d+) of (\d+)|All (\d+)|(Both)) (?:chosen )?events in (?=the|\d+–|\d+$)(.+)$/.exec(title);
        seen.add(title.replace(/\d+/g, 'n'));
        if (!named) {
          if (counted > 1) expect(title).toMatch(new RegExp(`^${counted} (chosen )?events (from|in) `));
          return;
        }
        const [first, last] = yearsNamed(named[5] ?? '');
        const inside = columns.filter(({ firstYear, lastYear }) => firstYear >= first && lastYear <= last);
        const outside = columns.filter((column) => !inside.includes(column));
        const held = inside.reduce((sum, { count }) => sum + count, 0);
        const total = Number(named[2] ?? named[3] ?? 2);
        expect([held, total]).toEqual([Number(named[1] ?? total), counted]);
        expect(inside.map(({ coverage }) => coverage.isWhole)).not.toContain(false);
        expect(held * 3).toBeGreaterThanOrEqual(total);
        for (const { count } of outside) expect(count).toBeLessThan(Math.min(...inside.map((column) => column.count)));
      }),
      { numRuns: 1000 }
    );
    expect(seen.size).toBeGreaterThan(8);
  });
});

describe('a column that is only partly covered', () => {
  const { columns, marks, notes, summary, table } = figureOf({});
  const said = 'the 1920s and 1930s (before Pakistan existed), the 1940s (2.4 years), the 2010s (4.4 years)';
  it('says how much of it is, in its sentence, the table, the note and the summary', () => {
    const sentences = columns.map(({ firstYear }) => marks.find(({ id }) => id === String(firstYear))?.sentence);
    expect(sentences[0]).toContain('; before Pakistan existed');
    expect(sentences[2]).toBe('1940s: 7 events, 15% of 46; only 2.4 years of it covered');
    expect(sentences[3]).toBe('1950s: 10 events, 22% of 46');
    expect(table.rows.slice(0, 4).map(({ cells }) => cells[2])).toEqual([
      'before Pakistan existed',
      'before Pakistan existed',
      '2.4 years',
      'all'
    ]);
    expect(notes[0]).toContain(said);
    expect(summary).toContain(said);
  });
  it('is told in months or days where it is shorter than a year, and never as long as a whole one', () => {
    const covered = (view: Partial<View>) => figureOf(view).columns.map((column) => column.covered);
    expect(covered({ from: '1965-01-10', to: '1965-02-01', bin: 'year' })).toEqual(['23 days']);
    expect(covered({ from: '1965-01-02', to: '1966', bin: 'year' })).toEqual(['11 months', '']);
    expect(covered({ from: '1951', to: '1951' })).toEqual(['1 year']);
    expect(covered({ from: '1960-01-02', to: '1979' })).toEqual(['9.9 years', '']);
    expect(covered({ from: '2000', to: '2025' })).toEqual(['', '4.4 years', 'after the record ends']);
  });
});

it('columns of which none is wholly covered are not said to be compared with others', () => {
  for (const view of [
    { from: '1951', to: '1951' },
    { from: '1951', to: '1965' }
  ]) {
    const { columns, partly, notes, summary } = figureOf(view);
    expect(columns.some(({ coverage }) => coverage.isWhole)).toBe(false);
    expect(partly).toMatch(/^Shaded, as not wholly covered: the 1950s /);
    for (const said of [notes.join(' '), summary]) expect(said).not.toContain('others');
  }
  expect(figureOf({}).partly).toContain('not compared with the others');
});

describe('the kinds that events by decade tell apart', () => {
  it.each(['category', 'context'] as const)('have the same colours in any period: by %s', (stack) => {
    expect(figureOf({ stack, from: '1965', to: '1974' }).layers).toEqual(figureOf({ stack }).layers);
  });
  it('are those that the reader chose, however rare', () => {
    expect(figureOf({ stack: 'category', category: ['SANCTION'] }).layers.map(({ key }) => key)).toEqual(['SANCTION']);
  });
});
