import { expect, it } from 'vitest';
import { relationships } from '#lib/dataset/read/packaged-dataset.server.ts';
import { ownScoresAlone, read } from '../../../tests/support/sparse-packages.ts';
import { relationshipScales } from './relationship-scales.ts';

const scored = () => read(ownScoresAlone());

it('lines of records that are each scored by a scale of their own are not said to be on one, whatever it is called', () => {
  const said = 'Pakistan and Russia by a scale of its own, Tsinghua';
  expect(relationshipScales([scored(), scored()], 'en')).toBe(`${said}; ${said}`);
});

it('of lines that one scale measures no scales are told', () => {
  expect(
    relationshipScales(
      relationships.map(({ dataset }) => dataset),
      'en'
    )
  ).toBe('');
});
