import { expect, it } from 'vitest';
import { figureOf } from '#lib/charts/index.ts';
import { defaultView, type ChartName } from '#lib/view/index.ts';
import { dataset } from '../../../tests/support/dataset.ts';
import { boxedLetters } from './boxed-letters.ts';
import { defaultOptions } from './default-options.ts';
import { drawOnServer } from './draw.server.ts';
import type { FileOptions, Format } from './file-options.ts';

const titled = (title: string) => ({
  ...dataset,
  agreements: dataset.agreements.map((each, n) => (n === 0 ? { ...each, title } : each))
});
function boxed(title: string, format: Format, text: FileOptions['text'] = 'font', chart: ChartName = 'network') {
  const figure = figureOf(chart, titled(title), defaultView);
  const request = { chart, format, view: defaultView, options: { ...defaultOptions, text } };
  return boxedLetters(figure, request, { draw: drawOnServer });
}

it('letters without a font of ours are boxes where letters are pixels or outlines', () => {
  for (const format of ['png', 'pdf', 'pptx'] as const) expect(boxed('Trade 贸易', format)).toEqual(['贸', '易']);
  expect(boxed('Trade 贸易', 'svg', 'outlines')).toEqual(['贸', '易']);
});

it('they are none where the reader’s fonts draw them, or where a drawing does not show them', () => {
  for (const format of ['svg', 'csv', 'json'] as const) expect(boxed('Trade 贸易', format)).toEqual([]);
  expect(boxed('Trade 贸易', 'png', 'font', 'density')).toEqual([]);
  expect(boxed('پاکستان اور روس', 'png')).toEqual([]);
});
