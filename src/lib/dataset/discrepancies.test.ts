import { describe, expect, it } from 'vitest';
import { discrepanciesOf, fromGeneralKnowledge } from './discrepancies.ts';
import { readFolder } from './read/read-folder.ts';

const { dataset } = readFolder('data/pakistan-russia', 'data/codebook');
const ids = (items: string[]) => discrepanciesOf(dataset, items).map(({ id }) => id);

describe('a discrepancy touches what rests on one of its items', () => {
  it('by the first item it names or a later one', () => {
    expect(ids(['28'])).toContain('steel-mill-foundation-dates');
    expect(ids(['31'])).toContain('steel-mill-foundation-dates');
  });
  it('and by a claim in the prose', () => {
    expect(ids(['n8'])).toEqual(['tashkent-declaration-or-pact']);
  });
  it('but not by an item whose number only begins alike', () => {
    expect(ids(['2'])).not.toContain('steel-mill-foundation-dates');
  });
  it('and nothing that rests on no item', () => {
    expect(ids([])).toEqual([]);
  });
});

it('what is known from elsewhere is told from what the source itself contradicts', () => {
  const of = (id: string) => dataset.discrepancies.filter((d) => d.id === id).map(fromGeneralKnowledge);
  expect(of('tashkent-date')).toEqual([true]);
  expect(of('steel-mill-foundation-dates')).toEqual([false]);
  // The list itself has 39 years; what general knowledge adds stands in the treatment.
  expect(of('fradkov-38-years')).toEqual([false]);
});
