import { afterEach, expect, it, vi } from 'vitest';
import { yearOf } from '#lib/dataset/index.ts';
import { dataset } from '#lib/dataset/read/packaged-dataset.server.ts';

/** Builds with this text for the briefing of the package. */
const packagedWith = (...lines: string[]) => {
  vi.resetModules();
  vi.doMock('../../../data/pakistan-russia/briefing.yaml?raw', () => ({ default: lines.join('\n') }));
  return import('./default-deck.server.ts');
};
afterEach(() => {
  vi.doUnmock('../../../data/pakistan-russia/briefing.yaml?raw');
  vi.resetModules();
});

it('no site is built with a briefing that cannot be read: what is wrong is named, with its line', async () => {
  await expect(
    packagedWith('version: 1', 'title: T', 'slides:', '  - id: a', '    title: A', '    chart: pie')
  ).rejects.toThrow(
    '\nbriefing.yaml:6 slides.1.chart: “pie” is not a chart; allowed: warmth, density, network, robustness.'
  );
});

it('nor with one that tells of an event that the data lack', async () => {
  await expect(
    packagedWith('version: 1', 'title: T', 'slides:', '  - id: a', '    title: A', '    event: gone')
  ).rejects.toThrow('\nbriefing.yaml:6 slides.1.event: The data have no “gone” for event;');
});

it('one that is in order is the default', async () => {
  const { defaultDeck } = await packagedWith(
    'version: 1',
    'title: T',
    'slides:',
    '  - id: a',
    '    title: A',
    '    text: Words.'
  );
  expect(defaultDeck.slides.map(({ id }) => id)).toEqual(['a']);
});

it('the packaged one begins with whose relations it tells of, and from when to when', async () => {
  const { defaultDeck } = await import('./default-deck.server.ts');
  const years = dataset.events.flatMap(({ date }) => [yearOf(date.first), yearOf(date.last)]);
  expect(defaultDeck.slides[0]?.title).toContain(dataset.dyad.title);
  expect(defaultDeck.slides[0]?.title).toContain(`${Math.min(...years)}–${Math.max(...years)}`);
});
