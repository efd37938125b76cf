import { describe, expect, it } from 'vitest';
import { dayNumber, records } from '#lib/dataset/index.ts';
import { dataset } from '#lib/dataset/read/packaged-dataset.server.ts';
import { defaultView } from '#lib/view/index.ts';
import { namedSilence } from './silence-words.ts';
import { warmthFigure } from './warmth-figure.ts';

const span = { first: dayNumber(1991), last: dayNumber(2002, 5, 31) };

describe('a silence', () => {
  it('is told in the calendar years that lie wholly within it', () => {
    expect(namedSilence(dataset, defaultView, span).years).toBe('1991–2001');
    expect(
      namedSilence(dataset, defaultView, { first: dayNumber(1990, 1, 2), last: dayNumber(2002, 12, 30) }).years
    ).toBe('1991–2001');
  });
  it('is that of the record, whatever its kind', () => {
    expect(namedSilence(dataset, defaultView, span)).toMatchObject({
      label: 'article silent 1991–2001',
      sentence: 'The article is silent from 1991 to 2001.'
    });
    for (const record of records) {
      const other = { ...dataset, dyad: { ...dataset.dyad, record } };
      expect(namedSilence(other, defaultView, span).label).toContain('silent');
    }
  });
  it('of chosen events is not that of the record, which may tell of others', () => {
    expect(namedSilence(dataset, { ...defaultView, q: 'steel' }, span).label).toBe('no event of this choice 1991–2001');
  });
  it('after the record ends is nobody’s', () => {
    const [silence] = warmthFigure(dataset, { ...defaultView, from: '2014', to: '2024' }).silences;
    expect(silence?.label).toBe('no event 2015–24');
  });
  it('of five years and more is named each in the whole record', () => {
    expect(warmthFigure(dataset, defaultView).silences.map(({ years }) => years)).toEqual([
      '1928–46',
      '1975–79',
      '1983–88',
      '1990–95',
      '2002–06'
    ]);
  });
});
