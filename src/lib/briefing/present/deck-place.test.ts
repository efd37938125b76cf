import { describe, expect, it } from 'vitest';
import {
  chartAt,
  moved,
  placeIn,
  progressAt,
  readPlace,
  samePlace,
  start,
  stepsOf,
  writePlace,
  type Move,
  type Place
} from './deck-place.ts';
import { chartSlide, deckOf } from './sample-deck.ts';

/** Every place that a move leads to, from one on, until there is none further. */
function way(deck: ReturnType<typeof deckOf>, from: Place, move: Move): Place[] {
  const next = moved(deck, from, move);
  return samePlace(next, from) ? [from] : [from, ...way(deck, next, move)];
}

it('the chart that a query opens a deck at is that of its step', () => {
  const deck = { title: 'Sample', slides: [chartSlide('a', 2), chartSlide('b')] };
  const fromAt = (query: string) => chartAt(deck, new URLSearchParams(query))?.view.from;
  expect([fromAt('slide=a'), fromAt('slide=a&step=2'), fromAt('slide=a&step=9')]).toEqual(['', '1951', '1951']);
  expect(chartAt(deck, new URLSearchParams('slide=b'))?.title).toBe('Finding b');
  for (const query of ['', 'step=1', 'slide=c']) expect(chartAt(deck, new URLSearchParams(query))).toBeUndefined();
});

describe.each([1, 12, 200])('a deck of %i slides', (count) => {
  const deck = deckOf(count);
  const places = deck.slides.flatMap((slide, n) =>
    Array.from({ length: stepsOf(slide) + 1 }, (_, step) => ({ slide: n, step }))
  );
  it('is shown whole by going on, step by step, and again by going back', () => {
    expect(way(deck, start, 'next')).toEqual(places);
    expect(way(deck, places.at(-1) ?? start, 'back')).toEqual([...places].reverse());
  });
  it('has its ends at Home and End', () => {
    for (const place of places) {
      expect(moved(deck, place, 'first')).toEqual(start);
      expect(moved(deck, place, 'last')).toEqual({ slide: count - 1, step: 0 });
    }
  });
  it('has an address for each place', () => {
    for (const place of places)
      expect(readPlace(deck, new URLSearchParams(writePlace(deck, place, new URLSearchParams()))).place).toEqual(place);
  });
  it('comes nearer its end with every place', () => {
    const shares = places.map((place) => progressAt(deck, place));
    expect(shares.at(-1)).toBe(1);
    expect([...shares].sort((a, b) => a - b)).toEqual(shares);
  });
});

describe('a deck without slides', () => {
  it('leads nowhere and breaks nothing', () => {
    const deck = { title: '', slides: [] };
    for (const move of ['next', 'back', 'first', 'last'] as const) expect(moved(deck, start, move)).toEqual(start);
    expect(placeIn(deck, { slide: 4, step: 2 })).toEqual(start);
  });
});

describe('an address', () => {
  const deck = { title: 'T', slides: [chartSlide('a'), chartSlide('b', 2)] };
  const place = (query: string) => readPlace(deck, new URLSearchParams(query));
  it('of a slide that the deck lacks leads to the first, and says which', () => {
    expect(place('slide=z&step=1')).toEqual({ place: start, missing: { name: 'slide', value: 'z' } });
  });
  it.each([
    ['9', 2],
    ['-1', 0],
    ['1.5', 0],
    ['x', 0],
    ['1e9', 0],
    ['99999999999999999999', 0]
  ])(
    'of a step that the slide lacks (%s) leads to the nearest one, or to its beginning, and says which it lacks',
    (step, shown) => {
      expect(place(`slide=b&step=${step}`)).toEqual({
        place: { slide: 1, step: shown },
        missing: { name: 'step', value: step }
      });
    }
  );
  it.each(['', '&step=0', '&step=2'])('of a step that the slide has (%s) says nothing', (step) => {
    expect(place(`slide=b${step}`).missing).toBeNull();
  });
  it('keeps what else it says', () => {
    expect(writePlace(deck, { slide: 1, step: 2 }, new URLSearchParams('theme=dark&slide=a&step=1'))).toBe(
      'theme=dark&slide=b&step=2'
    );
  });
});
