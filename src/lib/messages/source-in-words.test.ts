import { describe, expect, it } from 'vitest';
import { dataset } from '#lib/dataset/read/packaged-dataset.server.ts';
import { dateOf } from '../../../tests/support/sample-events.ts';
import { sourcesInWords } from './source-in-words.ts';

const bare = {
  id: 'a',
  title: 'A history',
  author: '',
  publisher: '',
  date: null,
  address: '',
  licence: '',
  note: ''
};
const inWords = (...sources: (typeof dataset.sources)[number][]) => sourcesInWords('en', { ...dataset, sources });

describe('the credit of a source', () => {
  it('names author, publisher, date and address, and which of them it does not state', () => {
    const whole = {
      ...bare,
      author: 'A. Writer',
      publisher: 'A Press',
      date: dateOf('2014'),
      address: 'https://a.org'
    };
    expect(inWords(whole)).toBe('“A history” (A. Writer, A Press, 2014, https://a.org)');
    expect(inWords({ ...whole, publisher: '', address: '' })).toBe(
      '“A history” (A. Writer, 2014; it states no publisher or web address)'
    );
    expect(inWords(bare)).toBe('“A history” (which states no author, publisher, date, or web address)');
  });
  it('claims nothing of a source of which the package says but the title', () => {
    expect(inWords()).toBe(`“${dataset.dyad.source}”`);
  });
  it('names a record that was put together from many sources by its title, and counts them', () => {
    const many = Array.from({ length: 5 }, (_, n) => ({ ...bare, id: String(n), title: `Text ${n}` }));
    const dyad = { ...dataset.dyad, record: 'chronicle', source: 'A chronicle' } as const;
    expect(sourcesInWords('en', { dyad, sources: many })).toBe('“A chronicle”, from 5 sources');
    expect(sourcesInWords('en', { dyad, sources: many.slice(0, 2) })).toMatch(/^“Text 0” .*; “Text 1”/);
  });
  it('counts sources beyond the third', () => {
    const five = Array.from({ length: 5 }, (_, n) => ({ ...bare, id: String(n), title: `Text ${n}`, author: 'A' }));
    expect(inWords(...five)).toMatch(/“Text 0”.*“Text 2”.*; and 2 more$/);
  });
});
