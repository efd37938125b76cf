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

it('pictures for print are 85, 120, 160 and 174 mm wide', () => {
  const printed = Object.values(presets).filter(({ mm }) => mm > 0);
  expect(printed.map(({ mm }) => mm)).toEqual([85, 120, 160, 174]);
  for (const { mm, width, dpi } of printed) expect((width / dpi) * 25.4).toBeCloseTo(mm, 1);
});
