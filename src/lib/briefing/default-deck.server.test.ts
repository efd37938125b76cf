import packages from 'virtual:packages';
import { afterEach, expect, it, vi } from 'vitest';
import { yearOf } from '#lib/dataset/index.ts';
import { relationships } from '#lib/dataset/read/packaged-dataset.server.ts';
import { defaultBriefing } from './default-deck.server.ts';
import { figureOfSlide } from './slide/slide-figure.ts';

const [files] = packages;
/** Builds with this text for the briefing of the package. */
const packagedWith = (...lines: string[]) => {
  vi.resetModules();
  vi.doMock('virtual:packages', () => ({ default: [{ ...files, 'briefing.yaml': lines.join('\n') }] }));
  return Promise.all([import('./default-deck.server.ts'), import('#lib/dataset/read/packaged-dataset.server.ts')]).then(
    ([{ defaultBriefing }, { relationshipAt }]) => ({ defaultBriefing, relationshipAt })
  );
};
afterEach(() => {
  vi.doUnmock('virtual:packages');
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
  const { defaultBriefing, relationshipAt } = await packagedWith(
    'version: 1',
    'title: T',
    'slides:',
    '  - id: a',
    '    title: A',
    '    text: Words.'
  );
  expect(defaultBriefing(relationshipAt(undefined)).deck.slides.map(({ id }) => id)).toEqual(['a']);
});

it.each(relationships.map((each) => [each.dataset.dyad.id, each] as const))(
  'that of %s begins with years that the record has',
  (_, each) => {
    const years = each.dataset.events.flatMap(({ date }) => [yearOf(date.first), yearOf(date.last)]);
    expect(defaultBriefing(each).deck.title).toContain(`${Math.min(...years)}–${Math.max(...years)}`);
  }
);

it.each(relationships.map((each) => [each.dataset.dyad.id, each] as const))(
  'that of %s shows what general works tell where the record is silent, as not from the record',
  (_, each) => {
    const shown = defaultBriefing(each).deck.slides.flatMap((slide) =>
      slide.kind !== 'chart'
        ? []
        : [slide.view, ...slide.steps].flatMap((view) => {
            const figure = figureOfSlide(slide, each.dataset, view, 'en');
            const events = figure?.chart === 'warmth' ? figure.background.events : [];
            return events.length > 0 ? [{ slide, events }] : [];
          })
    );
    expect(shown).not.toEqual([]);
    expect(shown.some(({ slide }) => slide.notes.includes('background.csv'))).toBe(true);
    for (const { sentence } of shown.flatMap(({ events }) => events)) expect(sentence).toContain('not from the ');
  }
);
