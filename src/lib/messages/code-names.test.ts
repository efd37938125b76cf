import { describe, expect, it } from 'vitest';
import { categories } from '#lib/dataset/index.ts';
import { readFolder } from '#lib/dataset/read/read-folder.ts';
import { categoryName, contextName } from './code-names.ts';

const { dataset } = readFolder('data/pakistan-russia', 'data/codebook');

describe('names of codes', () => {
  it('know every category of the published scale and no other', () => {
    expect([...new Set(dataset.codebook.plover.map((row) => row.category))].sort()).toEqual([...categories].sort());
  });
  it('say a code that has no name as it stands', () => {
    expect(categoryName('en', 'SING')).toBe('SING');
    expect(contextName('en', 'weather')).toBe('weather');
    expect(categoryName('en', 'AID')).toBe('Give aid');
  });
});
