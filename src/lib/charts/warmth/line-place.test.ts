import { expect, it } from 'vitest';
import { dataset } from '#lib/dataset/read/packaged-dataset.server.ts';
import { defaultView } from '#lib/view/index.ts';
import { svgOf } from '../../../../tests/support/draw.ts';
import { tokens } from '../colour-tokens.ts';
import { linePlace } from './line-place.ts';
import { warmthFigure } from './warmth-figure.ts';

it.each([
  { width: 430, height: 760 },
  { width: 390, height: 700 },
  { width: 1280, height: 720 }
])('the line is read where it is drawn: %o', async ({ width, height }) => {
  const drawn = await svgOf(dataset, `warmth.svg?width=${width}&height=${height}`);
  const [, neutral, depth] = new RegExp(`<rect y="([\\d.]+)" height="([\\d.]+)" fill="${tokens.light.cool}"`)
    .exec(drawn.replaceAll(/<rect([^>]*)>/g, (_, attributes: string) => inOrder(attributes)))
    ?.map(Number) ?? [0, NaN, NaN];
  const place = linePlace(warmthFigure(dataset, defaultView), { width, height });
  expect(place.y(0) - place.panel.top).toBeCloseTo(Number(neutral), 1);
  expect(place.panel.foot - place.panel.top).toBeCloseTo(Number(neutral) + Number(depth), 1);
});

/** A rectangle with the attributes that are asked for in one order. */
const inOrder = (attributes: string) => {
  const value = (name: string) => new RegExp(` ${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';
  return `<rect y="${value('y')}" height="${value('height')}" fill="${value('fill')}">`;
};
