import { expect, it } from 'vitest';
import { relationships } from '#lib/dataset/read/packaged-dataset.server.ts';
import { ownScoresAlone, read } from '../../../tests/support/sparse-packages.ts';
import { scalesInWords } from './scales-in-words.ts';

const scored = () => read(ownScoresAlone());

it('lines of records that are each scored by a scale of their own are not said to be on one, whatever it is called', () => {
  const said = 'Pakistan and Russia by a scale of its own, Tsinghua';
  expect(scalesInWords([scored(), scored()], 'en')).toBe(`${said}; ${said}`);
});

it('of lines that one scale measures no scales are told', () => {
  expect(
    scalesInWords(
      relationships.map(({ dataset }) => dataset),
      'en'
    )
  ).toBe('');
});
