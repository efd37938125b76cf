import { describe, expect, it } from 'vitest';
import { signedAgreements } from '#lib/analysis/index.ts';

import { defaultView, type View } from '#lib/view/index.ts';
import { agreementRows, agreementsAlone, disputesAndAlliances, read } from '../../../tests/support/sparse-packages.ts';
import { densityFigure, networkFigure, warmthFigure } from './index.ts';
import { drawnSpans } from './network/drawn-spans.ts';
import { graphPlacesOf, networkPlaces } from './network/network-frame.ts';

const viewOf = (view: Partial<View> = {}): View => ({ ...defaultView, ...view });

describe('agreements without any events', () => {
  const dataset = read(agreementsAlone());

  it('stand as the events of their conclusion, which are not coded and move no line', () => {
    const { title, series, table } = warmthFigure(dataset, viewOf());
    expect(title).toBe('6 events from 1956 to 1993, not coded');
    expect(series).toEqual([]);
    expect(table.rows.map(({ cells }) => cells[1])).toEqual([
      'Trade agreement',
      'Air transport agreement',
      'Cultural agreement',
      'Steel mill agreement',
      'Consular convention',
      'Protocol on visits'
    ]);
    expect(densityFigure(dataset, viewOf()).columns.map(({ count }) => count)).toEqual([1, 2, 1, 1, 1]);
  });

  it('tie the states of the two sides that there were when they were made', () => {
    const { graph, notes, marks } = networkFigure(dataset, viewOf());
    const parties = (id: string) =>
      graph.edges
        .filter(({ source, target }) => source === id || target === id)
        .map(({ source, target }) => (source === id ? target : source));
    expect(parties('agreement:trade-1956').sort()).toEqual(['pakistan', 'soviet-union']);
    expect(parties('agreement:visits-1993').sort()).toEqual(['pakistan', 'russia']);
    expect(notes.join(' ')).toContain('as far as it was in force');
    expect(marks.find(({ id }) => id === 'agreement:air-1963')?.sentence).toContain('in force 7 October 1963');
  });

  it('are in force to their end, or to that of the data, and no line is moved by it', () => {
    const figure = networkFigure(dataset, viewOf({ form: 'timetable' }));
    const places = networkPlaces(figure, 900);
    const spans = drawnSpans(figure, places);
    const ends = new Map(spans.map(({ id, path }) => [id, Number(/V([\d.]+)/.exec(path)?.[1])]));
    const yOf = (id: string) => places.nodes.get(`agreement:${id}`)?.y ?? NaN;
    // Of the consular convention no end is told.
    expect([...ends.keys()].sort()).toEqual(
      ['air-1963', 'culture-1965', 'steel-1971', 'trade-1956', 'visits-1993'].map((id) => `agreement:${id}`)
    );
    expect(ends.get('agreement:trade-1956')).toBeGreaterThan(yOf('culture-1965'));
    expect(ends.get('agreement:trade-1956')).toBeLessThan(yOf('steel-1971'));
    expect(ends.get('agreement:culture-1965')).toBeGreaterThan(yOf('visits-1993'));
    const columns = spans.map(({ path }) => /H([\d.]+)/.exec(path)?.[1]);
    expect(new Set(columns.slice(0, 3)).size).toBe(3);
    const bare = read(agreementsAlone(agreementRows.map((row) => row.replace(/[^,]*$/, ''))));
    expect(drawnSpans(networkFigure(bare, viewOf({ form: 'timetable' })), places)).toEqual([]);
  });

  it('may not end before they begin', () => {
    expect(() => read(agreementsAlone(['trade-1956,Trade agreement,trade,1956-06-27,1955']))).toThrow(
      'agreements.csv:2 end: "1955" is before its date, 1956-06-27'
    );
    expect(() => read(agreementsAlone(['trade-1956,Trade agreement,trade,1956-06-27,never']))).toThrow(
      /agreements\.csv:2 end: .*what is in force has \.\., and what is not told is left empty/
    );
  });
});

describe.each([false, true])(
  'agreements of which no event tells, beside events (with participants: %s)',
  (participants) => {
    const dataset = read(disputesAndAlliances({ participants }));
    const figureIn = (view: Partial<View> = {}) => networkFigure(dataset, viewOf(view));
    const partiesIn = (view: Partial<View> = {}) =>
      figureIn(view)
        .graph.edges.flatMap(({ id, kind }) => (kind === 'party' ? [id] : []))
        .sort();
    const pact = ['party agreement:pact-1956 pakistan', 'party agreement:pact-1956 soviet-union'];
    const peace = ['party agreement:dispute-1 pakistan', 'party agreement:dispute-1 soviet-union'];

    it('are no events, and move no line', () => {
      expect(dataset.events.map(({ id }) => id)).toEqual(['dispute-1', 'dispute-2']);
    });

    it('are between the two sides in the network and in a comparison, each state by its time', () => {
      expect(figureIn().title).toContain('2 agreements between the two sides');
      expect(partiesIn()).toEqual([...peace, ...pact]);
      expect(signedAgreements(dataset).map(({ states }) => states)).toEqual(
        Array(2).fill(['pakistan', 'soviet-union'])
      );
    });

    it('are drawn in the timetable for as long as they are in force', () => {
      const figure = figureIn({ form: 'timetable' });
      expect(drawnSpans(figure, networkPlaces(figure, 1248)).map(({ id }) => id)).toEqual([
        'agreement:pact-1956',
        'agreement:dispute-1'
      ]);
    });

    it('are drawn where the period, the actors and the words that are chosen let them through', () => {
      expect(partiesIn({ to: '1960' })).toEqual(pact);
      expect(partiesIn({ q: 'PEACE' })).toEqual(peace);
      expect(partiesIn({ actor: ['russia'] })).toEqual([]);
      expect(partiesIn({ category: ['THREATEN'] })).toEqual([]);
    });

    it('have their years in the table, and no events there', () => {
      const rows = figureIn().table.rows.filter(({ id }) => id.startsWith('party'));
      expect(rows.map(({ cells }) => cells.slice(3, 5))).toEqual([
        ['1956', '0'],
        ['1956', '0'],
        ['1972', '0'],
        ['1972', '0']
      ]);
    });
  }
);

it('a network of agreements of which no event tells has all of its nodes in their places, in either form', () => {
  const figure = networkFigure(read(disputesAndAlliances()), viewOf());
  for (const width of [366, 704, 1248]) {
    expect([...graphPlacesOf(figure, width).nodes.keys()].sort()).toEqual(
      figure.graph.nodes.map(({ id }) => id).sort()
    );
    expect([...networkPlaces(figure, width).nodes.keys()]).toHaveLength(figure.graph.nodes.length);
  }
});
