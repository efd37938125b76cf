import { describe, expect, it } from 'vitest';
import { dateFault } from './date-fault.ts';
import { parseEventDate } from './edtf.ts';

/** The date that a sentence says to write. */
const proposed = (sentence: string) => /(?:write|as|or) (\S*\d{4}\S*?)(?: for one that lasted|,|$)/.exec(sentence)?.[1];

describe('a date in a form of EDTF that is not used here is told so, and which to write', () => {
  it.each([
    ['1922~', '1922'],
    ['1922?', '1922'],
    ['1922-05%', '1922-05'],
    ['?1922-05', '1922-05'],
    ['192X', '[1920..1929]'],
    ['19XX', '[1900..1999]'],
    ['1922-XX', '1922'],
    ['1922-05-XX', '1922-05'],
    ['1922-21', '[1922-03..1922-05]'],
    ['1922-24', '[1922-12..1923-02]'],
    ['1922-33', '[1922-01..1922-03]'],
    ['1922-41', '[1922-07..1922-12]'],
    ['../1922', '1921/1922'],
    ['/1922-05', '1921/1922-05'],
    ['2011/', '2011/..'],
    ['1922~/1925', '1922/1925'],
    ['192X/1930', '1920/1930'],
    ['1990/199X', '1990/1999'],
    ['199X/..', '1990/..'],
    ['1999~/..', '1999/..'],
    ['[1954..]', '[1954..1955]'],
    ['[..1954]', '[1953..1954]'],
    ['[1954,1958]', '[1954..1958]'],
    ['[1667,1668,1670..1672]', '[1667..1672]'],
    ['{1960,1961}', '1960/1961'],
    ['1966-01-06T10:00:00Z', '1966-01-06']
  ])('%s: %s', (text, instead) => {
    const sentence = dateFault(text, true);
    expect(parseEventDate(text)).toBeNull();
    expect(sentence).toContain(`${JSON.stringify(text)} is EDTF, but a form that is not used here; `);
    expect(proposed(sentence), sentence).toBe(instead);
    expect(parseEventDate(instead)).not.toBeNull();
  });

  it.each(['Y17000', '-0044', '1922-XX-05'])('%s, of which nothing here says as much: which forms are used', (text) => {
    expect(dateFault(text, true)).toMatch(/is not used here; used are 1966-01-06, .*2011\/\.\./);
  });
});

describe('a date that is none', () => {
  it.each([
    ['1966-1-6', '1966-01-06'],
    ['1966/01/06', '1966-01-06'],
    ['1954–1958', '1954/1958'],
    ['since 2011', '2011/..']
  ])('%s is told what was probably meant: %s', (text, instead) => {
    expect(dateFault(text, true)).toBe(`${JSON.stringify(text)} is no EDTF date; write ${instead}`);
  });

  it.each([
    ['1965-02-29', '1965-02 has 28 days'],
    ['1966-01/1966-02-29', '1966-02 has 28 days'],
    ['[1947-02-29..1948]', '1947-02 has 28 days'],
    ['1999-02-29?', '1999-02 has 28 days'],
    ['~1999-02-29', '1999-02 has 28 days'],
    ['1999-02-?29', '1999-02 has 28 days'],
    ['1999/02/29', '1999-02 has 28 days'],
    ['1999-02-29T10:00:00Z', '1999-02 has 28 days'],
    ['../1999-02-29', '1999-02 has 28 days'],
    ['1999-02-29/', '1999-02 has 28 days'],
    ['{1998,1999-02-29,2000}', '1999-02 has 28 days'],
    ['1990-01-32?', '1990-01 has 31 days'],
    ['1990-13', 'a year has no month 13'],
    ['1990-00-01~', 'a year has no month 00'],
    ['1958/1954', 'it ends before it begins'],
    ['1958?/1954?', 'it ends before it begins'],
    ['199X/1980', 'it ends before it begins']
  ])('%s is told why', (text, why) => {
    expect(dateFault(text, true)).toBe(`${JSON.stringify(text)} is no EDTF date; ${why}`);
  });

  it('is told of what cannot go on that it cannot', () => {
    expect(dateFault('1947/..', false)).toBe(
      '"1947/.." goes on, as only an event can; write 1947, or leave out what has no end'
    );
  });

  it.each([
    ['1947/', 'write 1947'],
    ['since 1947', 'write 1947']
  ])('%s is told, of what cannot go on, nothing that goes on', (text, advice) => {
    expect(dateFault(text, false)).toMatch(new RegExp(`; ${advice}$`));
  });

  it('is told shortly, whatever its length', () => {
    for (const text of ['6 January 1966', '', 'x'.repeat(100_000), `[${'1954,'.repeat(20_000)}1955]`, '66'])
      expect(dateFault(text, true)).toMatch(/^".{0,83}" is no EDTF date; (allowed are|write) .{4,120}$/);
  });
});
