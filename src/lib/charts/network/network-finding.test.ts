import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byId, yearOf } from '#lib/dataset/index.ts';
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

describe('the title of the network', () => {
  it('counts the agreements of each state that a side had, and says when the last was made', () => {
    expect(titleOf({})).toBe('Agreements by state: Soviet Union 7, the last in 1972; Russia none');
    expect(titleOf({ category: ['SUPPORT', 'CONSULT'] })).toMatch(/^Agreements in the chosen events, by state: /);
  });
  it('says what else is to be counted where there are too few of these', () => {
    expect(titleOf({ from: '1963', to: '1979' })).toBe(
      '5 agreements between the two sides, the first in 1965, the last in 1972'
    );
    expect(titleOf({ to: '1947' })).toMatch(/^Other states come into \d of \d events/);
    expect(titleOf({ from: '2012', to: '2012' })).toBe(
      'Vladimir Putin comes into 2 of 2 events, more than any other person'
    );
    expect(titleOf({ from: '1989', to: '1989' })).toBe('2 actors and 0 agreements in 1 event');
    expect(titleOf({ q: 'no such event' })).toBe('No ties in this view');
  });
  it('is never that the two sides are tied most strongly, and its counts are true of any view', () => {
    fc.assert(
      fc.property(anyView, (choice) => {
        const view = { ...defaultView, ...choice };
        const events = selectEvents(dataset, view);
        const { title } = networkFigure(dataset, view);
        expect(title).not.toMatch(/strongest|most ties/);
        const taking = (test: (actor: string) => boolean) =>
          events.filter(({ participants }) => participants.some(({ actor }) => test(actor))).length;
        const made = (of: (side: number) => boolean) =>
          dataset.agreements.filter(({ id }) =>
            [0, 1].filter(of).every((side) =>
              events.some(
                ({ agreement, participants }) =>
                  agreement === id &&
                  participants.some(({ actor, role }) => {
                    const own = actors.get(actor);
                    const state = own?.state ?? actor;
                    return (
                      dataset.dyad.sides[side]?.includes(state) === true &&
                      (role === 'signatory' || role === 'mediator' || own?.kind === 'state')
                    );
                  })
              )
            )
          );
        const [, count = '', rest = ''] = /^(\d+) agreements between the two sides(.*)/.exec(title) ?? [];
        if (count !== '') {
          const both = made(() => true).filter(({ kind }) => kind !== 'alliance');
          expect(Number(count)).toBe(both.length);
          const years = both.map(({ date }) => yearOf(date.first));
          expect(rest).toContain(String(Math.min(...years)));
          expect(rest).toContain(String(Math.max(...years)));
        }
        const [, third, all] = /^Other states come into (\d+) of (\d+)/.exec(title) ?? [];
        if (third !== undefined) {
          const isOther = (id: string) => {
            const own = actors.get(id);
            const state = own?.kind === 'state' ? id : own?.state;
            return Boolean(state) && !states.has(state ?? '');
          };
          expect([Number(third), Number(all)]).toEqual([taking(isOther), events.length]);
        }
        const [, person = '', times] = /^(.*) comes into (\d+) of/.exec(title) ?? [];
        if (times !== undefined) {
          const id = dataset.actors.find(({ name }) => name === person)?.id ?? '';
          expect(taking((actor) => actor === id)).toBe(Number(times));
          for (const other of dataset.actors.filter((one) => one.kind === 'person' && one.id !== id))
            expect(taking((actor) => actor === other.id)).toBeLessThan(Number(times));
        }
      }),
      { numRuns: 150 }
    );
  });
});

describe('the legend and the form', () => {
  it('say in one sentence what thin lines are, in either form', () => {
    const { notes } = networkFigure(dataset, defaultView);
    expect(notes.join(' ')).toContain('Thin lines: whole, party to an agreement');
  });
});
