import { scaleLinear } from 'd3';
import { describe, expect, it } from 'vitest';
import { scoreBound } from '#lib/dataset/index.ts';
import { dataset } from '#lib/dataset/read/packaged-dataset.server.ts';
import { manyEvents } from '../../../../tests/support/sample-events.ts';
import type { Point } from '../placement/index.ts';
import { timeScale } from '../time-scale.ts';
import { cornersOf } from './line-corners.ts';
import { figureOf } from './sample-warmth.ts';

const size = { width: 720, height: 420 };
const scales = (domain: readonly [number, number]) => ({
  x: timeScale(domain, size.width),
  y: scaleLinear([-scoreBound, scoreBound], [size.height, 0])
});

/**
 * What a line covers of each half pixel of the width: the heights between which it goes, and those at which it comes
 * and leaves.
 */
function heights(corners: readonly Point[]): Map<number, readonly number[]> {
  const strips = new Map<number, number[]>();
  for (const { x, y } of corners) strips.set(Math.floor(2 * x), [...(strips.get(Math.floor(2 * x)) ?? []), y]);
  return new Map(
    [...strips].map(([strip, ys]) => [strip, [Math.min(...ys), Math.max(...ys), ys[0] ?? NaN, ys.at(-1) ?? NaN]])
  );
}

/** Every corner, both heights of a day at one place. */
function all(figure: ReturnType<typeof figureOf>): Point[] {
  const { x, y } = scales(figure.domain);
  return figure.series.flatMap(({ day, before, warmth }, n) =>
    (n === 0 || before === warmth ? [warmth] : [before, warmth]).map((value) => ({ x: x(day), y: y(value) }))
  );
}

describe('the corners of the line', () => {
  it('are all there for the packaged data', () => {
    const figure = figureOf(dataset.events);
    expect(cornersOf(figure.series, scales(figure.domain))).toEqual(all(figure));
  });

  it('of thousands of events are few, and the line looks the same in each half pixel', () => {
    const figure = figureOf(manyEvents(10_000));
    const corners = cornersOf(figure.series, scales(figure.domain));
    expect(all(figure).length).toBeGreaterThan(10_000);
    expect(corners.length).toBeLessThanOrEqual(4 * 2 * size.width);
    expect(heights(corners)).toEqual(heights(all(figure)));
    expect(corners.map(({ x }) => x)).toEqual(corners.map(({ x }) => x).sort((a, b) => a - b));
  });

  it('are none where there is no line', () => {
    expect(cornersOf([], scales([0, 1]))).toEqual([]);
  });
});
