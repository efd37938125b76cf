import { scaleLinear } from 'd3-scale';
import { expect, it } from 'vitest';
import { scoreBound } from '$lib/dataset';
import { cornersOf, placeEventLabels } from './place-labels';
import { placeMarks } from './place-marks';
import { dataset, figureOf } from './sample';

it.each([[576, 320], [576, 420], [732, 420], [1160, 420]])('the names of the packaged data leave the neutral line free, in a plot of %i by %i', (width, height) => {
  const figure = figureOf(dataset.events);
  const place = { width, height, x: scaleLinear([...figure.domain], [0, width]), y: scaleLinear([-scoreBound, scoreBound], [height, 0]) };
  const placed = placeEventLabels(figure, place, placeMarks(figure.marks, figure.domain, place.x, place.y), cornersOf(figure.series, place));
  expect(placed.length).toBeGreaterThan(3);
  expect(placed.filter(({ box }) => box.top < place.y(0) && box.bottom > place.y(0)).map(({ text }) => text.title)).toEqual([]);
});

it.each([280, 576, 732, 1160])('a name tells more than its years only where another of the same years is named, in a plot %i wide', (width) => {
  const figure = figureOf(dataset.events);
  const place = { width, height: 420, x: scaleLinear([...figure.domain], [0, width]), y: scaleLinear([-scoreBound, scoreBound], [420, 0]) };
  const placed = placeEventLabels(figure, place, placeMarks(figure.marks, figure.domain, place.x, place.y), cornersOf(figure.series, place)).map(({ text }) => text);
  for (const { years, alone } of placed) expect(years !== alone, years).toBe(placed.filter((other) => other.alone === alone).length > 1 && figure.labels.some((label) => label.years === years));
  expect(new Set(placed.map(({ years }) => years)).size).toBe(placed.length);
});
