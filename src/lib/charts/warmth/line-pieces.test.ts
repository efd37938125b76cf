import { expect, it } from 'vitest';
import { dataset } from '#lib/dataset/read/packaged-dataset.server.ts';
import { linePieces, seriesWithin } from './line-pieces.ts';
import { figureOf } from './sample-warmth.ts';

const point = (day: number, before: number, warmth: number, effective: number) => ({ day, before, warmth, effective });

it('a line is cut where it rests on too little, and the step to a new piece belongs to it', () => {
  const line = [point(0, 0, 0, 0), point(5, 0, 2, 2), point(9, 1, 1, 1.4)];
  expect(linePieces(line, 1.5)).toEqual([
    { weak: true, series: [line[0], point(5, 0, 0, 2)] },
    { weak: false, series: [point(5, 0, 0, 2), line[1], point(9, 1, 1, 1.4)] },
    { weak: true, series: [point(9, 1, 1, 1.4), line[2]] }
  ]);
});

it('a line is dashed exactly where its note says so, and nowhere has a gap', () => {
  for (const view of [{}, { model: 'stock' }, { q: 'steel' }, { from: '1965', to: '1974' }] as const) {
    const { series, enough, notes } = figureOf(dataset.events, view);
    const pieces = linePieces(series, enough);
    expect(pieces.some(({ weak }) => weak)).toBe(notes.some((note) => note.startsWith('Dashed')));
    pieces.slice(1).forEach((piece, n) => {
      expect(pieces[n]?.series.at(-1)).toEqual(piece.series[0]);
    });
  }
});

it('a part of the line has the heights of the whole, at its ends too', () => {
  const line = [point(0, 0, 0, 1), point(10, 2, 4, 2), point(20, 4, 4, 2)];
  expect(seriesWithin(line, 5, 15)).toEqual([point(5, 1, 1, 1), line[1], point(15, 4, 4, 2)]);
  expect(seriesWithin(line, 0, 10)).toEqual([line[0], point(10, 2, 2, 1)]);
});
