import { expect, it } from 'vitest';
import { dataset } from '#lib/dataset/read/packaged-dataset.server.ts';
import { defaultView } from '#lib/view/index.ts';
import { defaultOptions } from './default-options.ts';
import { readFileQuery, writeFileQuery } from './file-request.ts';
import { presets } from './size-presets.ts';

it.each(Object.entries(presets))('the size “%s” can be asked for', (_, size) => {
  const options = { ...defaultOptions, ...size };
  const asked = readFileQuery(dataset, new URLSearchParams(writeFileQuery(defaultView, options)));
  expect([asked.problems, asked.options]).toEqual([[], options]);
});

it('a picture for a report is as wide as the text of an A4 page: 160 mm', () => {
  expect((presets.report.width / presets.report.dpi) * 25.4).toBeCloseTo(160, 1);
});
