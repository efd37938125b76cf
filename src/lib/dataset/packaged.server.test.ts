import { readFileSync } from 'node:fs';
import { afterEach, expect, it, vi } from 'vitest';

const events = readFileSync('data/pakistan-russia/events.csv', 'utf8');
/** Builds from the real package with other events. */
const packagedWith = (text: string) => {
  vi.resetModules();
  vi.doMock('../../../data/pakistan-russia/events.csv?raw', () => ({ default: text }));
  return import('./packaged.server');
};
afterEach(() => { vi.doUnmock('../../../data/pakistan-russia/events.csv?raw'); });

it('no site is built from a package with a problem: it is named, with its line', async () => {
  await expect(packagedWith(events.replace(',050,low,', ',050,lo,'))).rejects.toThrow('\nevents.csv:2 confidence: "lo" is no confidence; did you mean low?');
});

it('a text that only a spreadsheet would stumble over hinders no site, and its row is there', async () => {
  const { dataset } = await packagedWith(events.replace(',First trade agreement,', ',=1+1,'));
  expect(dataset.events.map(({ title }) => title)).toContain('=1+1');
});
