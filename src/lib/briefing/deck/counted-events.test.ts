import { expect, it } from 'vitest';
import { relationships } from '#lib/dataset/read/packaged-dataset.server.ts';
import { dataset } from '../../../../tests/support/dataset.ts';
import { defaultBriefing } from '../default-deck.server.ts';
import { wrongCounts } from './counted-events.ts';
import { readDeck } from './read-deck.ts';

const problemsOf = (title: string, chart: object = { chart: 'warmth' }, notes = '') => {
  const { deck, problems } = readDeck({ version: 1, title: 'T', slides: [{ id: 'a', title, notes, ...chart }] });
  expect(problems).toEqual([]);
  return deck ? wrongCounts(dataset, deck) : [];
};

it.each(relationships.map((each) => [each.dataset.dyad.id, each] as const))(
  'the packaged briefing of %s counts no events otherwise than its slides show',
  (_, each) => {
    expect(wrongCounts(each.dataset, defaultBriefing(each).deck)).toEqual([]);
  }
);

it.each([
  ['46 events in one article', {}],
  ['Eleven events', { view: 'from=1965&to=1974' }],
  ['From 1965 to 1974, ten of eleven events are friendly', {}],
  ['Ten of eleven events are friendly', { view: 'from=1965&to=1974' }],
  ['Two decades, the 1950s and 1960s, hold 19 of the 46 events', {}],
  ['Ten events began in the 1950s and nine in the 1960s', {}],
  ['Three events in twenty-one years, from 1975 to 1995', {}],
  ['Three events', { steps: ['from=1975&to=1995'] }],
  ['For 1979–89 it lists three events', {}],
  ['No events in 1930', {}],
  ['At least 30 events, these three events and some of two events', {}],
  ['Three visits and two treaties', {}]
])('what is true of the view, of a step or of the years that are named passes: %s', (title, slide) => {
  expect(problemsOf(title, { chart: 'warmth', ...slide })).toEqual([]);
});

it.each([
  ['45 events in one article', {}, '45 events', '46'],
  ['Twelve events', { view: 'from=1965&to=1974' }, 'Twelve events', '11'],
  [
    'Nine of eleven events are friendly',
    { view: 'from=1965&to=1974' },
    'Nine of eleven events are friendly',
    '10 of 11'
  ],
  ['The 1950s and 1960s hold 20 of the 46 events', {}, '20 of the 46 events', '19 of 46, 19 of 19'],
  ['In 1974 two hostile events', {}, 'two hostile events', '0'],
  ['Three events', { steps: ['from=1965&to=1974'] }, 'Three events', '46, 11']
])('what is not is told with what is: %s', (title, slide, value, allowed) => {
  expect(problemsOf(title, { chart: 'warmth', ...slide })).toEqual([
    { path: 'slides.1.title', fault: 'count', value, allowed }
  ]);
});

it('texts and notes are read too, and words alone speak of all events', () => {
  expect(problemsOf('A', { text: '46 events.' }, 'First words.\n\nThen 47 events.')).toEqual([
    { path: 'slides.1.notes', fault: 'count', value: '47 events', allowed: '46' }
  ]);
});
