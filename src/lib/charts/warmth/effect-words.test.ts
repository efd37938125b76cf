import { expect, it } from 'vitest';
import { dataset } from '#lib/dataset/read/packaged-dataset.server.ts';
import { eventOf } from '../../../../tests/support/sample-events.ts';
import { labelText } from './event-label-text.ts';
import { figureOf } from './sample-warmth.ts';

const effects = (ids: readonly string[]) => {
  const figure = figureOf(dataset.events);
  return ids.map((id) => figure.events.filter((event) => event.id === id).map((event) => figure.effectOf?.(event))[0]);
};

it('what an event did to the line is told with all others that acted on that day', () => {
  const [lasting, alone, two] = effects([
    '1954-strained-relations',
    '1973-12-30-steel-mill-foundation',
    '2012-putin-visit-announced'
  ]);
  expect(lasting).toMatch(/^It acts once in each year; in 1958, the last of them, with 2 more events, the line went/);
  expect(alone).toMatch(/^On its day the line went from \+2\.1 to \+3\.1\.$/);
  expect(two).toMatch(/^At the middle of its date, with one more event, the line went/);
});

it('a label names how many others moved the line with what it names', () => {
  const [rise, fall] = [eventOf('1960-05-01', 'AID'), eventOf('1970-05-01', 'ASSAULT')];
  const titles = (...more: (typeof rise)[]) =>
    figureOf([rise, ...more, fall])
      .labels.map(({ title, years }) => `${years} ${title}`)
      .sort();
  const [first, second] = titles();
  expect(titles({ ...rise, id: 'another' })[0]).toBe(`${first ?? ''}, and 1 more`);
  expect(titles({ ...rise, id: 'another' })[1]).toBe(second);
});

it('a name that is cut short still tells that others moved the line with it', () => {
  const long = {
    ...eventOf('1960-05-01', 'AID'),
    title:
      'A treaty of friendship and of much else besides, long in the making, long awaited and long forgotten after it was made'
  };
  const [label] = figureOf([long, { ...long, id: 'another' }]).labels;
  for (const width of [320, 1280]) {
    const words = label ? labelText(label, width).lines.map((runs) => runs.map((run) => run.words).join(' ')) : [];
    expect(words.join(' ')).toMatch(/^1 May 1960 \+\d\.\d A treaty .*…, and 1 more$/);
    expect(words.length).toBeLessThanOrEqual(4);
  }
});
