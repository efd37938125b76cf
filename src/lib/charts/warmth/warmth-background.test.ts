import fc from 'fast-check';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { records } from '#lib/dataset/index.ts';
import { dataset, relationships } from '#lib/dataset/read/packaged-dataset.server.ts';
import { chartNames, defaultView, models, scales, type View } from '#lib/view/index.ts';
import { svgOf } from '../../../../tests/support/draw.ts';
import { figureOf } from '../chart-figure.ts';
import { fittingSize } from '../fitting-size.ts';
import { placeBelow } from './names-below.ts';
import { warmthFigure } from './warmth-figure.ts';
import { warmthNavigate } from './warmth-navigation.ts';
import WarmthChart from './WarmthChart.svelte';

const bare = { ...dataset, eras: [], background: [] };
const figureIn = (view: Partial<View> = {}, of = dataset) => warmthFigure(of, { ...defaultView, ...view });
const draw = (
  figure: ReturnType<typeof figureIn>,
  size: { width: number; height?: number; plain?: boolean; terse?: boolean }
) => render(WarmthChart, { props: { figure, theme: 'light', ...size } }).body;

const year = fc.integer({ min: 1920, max: 2016 });
const anyView = fc.record({
  period: fc.option(fc.tuple(year, year), { nil: null }),
  scale: fc.constantFrom(...scales),
  model: fc.constantFrom(...models),
  category: fc.subarray(['AGREE', 'CONSULT', 'ACCUSE']),
  chart: fc.constantFrom(...chartNames)
});

describe('what is not of the record', () => {
  it('is never scored and never counted: titles, words and numbers of every chart are the same without it', () => {
    fc.assert(
      fc.property(anyView, ({ period, chart, ...choice }) => {
        const [from = '', to = ''] = period ? [Math.min(...period), Math.max(...period)].map(String) : [];
        const view = { ...defaultView, ...choice, from, to };
        const told = (of: typeof dataset, seen: View) => {
          const { title, subtitle, choice, doubts, notes, marks, table } = figureOf(chart, of, seen);
          return { title, subtitle, choice, doubts, notes, marks, rows: table.rows.map(({ cells }) => [...cells]) };
        };
        const without = told(bare, view);
        expect(told(dataset, view)).toEqual(without);
        expect(told(dataset, { ...view, eras: 'hide', 'background-events': 'hide' })).toEqual(without);
      }),
      { numRuns: 25 }
    );
    const [drawn, without] = [figureIn(), figureIn({}, bare)];
    for (const part of ['series', 'band', 'labels', 'values', 'silences', 'claim'] as const)
      expect(drawn[part], part).toEqual(without[part]);
  });

  it('is named as such wherever it is drawn, beside it and at each mark, with its source, by what the record is', () => {
    for (const [record, outside] of [
      ['article', 'not from the article'],
      ['chronicle', 'not from the chronicle'],
      ['event-data', 'not from the event data'],
      ['mixed', 'not from the sources']
    ] as const) {
      const figure = figureIn({}, { ...dataset, dyad: { ...dataset.dyad, record } });
      expect(figure.asides.length).toBe(8 + 5);
      for (const { sentence, events, label } of figure.asides) {
        expect(sentence.startsWith(label), 'it is called by the name that is seen').toBe(true);
        expect(sentence).toContain(outside);
        expect(sentence).toMatch(/; source: \S/);
        expect(events).toEqual([]);
      }
      expect(figure.summary).toContain(`From general works, ${outside} and never scored or counted: `);
      for (const size of [{ width: 1232 }, { width: 360 }, { width: 360, plain: true }, { width: 1280, height: 720 }]) {
        const drawn = draw(figure, size);
        expect(drawn).toMatch(/data-mark="background-/);
        const marks = drawn.indexOf('data-mark="background-');
        const heading = drawn.slice(drawn.lastIndexOf('text-anchor="end"', marks), marks);
        expect([...heading.matchAll(/>([^<>]+)<\/text>/g)].map(([, line]) => line).join(' ')).toBe(outside);
      }
    }
    expect(records).toHaveLength(4);
  });

  it('is hidden by a switch each', () => {
    const kinds = (view: Partial<View>) => [...new Set(figureIn(view).asides.map(({ kind }) => kind))];
    expect(kinds({})).toEqual(['event', 'phase']);
    expect(kinds({ eras: 'hide' })).toEqual(['event']);
    expect(kinds({ 'background-events': 'hide' })).toEqual(['phase']);
    expect(kinds({ eras: 'leaders' })).toEqual(['event', 'phase', 'leader']);
    const neither = figureIn({ eras: 'hide', 'background-events': 'hide' });
    expect(draw(neither, { width: 1232 })).toBe(draw(figureIn({}, bare), { width: 1232 }));
  });

  it('has those who led, where they are asked for, in a strip for each side, below its name', () => {
    const figure = figureIn({ eras: 'leaders' });
    const [phases, ...led] = figure.background.bands;
    expect(phases?.side).toBe('');
    expect(led.map(({ side }) => side)).toEqual(['Pakistan', 'Soviet Union / Russia']);
    for (const { side, marks } of led) {
      expect(marks.map(({ id }) => id)).toEqual(
        dataset.eras
          .filter((era) => era.kind === 'leader' && (era.side === 'pakistan') === (side === 'Pakistan'))
          .map(({ id }) => `era-${id}`)
      );
      for (const { sentence } of marks) expect(sentence).toContain(`: leader, ${side}; not from the article; source: `);
    }
    const drawn = draw(figure, { width: 1232 });
    const words = [...drawn.matchAll(/>([^<>]+)<\/text>/g)].map(([, text]) => text ?? '');
    expect(words).toEqual(expect.arrayContaining(['Pakistan', 'Soviet Union /', 'Ayub Khan', 'Leonid Brezhnev']));
    // Of one who led several times that is said only where there is room.
    expect(words.join(' ')).toContain('Vladimir Putin Dmitry Medvedev');
    expect(words.join(' ')).toContain('Benazir Bhutto Pervez Musharraf');
    expect(words).toContain('Leaders whose time is too narrow for their name stand without it.');
    const eraTops = [...drawn.matchAll(/data-mark="era-[^]*?<rect x="[\d.]+" y="([\d.]+)"/g)].map(([, y]) => y);
    expect(eraTops).toHaveLength(5 + 19 + 11);
    expect(new Set(eraTops).size).toBe(3);
  });

  it('tells those who led an era with what its events say, in words too, and to PowerPoint', () => {
    const { summary, background } = figureIn({ eras: 'leaders' });
    expect(summary).toContain('; leaders, Pakistan: Muhammad Ali Jinnah (1947–48); Liaquat Ali Khan (1948–51)');
    const ayub = background.bands.flatMap(({ marks }) => marks).find(({ id }) => id === 'era-ayub');
    expect(ayub?.sentence).toMatch(/^Ayub Khan, October 1958.* \d+ events, .*The largest moves of the line/);
    expect(figureIn().summary).not.toContain('leaders');
  });

  it('has every phase named, below the drawing where its strip has no room', () => {
    const names = ['First contacts', 'Western alliances', 'Thaw', 'War in Afghanistan', 'After the Soviet Union'];
    const wordsAt = (width: number) =>
      [...draw(figureIn(), { width }).matchAll(/>([^<>]+)<\/text>/g)].map(([, text]) => text).join(' ');
    for (const width of [360, 640, 1232]) for (const name of names) expect(wordsAt(width), name).toContain(name);
    expect(wordsAt(360)).toContain('Phases, from the left: First contacts 1947–53; Western alliances 1954–62');
    expect(wordsAt(1232)).not.toContain('from the left');
  });

  it('gives way to the line where a drawing is low', () => {
    const plain = draw(figureIn({}, bare), { width: 900, height: 480 });
    expect(plain).not.toContain('data-mark="era-');
    expect(draw(figureIn(), { width: 900, height: 480 })).not.toMatch(/data-mark="(era|background)-|>not from/);
  });

  it('of one day or of a time before all phases is drawn without fail', () => {
    for (const view of [{ from: '1966-01-06', to: '1966-01-06' }, { to: '1940' }, { from: '2020', to: '2021' }])
      expect(draw(figureIn(view), { width: 800 })).not.toContain('NaN');
  });

  it('is reached from the events by Down, and left by Up, every mark of it', () => {
    const figure = figureIn();
    const go = warmthNavigate(figure);
    const reached = new Set<string>();
    for (const { id } of figure.marks) {
      const event = go(id, 'down');
      const phase = go(event, 'down');
      expect(figure.marks.some((mark) => mark.id === go(event, 'up'))).toBe(true);
      expect(go(phase, 'down')).toBeNull();
      for (let at = go(event, 'home') ?? event; at !== null; at = go(at, 'right')) reached.add(at);
      for (let at = go(phase, 'home') ?? phase; at !== null; at = go(at, 'right')) reached.add(at);
    }
    expect([...reached].sort()).toEqual(figure.asides.map(({ id }) => id).sort());
    expect(go('background-1979-12-24-troops-into-afghanistan', 'down')).toBe('era-war-in-afghanistan');
    expect(go('era-after-the-soviet-union', 'up')).toBe('background-1991-12-26-end-of-soviet-union');
  });
});

describe('names below their marks', () => {
  const someMarks = fc.array(
    fc.record({ at: fc.integer({ min: 0, max: 1000 }), width: fc.integer({ min: 20, max: 300 }) }),
    {
      maxLength: 12
    }
  );

  it('meet no other, nor what leads to one, and stay within the width', () => {
    fc.assert(
      fc.property(someMarks, fc.integer({ min: 0, max: 3 }), (marks, rows) => {
        const places = placeBelow(marks, 1000, rows);
        expect(places).toHaveLength(marks.length);
        const boxes = marks.flatMap(({ at, width }, n) => {
          const place = places[n];
          return place ? [{ at, row: place.row, left: place.left, right: place.left + width }] : [];
        });
        for (const box of boxes) {
          expect(box.row).toBeLessThan(rows);
          expect(box.left).toBeGreaterThanOrEqual(0);
          expect(box.right).toBeLessThanOrEqual(1000);
          // It stands at its own mark.
          expect(box.left - 4 <= box.at && box.at <= box.right + 4).toBe(true);
          for (const other of boxes.filter((other) => other !== box)) {
            if (other.row === box.row) expect(other.right < box.left || box.right < other.left).toBe(true);
            if (other.row > box.row) expect(other.at < box.left || box.right < other.at).toBe(true);
          }
        }
      })
    );
  });

  it('are given to the first ones first, and to all where there is room', () => {
    const marks = [100, 400, 700].map((at) => ({ at, width: 120 }));
    expect(placeBelow(marks, 1000, 1)).not.toContain(null);
    // Where two have no room, the second has its years alone.
    const pair = [500, 510].map((at) => ({ at, width: 400, short: 30 }));
    expect(placeBelow(pair, 1000, 1)).toMatchObject([{ isShort: false }, { isShort: false }]);
    const triple = [...pair, { at: 520, width: 800, short: 30 }];
    expect(placeBelow(triple, 1000, 2)).toMatchObject([{ isShort: false }, { isShort: false }, { isShort: true }]);
    const crowded = Array.from({ length: 8 }, () => ({ at: 500, width: 300 }));
    expect(
      placeBelow(crowded, 1000, 1)
        .map((place) => place !== null)
        .indexOf(true)
    ).toBe(0);
  });
});

it('a drawing says where it has no room for what is not of the record', async () => {
  const said = 'What is not from the article has no room here.';
  const drawn = (address: string) => svgOf(dataset, address);
  expect(await drawn('warmth.svg?width=1920&height=800&dpi=200')).toContain(said);
  expect(await drawn('warmth.svg?width=1280')).not.toContain(said);
  const events = 'Events that are not from the article have no room here.';
  expect(await drawn('warmth.svg?width=1280&height=640')).toContain(events);
  expect(await drawn('warmth.svg?width=1280&height=640&background-events=hide')).not.toContain(events);
  expect(await drawn('warmth.svg?width=1920&height=800&dpi=200&eras=hide&background-events=hide')).not.toContain(said);
});

describe.each(relationships.map(({ dataset: of }) => [of.dyad.id, of] as const))('of %s', (_, of) => {
  const phases = of.eras.filter(({ kind }) => kind === 'phase').map(({ label }) => label);
  /** The words of a drawing, in the order in which they stand. */
  const wordsOf = (svg: string) => [...svg.matchAll(/>([^<>]+)<\/text>/g)].map(([, text]) => text).join(' ');

  it.each([
    'width=1920&height=1080&dpi=200',
    'width=1280&height=720',
    'width=1920&height=1080',
    'width=1200&height=630&dpi=150&detail=main'
  ])('a picture of the shape of a screen names every phase, and some events, by %s', async (size) => {
    for (const eras of ['show', 'leaders']) {
      const svg = await svgOf(of, `warmth.svg?${size}&eras=${eras}`);
      for (const phase of phases) expect(wordsOf(svg), eras).toContain(phase);
      // The leaders of names.
      expect(svg.match(/<path d="M[\d.]+ [\d.]+V[\d.]+"/g)?.length ?? 0).toBeGreaterThanOrEqual(3);
    }
  });

  it.each([364, 374, 420])('a slide has a strip of phases, leaders or none, where it is %i pixels high', (height) => {
    for (const eras of ['show', 'leaders'] as const) {
      const figure = warmthFigure(of, { ...defaultView, eras });
      const words = { plain: true, terse: true };
      const svg = draw(figure, { ...fittingSize(figure, { width: 830, height, ...words }), ...words });
      expect(svg.match(/data-mark="era-/g)?.length).toBeGreaterThanOrEqual(phases.length);
    }
  });
});

it('leaders that have no room beside the phases are told of', async () => {
  const drawn = (size: string) => svgOf(dataset, `warmth.svg?${size}&eras=leaders`);
  expect(await drawn('width=1920&height=1080&dpi=200')).toContain('Leaders have no room here.');
  expect(await drawn('width=1920&height=1080')).not.toContain('Leaders have no room here.');
});

it('a picture shown small says less of how it is measured, and what it rests on all the same', async () => {
  const drawn = (detail: string) => svgOf(dataset, `warmth.svg?width=1200&height=630&dpi=150${detail}`);
  expect(await drawn('')).toContain('Band: ');
  expect(await drawn('&detail=main')).not.toContain('Band: ');
  const small = await drawn('&detail=main');
  expect(small).toContain('Source: ');
  // The turns that its title tells.
  for (const turn of ['Bhutto lays', 'The U-2 incident', 'Soviet newspapers']) expect(small).toContain(turn);
});
