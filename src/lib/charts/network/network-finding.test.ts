import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byId, yearOf, type Dataset, type DyadEvent } from '#lib/dataset/index.ts';
import { dataset } from '#lib/dataset/read/packaged-dataset.server.ts';
import { defaultView, selectEvents, type View } from '#lib/view/index.ts';
import { networkFigure } from './network-figure.ts';

const titleOf = (view: Partial<View>) => networkFigure(dataset, { ...defaultView, ...view }).title;
const states = new Set(dataset.dyad.sides.flat());
const actors = byId(dataset.actors);

const anyView: fc.Arbitrary<Partial<View>> = fc
  .record({
    from: fc.oneof(fc.constant(''), fc.integer({ min: 1920, max: 2015 }).map(String)),
    to: fc.oneof(fc.constant(''), fc.integer({ min: 1920, max: 2015 }).map(String)),
    actor: fc.oneof(
      fc.constant([]),
      fc.subarray(
        dataset.actors.map(({ id }) => id),
        { minLength: 1, maxLength: 3 }
      )
    ),
    category: fc.oneof(fc.constant([]), fc.subarray(['AGREE', 'SUPPORT', 'CONSULT', 'REJECT', 'ACCUSE'])),
    q: fc.constantFrom('', 'steel', 'visit', 'treaty')
  })
  .filter(({ from, to }) => from === '' || to === '' || from <= to);

/** The agreements of chosen events to which both sides are parties, with the years of each, counted from the rows. */
function agreementsIn(events: readonly DyadEvent[], state?: string) {
  const stateOf = (id: string) => actors.get(id)?.state ?? id;
  return dataset.agreements.filter(({ id }) => {
    const own = events.filter(({ agreement }) => agreement === id).flatMap(({ participants }) => participants);
    const signing = own.filter(({ role }) => role === 'signatory');
    const acting = own.filter(
      ({ actor, role }) => (role === 'source' || role === 'target') && actors.get(actor)?.kind === 'state'
    );
    const parties = (signing.length > 0 ? signing : acting).map(({ actor }) => stateOf(actor));
    const isBetween = dataset.dyad.sides.every((side) => side.some((one) => parties.includes(one)));
    return isBetween && (state === undefined || parties.includes(state));
  });
}
const yearsOf = (agreements: Dataset['agreements']) => agreements.map(({ date }) => yearOf(date.first)).sort();

/** In how many of these events each actor of a kind comes in, by what it is called. */
function countsIn(events: readonly DyadEvent[], nameOf: (id: string) => string | null): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { participants } of events)
    for (const name of new Set(participants.flatMap(({ actor }) => nameOf(actor) ?? [])))
      counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
const personOf = (id: string) => (actors.get(id)?.kind === 'person' ? (actors.get(id)?.name ?? null) : null);
const otherStateOf = (id: string) => {
  const state = actors.get(id)?.kind === 'state' ? id : actors.get(id)?.state;
  return state && !states.has(state) ? (actors.get(state)?.name ?? null) : null;
};
/** Each way in which a title may begin or end, and what is then true of the events. */
const rules: readonly (readonly [RegExp, (events: readonly DyadEvent[], ...found: string[]) => void])[] = [
  [
    /^Agreements with Pakistan (?:in this record|in the chosen events|from .+ to .+?|in \d+|on .+?): (.+)$/,
    (events, list = '') => {
      for (const part of list.split('; ')) {
        const [, name = '', count = '', year = ''] = /^(.+?) (none|\d+)(?:, (?:the last )?in (\d+))?$/.exec(part) ?? [];
        const state = dataset.actors.find((actor) => actor.name === name)?.id;
        const own = yearsOf(agreementsIn(events, state));
        expect(count, part).toBe(own.length === 0 ? 'none' : String(own.length));
        expect(year, part).toBe(String(own.at(-1) ?? ''));
      }
    }
  ],
  [
    /^(\d+) agreements between the two sides.*?(?:, the first in (\d+), the last in (\d+)|, all in (\d+))$/,
    (events, count, first = '', last = '', all = '') => {
      const years = yearsOf(agreementsIn(events));
      expect([years.length, years[0], years.at(-1)].map(String)).toEqual([count, first || all, last || all]);
    }
  ],
  [
    /^One agreement between the two sides .+, in (\d+)$/,
    (events, year) => {
      expect(yearsOf(agreementsIn(events)).map(String)).toEqual([year]);
    }
  ],
  [
    /^No agreement between the two sides in (\d+) events/,
    (events, all) => {
      expect([agreementsIn(events).length, events.length]).toEqual([0, Number(all)]);
    }
  ],
  [
    /^Other states come into (\d+) of (\d+)(?: chosen)? events(?:; most often (.+), into (\d+))?$/,
    (events, count, all, name = '', most = '') => {
      const other = events.filter(({ participants }) => participants.some(({ actor }) => otherStateOf(actor)));
      expect([count, all]).toEqual([other.length, events.length].map(String));
      const counts = countsIn(events, otherStateOf);
      expect(counts.size).toBeGreaterThan(1);
      if (name === '') return;
      expect(counts.get(name)).toBe(Number(most));
      expect([...counts].filter(([, times]) => times >= Number(most))).toHaveLength(1);
    }
  ],
  [
    /^One third state appears: (.+), in (\d+) of (\d+)/,
    (events, name = '', count, all) => {
      expect([...countsIn(events, otherStateOf)]).toEqual([[name, Number(count)]]);
      expect(events.length).toBe(Number(all));
    }
  ],
  [
    /^(.+?)(, the only person named,)? (?:comes into|into) (\d+) of (\d+)(?: chosen)? events(, more than any other person)?$/,
    (events, name = '', only = '', count, all, more = '') => {
      const counts = countsIn(events, personOf);
      expect([counts.get(name), events.length]).toEqual([Number(count), Number(all)]);
      expect(Number(count)).toBeGreaterThan(2);
      expect(counts.size > 1, 'compared').toBe(more !== '');
      expect(only === '').toBe(more !== '');
      expect([...counts].filter(([, times]) => times >= Number(count))).toHaveLength(1);
    }
  ],
  [
    /^(\d+) actors? and (no|\d+) agreements? in (?:(\d+) events?|the chosen events)$/,
    (events, count, agreements, all = '') => {
      const named = new Set(events.flatMap(({ participants }) => participants.map(({ actor }) => actor)));
      // Who alone is party to an act has no tie.
      expect(Number(count)).toBeLessThanOrEqual(named.size + states.size);
      const stood = new Set(events.flatMap(({ agreement }) => agreement ?? [])).size;
      expect(agreements).toBe(stood === 0 ? 'no' : String(stood));
      if (all !== '') expect(Number(all)).toBe(events.length);
    }
  ],
  [/^No ties in this view$/, () => undefined]
];

describe('the title of the network', () => {
  it('counts the agreements to which both sides are parties by state, and says when the last was made', () => {
    expect(titleOf({})).toBe('Agreements with Pakistan in this record: Soviet Union 6, the last in 1972; Russia none');
    expect(titleOf({ category: ['SUPPORT', 'CONSULT'] })).toMatch(/^Agreements with Pakistan in the chosen events: /);
    expect(titleOf({ from: '1963', to: '2014' })).toBe(
      'Agreements with Pakistan from 1963 to 2014: Soviet Union 4, the last in 1972; Russia none'
    );
  });
  it('counts a contract with a body of a state, and neither what a state mediated nor what one side joined', () => {
    const named = (id: string) => titleOf({ q: dataset.events.find(({ agreement }) => agreement === id)?.title ?? '' });
    const contract = dataset.events.find(({ agreement }) => agreement === 'steel-mill-contract-1969');
    expect(agreementsIn(contract ? [contract] : [])).toHaveLength(1);
    for (const id of ['tashkent-declaration', 'southeast-asia-treaty-1954', 'baghdad-pact-1955'])
      expect(named(id), id).not.toContain('agreements between');
    expect(networkFigure(dataset, defaultView).notes.join(' ')).toContain('a mediator is no party');
  });
  it('says what else is to be counted where there are too few of these', () => {
    expect(titleOf({ from: '1963', to: '1979' })).toBe(
      '4 agreements between the two sides from 1963 to 1979, the first in 1965, the last in 1972'
    );
    expect(titleOf({ from: '1954', to: '1962' })).toBe(
      'One agreement between the two sides from 1954 to 1962, in 1956'
    );
    expect(titleOf({ from: '1992' })).toBe('No agreement between the two sides in 11 events from 1992 to 2014');
    // Before Pakistan existed British India stood in its place.
    expect(titleOf({ to: '1946' })).not.toContain('third');
  });
  it('ranks a person by three events or more, and only where there are others', () => {
    expect(titleOf({ from: '2012', to: '2012' })).toBe('3 actors and no agreement in 2 events');
    expect(titleOf({ from: '1973', to: '1989', category: ['CONSULT', 'COOPERATE', 'AGREE'] })).not.toContain(
      'more than'
    );
  });
  it('says that there is no agreement, not that there are 0', () => {
    expect(titleOf({ from: '1989', to: '1989' })).toBe('2 actors and no agreement in 1 event');
    expect(titleOf({ q: 'no such event' })).toBe('No ties in this view');
  });
  it('does not repeat the actors by whom the events were chosen', () => {
    const pole = new Set(['pakistan', 'soviet-union', 'soviet-russia', 'russia']);
    for (const { id, name, state } of dataset.actors.filter((actor) => !pole.has(actor.id))) {
      const title = titleOf({ actor: [id] });
      expect(title, id).not.toContain(name);
      if (state && !pole.has(state)) expect(title, id).not.toContain(actors.get(state)?.name);
    }
    expect(titleOf({ actor: ['soviet-russia'] })).toBe(
      'One third state appears: British India, in 2 of 2 chosen events'
    );
  });
  it('is true of any view, and never that the two sides are tied most strongly', () => {
    const forms = new Set<RegExp>();
    fc.assert(
      fc.property(anyView, (choice) => {
        const view = { ...defaultView, ...choice };
        const events = selectEvents(dataset, view);
        const { title } = networkFigure(dataset, view);
        expect(title).not.toMatch(/strongest|most ties/);
        const [form, isTrue] = rules.find(([words]) => words.test(title)) ?? [];
        if (!form || !isTrue) throw new Error(`No rule for the title “${title}”`);
        isTrue(events, ...(form.exec(title) ?? []).slice(1));
        forms.add(form);
      }),
      { numRuns: 300, seed: 7 }
    );
    expect(forms.size).toBeGreaterThan(4);
  });
});

describe('the legend and the form', () => {
  it('say in one sentence what thin lines are, in either form', () => {
    const { notes } = networkFigure(dataset, defaultView);
    expect(notes.join(' ')).toContain('Thin lines: whole, party to an agreement');
  });
});
