import { expect, it } from 'vitest';
import { warmthFigure } from '#lib/charts/index.ts';
import { dataset } from '#lib/dataset/read/packaged-dataset.server.ts';
import { defaultView, type View } from '#lib/view/index.ts';
import { factsOf } from './file-facts.ts';

const addressOf = (view: Partial<View>, homepage = '') =>
  factsOf({
    figure: warmthFigure(dataset, { ...defaultView, ...view }),
    dataset: { ...dataset, dyad: { ...dataset.dyad, homepage } }
  }).address;

it('a file tells the address of its view, on the site that the data package names, without the reader’s colours', () => {
  expect(addressOf({})).toBe('warmth');
  expect(addressOf({ from: '1965', theme: 'dark' })).toBe('warmth?from=1965');
  expect(addressOf({ from: '1965', theme: 'dark' }, 'https://example.org/dyad/')).toBe(
    'https://example.org/dyad/warmth?from=1965'
  );
});

it('a file credits those who measured what it shows beside its line, and no others', () => {
  const told = (view: Partial<View>) =>
    factsOf({ figure: warmthFigure(dataset, { ...defaultView, ...view }), dataset });
  const { citation, source } = told({ series: ['un-agreement'] });
  for (const said of [citation, source])
    expect(said).toContain(
      'Agreement in votes of the UN General Assembly (Erik Voeten, United Nations General Assembly Voting Data, '
    );
  expect(citation).toContain(told({}).citation);
  for (const said of [told({}).citation, told({}).source]) expect(said).not.toContain('Voeten');
});
