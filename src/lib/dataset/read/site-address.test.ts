import { describe, expect, it } from 'vitest';
import { siteAt } from './site-address.ts';

describe('where the site stands on the web', () => {
  it.each([
    ['https://example.org', 'https://example.org/'],
    ['https://example.org/', 'https://example.org/'],
    ['http://dyad.example.org:8080', 'http://dyad.example.org:8080/'],
    ['https://localhost.example.org', 'https://localhost.example.org/']
  ])('is told by the origin %s, and no more than the origin', (origin, site) => {
    expect(siteAt(origin)).toBe(site);
  });
  it.each([[undefined], ['']])('is not known where no origin is given (%j)', (origin) => {
    expect(siteAt(origin)).toBe('');
  });
  it.each([
    ['http://127.0.0.1:3000'],
    ['http://localhost:5173'],
    ['http://dyad.localhost'],
    ['http://0.0.0.0:3000'],
    ['http://[::1]:3000'],
    ['http://[::]:3000']
  ])('is not told by %s, which is another machine to each reader', (origin) => {
    expect(siteAt(origin)).toBe('');
  });
  it.each([
    ['https://example.org/dyad'],
    ['https://example.org?x'],
    ['https://example.org/#x'],
    ['https://someone:secret@example.org']
  ])('is refused as %s, which is more than an origin', (origin) => {
    expect(() => siteAt(origin)).toThrow(/ must be without user, path, \? and #, as https:\/\/example\.org\.$/);
  });
  it.each([['example.org'], ['javascript:alert(1)'], ['//example.org'], ['https://']])(
    'is refused as %s with a sentence',
    (origin) => {
      expect(() => siteAt(origin)).toThrow(
        `ORIGIN: "${origin}" is not where a site stands on the web; it must be as https://example.org, or be left out.`
      );
    }
  );
});
