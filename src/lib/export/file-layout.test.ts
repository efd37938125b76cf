import { expect, it } from 'vitest';
import { networkFigure } from '#lib/charts/index.ts';
import { readFolder } from '#lib/dataset/read/read-folder.ts';
import { defaultView } from '#lib/view/index.ts';
import { defaultOptions } from './default-options.ts';
import { fileLayout, smallestLetters } from './file-layout.ts';

const { dataset } = readFolder('data/pakistan-russia', 'data/codebook');
const smallest = (width: number, height: number, dpi: number) => {
  const options = { ...defaultOptions, width, height, dpi };
  return smallestLetters(fileLayout(networkFigure(dataset, defaultView), options), options);
};

it('letters keep their size on paper while a drawing is as high as it needs, at any resolution', () => {
  expect([smallest(1200, 0, 96), smallest(1890, 0, 300), smallest(3780, 0, 600)]).toEqual([null, null, null]);
});

it('where a height leaves too little room, it is told how small they become', () => {
  const column = smallest(1004, 753, 300) ?? NaN;
  expect(column).toBeGreaterThan(2);
  expect(column).toBeLessThan(9);
  expect(smallest(2008, 1506, 600)).toBeCloseTo(column, 1);
});
