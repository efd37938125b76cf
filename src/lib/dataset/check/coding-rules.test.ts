import { describe, expect, it } from 'vitest';
import { dataset } from '../read/packaged-dataset.server.ts';
import type { DyadEvent } from '../types.ts';

// The coding rules of the data package as far as a program can tell; `npm run check:data` holds the rest of its form.
const { events, dyad, actors, agreements, discrepancies } = dataset;
const kinds = new Map(actors.map(({ id, kind }) => [id, kind]));
const roles = ({ participants }: DyadEvent, role: string) =>
  participants.filter((p) => p.role === role).map(({ actor }) => actor);
const isVisit = ({ category, mode }: DyadEvent) => category === 'CONSULT' && mode === 'visit';
const named = (list: readonly DyadEvent[]) => list.map(({ id }) => id);
const breaking = (list: readonly DyadEvent[], rule: (event: DyadEvent) => boolean) =>
  named(list.filter((event) => !rule(event)));

describe('the events of the package', () => {
  it('bear the beginning of their date in their id', () => {
    expect(
      breaking(events, ({ id, date }) => id.startsWith(date.edtf.replace('[', '').split(/\/|\.\./)[0] ?? '?'))
    ).toEqual([]);
  });

  it('are between the two sides once both exist', () => {
    const later = events.filter(({ date }) => date.last >= dyad.begin);
    expect(
      breaking(later, ({ participants }) =>
        dyad.sides.every((side) => participants.some(({ actor }) => side.includes(actor)))
      )
    ).toEqual([]);
  });

  it('name the state that stood for its side at the time', () => {
    expect(
      breaking(
        events.filter(({ date }) => date.first > dyad.begin),
        ({ date, participants }) =>
          participants.some(
            ({ actor }) => actor === (date.first < (dyad.successions[0]?.day ?? Infinity) ? 'soviet-union' : 'russia')
          )
      )
    ).toEqual([]);
  });

  it('are coded at low confidence where they lie before both sides exist', () => {
    const early = events.filter(({ date }) => date.last < dyad.begin);
    expect(early.length).toBeGreaterThan(0);
    expect(breaking(early, ({ confidence }) => confidence === 'low')).toEqual([]);
  });

  it('are coded at low confidence where a courtesy is withheld or a meeting passed over, since the source never says that it was meant so', () => {
    const refusals = events.filter(({ category }) => category === 'REJECT');
    expect(refusals).toHaveLength(3);
    expect(breaking(refusals, ({ confidence }) => confidence === 'low')).toEqual([]);
  });

  it('are coded at low confidence where a mood of years is told, then with both sides as source', () => {
    const moods = events.filter(({ date }) => date.lasts && date.last - date.first > 366 && date.last >= dyad.begin);
    expect(named(moods)).toEqual(['1954-strained-relations']);
    expect(breaking(moods, (event) => event.confidence === 'low' && roles(event, 'source').length === 2)).toEqual([]);
  });

  it('are coded at most at medium confidence where they were done to a third state or alliance, or by mediating, and then name other readings', () => {
    const indirect = events.filter(
      (event) =>
        roles(event, 'mediator').length > 0 ||
        (event.category !== 'SUPPORT' &&
          roles(event, 'third-party').some((actor) => ['state', 'organization'].includes(kinds.get(actor) ?? '')))
    );
    expect(indirect.length).toBeGreaterThanOrEqual(6);
    expect(
      breaking(indirect, ({ confidence, alternatives }) => confidence !== 'high' && alternatives.length > 0)
    ).toEqual([]);
  });

  it('name other readings wherever the coding is not certain', () => {
    expect(
      breaking(events, ({ confidence, alternatives }) => confidence === 'high' || alternatives.length > 0)
    ).toEqual([]);
  });

  it('have a visitor and a host where they are a visit', () => {
    expect(
      breaking(events.filter(isVisit), (event) => roles(event, 'visitor').length > 0 && roles(event, 'host').length > 0)
    ).toEqual([]);
  });

  it('have two signatories and an agreement of the same date where something is signed', () => {
    const dates = new Map(agreements.map(({ id, date }) => [id, date.edtf]));
    const signings = events.filter(({ cameo }) => cameo === '057');
    expect(signings.length).toBeGreaterThan(3);
    expect(
      breaking(
        signings,
        (event) => roles(event, 'signatory').length >= 2 && dates.get(event.agreement ?? '') === event.date.edtf
      )
    ).toEqual([]);
  });

  it('have a note wherever the date is not the one that the source states', () => {
    expect(
      breaking(
        events.filter(({ date }) => date.edtf.startsWith('[')),
        ({ note }) => note.includes('The item has no date.')
      )
    ).toEqual([]);
  });

  it('are told in one to three sentences', () => {
    expect(
      breaking(
        events,
        ({ summary }) => [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(summary)].length <= 3
      )
    ).toEqual([]);
  });
});

describe('the agreements', () => {
  it('each stand in an event', () => {
    expect(agreements.filter(({ id }) => !events.some(({ agreement }) => agreement === id))).toEqual([]);
  });
});

describe('the discrepancies', () => {
  it.each([
    ['the two dates of the steel mill', ['28', '31']],
    ['the two dates of the oil venture', ['11', '16']],
    ['the office of Gromyko in 1982', ['35']],
    ['the title of Andropov in 1982', ['34', '35']],
    ['two alliances in one item', ['13']],
    ['the 25 years before 1999', ['38', '32', '34']],
    ['the 38 years before 2007', ['40', '41', '25']],
    ['an item out of order', ['20', '21', '22']]
  ])('tell of %s', (_, items) => {
    expect(discrepancies.some(({ sourceItems }) => sourceItems.join() === items.join())).toBe(true);
  });

  it('tell of every item without a date of its own', () => {
    expect(discrepancies.find(({ id }) => id === 'items-without-date')?.sourceItems).toEqual([
      '3',
      '4',
      '5',
      '9',
      '18',
      '26',
      '28',
      '35',
      '41'
    ]);
  });
});
