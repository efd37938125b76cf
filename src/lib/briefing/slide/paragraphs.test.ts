import { expect, it } from 'vitest';
import { paragraphsOf } from './paragraphs.ts';

it('empty lines part paragraphs, single breaks do not', () => {
  expect(paragraphsOf('a\nb\n\n \nc\n')).toEqual(['a b', 'c']);
  expect(paragraphsOf(' \n ')).toEqual([]);
});
