import { scaleLinear } from 'd3';
import { describe, expect, it } from 'vitest';
import { dataset } from '#lib/dataset/read/packaged-dataset.server.ts';
import { eventOf, manyEvents } from '../../../../tests/support/sample-events.ts';
import { overlap } from '../placement/index.ts';
import { timeScale } from '../time-scale.ts';
import { placeEventLabels } from './event-label-placement.ts';
import { labelSpace } from './label-space.ts';
import { figureOf } from './sample-warmth.ts';
import type { WarmthFigure } from './warmth-figure.ts';
import { warmthLayout } from './warmth-layout.ts';
import { warmthPanels } from './warmth-panels.ts';

function placedIn(
  { width, height }: { width: number; height: number },
  figure: WarmthFigure = figureOf(dataset.events)
) {
  const panels = warmthPanels(figure, height);
  const x = timeScale(figure.domain, width, figure.begin);
  const y = scaleLinear([...figure.values], [panels.bottom, panels.top]);
  const placed = placeEventLabels(figure, labelSpace(figure, { width, x, y, panels }));
  return { placed, x, y, panels };
}

/** The plot of a drawing of this width that is as high as it needs. */
function plotOf(width: number, figure: WarmthFigure = figureOf(dataset.events)) {
  const { plotWidth, plotHeight } = warmthLayout(figure, width);
  return { width: plotWidth, height: plotHeight };
}

it('the packaged data name what moved the line most, up and down', () => {
  const { placed } = placedIn(plotOf(1280));
  const years = (side: 'above' | 'below') =>
    placed.filter(({ text }) => text.side === side).map(({ text }) => text.years.slice(-4));
  expect(years('below')).toEqual(expect.arrayContaining(['1954', '1960', '1980', '2012']));
  expect(years('above')).toEqual(expect.arrayContaining(['1948', '1950', '1973', '2014']));
});

const views = [
  {},
  { model: 'stock' },
  { from: '1965', to: '1974' },
  { from: '1960', to: '1960' },
  { halflife: 1 },
  { early: 'count' },
  { q: 'steel' }
] as const;

describe.each(views)('names with %o', (view) => {
  const figure = figureOf(dataset.events, view);
  it.each([320, 390, 640, 1280, 1920])('stand clear of one another and of the line, %i pixels wide', (width) => {
    const plot = plotOf(width, figure);
    const { placed, x, y, panels } = placedIn(plot, figure);
    for (const { text, box } of placed) {
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(plot.width);
      expect(box.top).toBeGreaterThanOrEqual(0);
      expect(box.bottom).toBeLessThanOrEqual(panels.foot);
      const values = figure.series
        .filter(({ day }) => x(day) >= box.left && x(day) <= box.right)
        .flatMap(({ before, warmth }) => [before, warmth]);
      for (const value of values)
        if (text.side === 'above') expect(box.bottom).toBeLessThan(y(value));
        else expect(box.top).toBeGreaterThan(y(value));
    }
    for (const one of placed)
      for (const other of placed) {
        if (one === other) continue;
        const [from, to] = one.leader;
        const thin = { left: from.x, right: to.x + 0.1, top: Math.min(from.y, to.y), bottom: Math.max(from.y, to.y) };
        expect(overlap(one.box, other.box), `${one.id} on ${other.id}`).toBe(false);
        expect(overlap(thin, other.box), `${one.id} through ${other.id}`).toBe(false);
      }
  });
});

describe('highlighted events', () => {
  it.each([320, 640, 1280])('are all named, and no other name moves for them, %i pixels wide', (width) => {
    const plain = placedIn(plotOf(width)).placed;
    for (const highlight of [
      ['1966-01-06-tashkent-declaration'],
      ['1922-relations-begin', '1954-seato-membership', '1974-bhutto-visit'],
      ['1980-pravda-threats', '1958-steel-mill-interest', '1982-11-zia-at-brezhnev-funeral']
    ]) {
      const { placed } = placedIn(plotOf(width), figureOf(dataset.events, { highlight }));
      expect(placed.map(({ id }) => id)).toEqual(expect.arrayContaining(highlight));
      expect(placed.slice(0, plain.length).map(({ id, box }) => ({ id, box }))).toEqual(
        plain.map(({ id, box }) => ({ id, box }))
      );
      for (const one of placed)
        expect(placed.filter((other) => other !== one && overlap(other.box, one.box)).map(({ id }) => id)).toEqual([]);
    }
  });
});

it('a highlighted event that acts on the line stands on its side of it, warm above and cold below', () => {
  const { series } = figureOf(dataset.events);
  const acting = dataset.events.filter(({ date }) => date.last >= (series[0]?.day ?? Infinity));
  expect(acting.length).toBeGreaterThan(40);
  for (const { id } of acting) {
    const { placed } = placedIn({ width: 1180, height: 420 }, figureOf(dataset.events, { highlight: [id] }));
    const name = placed.find((each) => each.id === id);
    if (!name) throw new Error(`${id} has no name.`);
    const isAbove = (name.box.top + name.box.bottom) / 2 < name.leader[1].y;
    expect(isAbove ? 'above' : 'below', id).toBe(name.text.side);
  }
});

describe('a highlighted event on a slide', () => {
  it.each([
    { from: '1950', to: '1961', highlight: ['1959-u-2-flights-permitted', '1960-u-2-incident'], height: 180 },
    { from: '1965', to: '1974', highlight: ['1965-arms-for-india'], height: 230 },
    { from: '1996', to: '2014', highlight: ['2014-06-02-arms-embargo-lifted'], height: 230 }
  ])('is named clear of the line, in other lines than usual if need be: %o', ({ height, ...view }) => {
    const figure = figureOf(dataset.events, view);
    const plot = { width: 800, height };
    const panels = warmthPanels(figure, plot.height);
    const x = timeScale(figure.domain, plot.width, figure.begin);
    const y = scaleLinear([...figure.values], [panels.bottom, panels.top]);
    const { clear } = labelSpace(figure, { width: plot.width, x, y, panels });
    const { placed } = placedIn(plot, figure);
    for (const id of view.highlight) {
      const name = placed.find((each) => each.id === id);
      if (!name) throw new Error(`${id} has no name.`);
      const { left, right, top, bottom } = name.box;
      const [above, below] = [clear('above', left, right), clear('below', left, right)];
      expect(bottom <= above[1] || top >= below[0], `${id} on the line`).toBe(true);
      expect(name.text.cut).toBe(false);
    }
  });
});

describe('a name', () => {
  it('tells its day where another of its year is named beside it', () => {
    const highlight = dataset.events.filter(({ date: { edtf } }) => edtf.startsWith('1965-')).map(({ id }) => id);
    const days = placedIn(plotOf(1280), figureOf(dataset.events, { highlight }))
      .placed.filter(({ id }) => highlight.includes(id))
      .map(({ text }) => text.years);
    expect(days.sort()).toEqual(['5 April 1965', '5 June 1965']);
  });
  it('tells its year alone where that other has no room', () => {
    const [first, second] = [eventOf('1960-05-01', 'ASSAULT'), eventOf('1960-06-01', 'AID')];
    const figure = figureOf([first, second], { from: '1950', to: '1980', highlight: [first.id] });
    expect(figure.labels.map(({ years }) => years).sort()).toEqual(['1 June 1960', '1 May 1960']);
    const { placed } = placedIn({ width: 120, height: 150 }, figure);
    expect(placed.map(({ id, text }) => [id, text.years])).toEqual([[first.id, '1960']]);
  });
});

it('names nothing of the beginning of a long record, when each event threw the line about', () => {
  const { labels, begin } = figureOf(manyEvents(10_000));
  expect(labels.filter(({ day }) => day < begin + 365)).toEqual([]);
});
