import { describe, expect, it } from 'vitest';
import { dataset } from '#lib/dataset/read/packaged-dataset.server.ts';
import { defaultView } from './default-view.ts';
import { selectEvents } from './select-events.ts';
import type { View } from './view.ts';

const select = (view: Partial<View>, from = dataset) => selectEvents(from, { ...defaultView, ...view });
const ids = (view: Partial<View>) => select(view).map(({ id }) => id);

describe('the selected events', () => {
  it('are all of them by default, in the order of the data', () => {
    expect(select({})).toEqual(dataset.events);
  });

  it('are those of the data at hand, in one view of two of them', () => {
    const view = { ...defaultView, from: '1960' };
    const others = { ...dataset, events: dataset.events.filter(({ category }) => category === 'AGREE') };
    const known = selectEvents(dataset, view);
    expect(selectEvents(others, view)).toEqual(known.filter(({ category }) => category === 'AGREE'));
    expect(selectEvents(dataset, view)).toEqual(known);
  });

  it('are of one direction those in which that side acts, mutual ones in both', () => {
    const [ab, ba] = [ids({ direction: 'ab' }), ids({ direction: 'ba' })];
    expect(new Set([...ab, ...ba])).toEqual(new Set(ids({})));
    const mutual = ab.filter((id) => ba.includes(id));
    expect(mutual).toContain('1966-06-07-consulates-agreement');
    expect(Math.min(ab.length, ba.length)).toBeGreaterThan(mutual.length);
  });

  it('lie in the period with some part of their date: the strained years 1954 to 1958 belong to 1956', () => {
    expect(ids({ from: '1956', to: '1956' })).toEqual(['1954-strained-relations', '1956-06-27-trade-agreement']);
  });

  it('include those of the first and the last day of the period', () => {
    expect(ids({ from: '1966-01-06', to: '1966-06-07' })).toEqual([
      '1966-01-06-tashkent-declaration',
      '1966-06-07-consulates-agreement'
    ]);
    expect(ids({ from: '1966-01-07', to: '1966-06-06' })).toEqual([]);
  });

  it('have any of the chosen categories, but one of the chosen actors as well', () => {
    const chosen = select({ category: ['CONSULT', 'COERCE'], actor: ['ayub-khan'] });
    expect(chosen.map(({ category }) => category)).toEqual(['COERCE', 'CONSULT', 'CONSULT', 'CONSULT']);
    expect(chosen.every(({ participants }) => participants.some(({ actor }) => actor === 'ayub-khan'))).toBe(true);
  });

  it('have any of the chosen contexts, not only as their first', () => {
    expect(select({ context: ['legislative', 'media'] }).map(({ contexts }) => contexts[0])).toEqual([
      'legislative',
      'media'
    ]);
    expect(ids({ context: ['executive'] })).toContain('1968-04-17-kosygin-visit');
  });

  it('are none for a code that no event has', () => {
    expect(select({ category: ['NONE'] })).toEqual([]);
  });
});

describe('the search', () => {
  it.each([
    ['titles', 'helicopters', '2014-06-02-helicopter-talks'],
    ['summaries', 'daybreak', '1968-04-17-kosygin-visit'],
    ['notes', 'Jullundhri', '1968-04-17-kosygin-visit'],
    ['names of actors', 'andropov', '1982-11-zia-at-brezhnev-funeral'],
    ['titles of agreements', 'baghdad pact', '1955-cento-membership'],
    ['topics of source items', 'good wishes', '1947-08-14-no-message-to-jinnah'],
    ['dates', '1982-11', '1982-11-zia-at-brezhnev-funeral'],
    ['codes', 'retreat', '2014-06-02-arms-embargo-lifted'],
    [
      'CAMEO codes',
      dataset.events.find(({ id }) => id === '2014-06-02-arms-embargo-lifted')?.cameo ?? '',
      '2014-06-02-arms-embargo-lifted'
    ]
  ])('looks into %s', (_, q, id) => {
    expect(ids({ q })).toContain(id);
    expect(select({ q }).length).toBeLessThan(6);
  });

  it('wants every word, in any order and any place', () => {
    expect(ids({ q: '  kosygin   AYUB ' })).toEqual(['1968-04-17-kosygin-visit']);
    expect(ids({ q: 'kosygin brezhnev' })).toEqual([]);
  });

  it('knows no difference of case, accent or width, on either side', () => {
    const titled = (title: string) => ({
      ...dataset,
      events: dataset.events.slice(0, 1).map((event) => ({ ...event, title }))
    });
    for (const [title, q] of [
      ['Zürich talks', 'ZURICH'],
      ['Zurich talks', 'zürich'],
      ['Ｔａｓｈｋｅｎｔ', 'tashkent'],
      ['ЁЛКА', 'елка']
    ] as const) {
      expect(select({ q }, titled(title)), `${q} in ${title}`).toHaveLength(1);
    }
  });

  it('takes signs as they are', () => {
    expect(select({ q: '.*' })).toEqual([]);
    expect(select({ q: '(' }).length).toBeLessThan(dataset.events.length);
  });

  it('does not take the names of one data set for another', () => {
    expect(select({ q: 'kosygin' })).toHaveLength(1);
    const renamed = {
      ...dataset,
      actors: dataset.actors.map((actor) => (actor.id === 'nawaz-sharif' ? { ...actor, name: 'Kosygin' } : actor))
    };
    expect(select({ q: 'kosygin' }, renamed)).toHaveLength(2);
  });
});
