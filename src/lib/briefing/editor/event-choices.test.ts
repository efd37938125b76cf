import { expect, it } from 'vitest';
import { dataset } from '../../../../tests/support/dataset.ts';
import { matchingEvents, optionByKey } from './event-choices.ts';

it.each([
  ['tashkent', ['1966-01-06-tashkent-declaration']],
  ['TASHKENT  jan', ['1966-01-06-tashkent-declaration']],
  ['6 january 1966', ['1966-01-06-tashkent-declaration']],
  ['1966-01', ['1966-01-06-tashkent-declaration']],
  ['putin visit', ['2012-putin-visit-announced', '2012-putin-visit-cancelled']],
  ['1966 steel', []]
])('events are found by the words of their date and title: %s', (text, ids) => {
  expect(matchingEvents(dataset.events, text, 'en').map(({ id }) => id)).toEqual(ids);
});

it('no text finds all, in order of time', () => {
  expect(matchingEvents(dataset.events, ' ', 'en')).toEqual(dataset.events);
});

it.each([
  ['ArrowDown', -1, 0],
  ['ArrowDown', 2, 2],
  ['ArrowUp', -1, 2],
  ['ArrowUp', 0, 0],
  ['ArrowUp', 2, 1],
  ['Home', 1, undefined]
] as const)('%s leads from option %i of three to %s, and not round', (key, from, to) => {
  expect(optionByKey(key, from, 3)).toBe(to);
});
