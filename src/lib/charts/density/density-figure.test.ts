import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataset } from '#lib/dataset/read/packaged-dataset.server.ts';
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

describe.each(views)('the density of %j', (view) => {
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
    'Outlined, with others of their kinds: Moscow mediates the Tashkent Declaration (6 January 1966); Prime Minister Bhutto in the Soviet Union (1974).'
  );
  expect(figureOf({ highlight, from: '1980' }).pointed).toBe('');
});

describe('the title of the density', () => {
  it('names the busiest decade with its share', () => {
    expect(figureOf({}).title).toBe('The 1950s were busiest: 10 of 46 events');
  });
  it('does not name a busiest one where nothing, or only one event, is in view', () => {
    expect(figureOf({ q: 'qqqq' }).title).toBe('No events in this view');
    expect(figureOf({ from: '1924', to: '1926', bin: 'year' }).title).toBe('No event in view began in these years');
    const one = figureOf({ q: dataset.events[0]?.title ?? '' });
    expect(one.title).toBe('One chosen event began in these years');
  });
  it('tells the most that any column has where many have as much', () => {
    const figure = figureOf({ category: ['SUPPORT'], bin: 'year' });
    expect(figure.title).toBe(
      `11 chosen events, never more than ${Math.max(...figure.columns.map(({ count }) => count))} in a year`
    );
  });
  it('does not call the only column with events the busiest', () => {
    expect(figureOf({ from: '1965', to: '1965' }).title).toBe('3 events, all in the 1960s');
    expect(figureOf({ from: '1965', to: '1965', bin: 'year' }).title).toBe('3 events, all in 1965');
  });
  it('names all that tie', () => {
    const busiest = figureOf({ from: '1947', to: '1950', bin: 'year' });
    const max = Math.max(...busiest.columns.map(({ count }) => count));
    for (const { label } of busiest.columns.filter(({ count }) => count === max))
      expect(busiest.title).toContain(label);
  });
});

describe('the kinds that the density tells apart', () => {
  it.each(['category', 'context'] as const)('have the same colours in any period: by %s', (stack) => {
    expect(figureOf({ stack, from: '1965', to: '1974' }).layers).toEqual(figureOf({ stack }).layers);
  });
  it('are those that the reader chose, however rare', () => {
    expect(figureOf({ stack: 'category', category: ['SANCTION'] }).layers.map(({ key }) => key)).toEqual(['SANCTION']);
  });
});
