import { scaleLinear } from 'd3';
import { describe, expect, it } from 'vitest';
import { scoreBound } from '#lib/dataset/index.ts';
import { dataset } from '#lib/dataset/read/packaged-dataset.server.ts';
import { eventOf } from '../../../../tests/support/sample-events.ts';
import { timeScale } from '../time-scale.ts';
import { placeEventLabels } from './event-label-placement.ts';
import { placeMarks } from './event-mark-placement.ts';
import { cornersOf } from './line-corners.ts';
import { figureOf } from './sample-warmth.ts';
import type { WarmthFigure } from './warmth-figure.ts';

function placedIn(width: number, height: number, figure: WarmthFigure = figureOf(dataset.events)) {
  const place = {
    width,
    height,
    x: timeScale(figure.domain, width),
    y: scaleLinear([-scoreBound, scoreBound], [height, 0])
  };
  return {
    y: place.y,
    placed: placeEventLabels(
      figure,
      place,
      placeMarks(figure.marks, figure.domain, place.x, place.y),
      cornersOf(figure.series, place)
    )
  };
}

it.each([
  [576, 320],
  [576, 420],
  [732, 420],
  [1160, 420]
])('the names of the packaged data leave the neutral line free, in a plot of %i by %i', (width, height) => {
  const { placed, y } = placedIn(width, height);
  expect(placed.length).toBeGreaterThan(3);
  expect(placed.filter(({ box }) => box.top < y(0) && box.bottom > y(0)).map(({ text }) => text.title)).toEqual([]);
});

describe('a name', () => {
  it('tells its day where another of its year is named beside it', () => {
    const highlight = dataset.events.filter(({ date: { edtf } }) => edtf.startsWith('1965-')).map(({ id }) => id);
    const days = placedIn(1160, 420, figureOf(dataset.events, { highlight }))
      .placed.filter(({ id }) => highlight.includes(id))
      .map(({ text }) => text.years);
    expect(days.sort()).toEqual(['5 April 1965', '5 June 1965']);
  });
  it('tells its year alone where that other has no room', () => {
    const [first, second] = [eventOf('1960-05-01', 'ASSAULT'), eventOf('1960-06-01', 'AID')];
    const figure = figureOf([first, second], { from: '1950', to: '1980', highlight: [first.id] });
    expect(figure.labels.map(({ years }) => years).sort()).toEqual(['1 June 1960', '1 May 1960']);
    const { placed } = placedIn(120, 60, figure);
    expect(placed.map(({ id, text }) => [id, text.years])).toEqual([[first.id, '1960']]);
  });
});
