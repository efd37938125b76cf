import { describe, expect, it } from 'vitest';
import { dayNumber } from '#lib/dataset/index.ts';
import { dataset } from '#lib/dataset/read/packaged-dataset.server.ts';
import { eventOf as event, manyEvents } from '../../../../tests/support/sample-events.ts';
import { tokens } from '../colour-tokens.ts';
import { figureOf } from './sample-warmth.ts';
import { warmthFrame } from './warmth-frame.ts';
import { maxMarks } from './warmth-marks.ts';

const views = [
  {},
  { model: 'stock' },
  { scale: 'goldstein' },
  { from: '1965', to: '1974' },
  { q: 'steel' },
  { early: 'count' },
  { to: '1940' },
  { from: '2100' },
  { q: 'zzz' },
  { category: ['THREATEN'] }
] as const;

describe.each(views)('the warmth figure of %o', (view) => {
  const figure = figureOf(dataset.events, view);
  it('has a row for each event of a mark and no other', () => {
    expect(figure.marks.flatMap(({ events }) => events).sort()).toEqual(figure.table.rows.map(({ id }) => id).sort());
  });
  it('has in its table the numbers that the marks say in words', () => {
    const spoken = (number: string) => number.replace('+', 'plus ').replace('−', 'minus ').replace(/\.0$/, '');
    for (const mark of figure.marks.filter(({ events }) => events.length === 1)) {
      const [date = '', title = '', , score = '', warmth = ''] =
        figure.table.rows.find(({ id }) => id === mark.id)?.cells ?? [];
      for (const text of [
        `${date}: ${title}; `,
        `; score ${spoken(score)}; `,
        /\d/.test(warmth) ? `; warmth ${spoken(warmth)} of ` : `; ${warmth}; `
      ])
        expect(mark.sentence).toContain(text);
    }
  });
  it('has as many cells and orders a row as columns', () => {
    for (const { cells, order } of figure.table.rows)
      expect([cells.length, order.length]).toEqual([figure.table.columns.length, figure.table.columns.length]);
  });
  it('ends its notes with the source, and labels no event that it does not show', () => {
    expect(figure.notes.at(-1)).toMatch(/^Source/);
    const shown = new Set(figure.marks.flatMap(({ events }) => events));
    expect(figure.labels.every(({ event }) => shown.has(event))).toBe(true);
  });
});

describe('a mark', () => {
  it('says date, title, kind and warmth in words, the codes last', () => {
    const figure = figureOf([
      event('1966-01-06', 'AID', { title: 'Tashkent Declaration', sourceItems: ['21', '22'], confidence: 'medium' })
    ]);
    expect(figure.marks[0]?.sentence).toBe(
      '6 January 1966: Tashkent Declaration; friendly deeds; warmth plus 5 of 10; score plus 10; confidence medium; source items 21 and 22'
    );
  });
  it('says minus and hostile of a conflict', () => {
    expect(figureOf([event('1966', 'SANCTION')]).marks[0]?.sentence).toContain(
      'hostile deeds; warmth minus 3 of 10; score minus 6'
    );
  });
  it('says that an event before both states does not move the line, unless it counts', () => {
    const early = [event('1922', 'AID'), event('1966', 'AID')];
    expect(figureOf(early).marks[0]?.sentence).toContain('does not move the line');
    expect(figureOf(early, { early: 'count' }).notes.join(' ')).toContain('move the line too');
  });
  it('gathers events of one date and row', () => {
    const twins = [event('1966', 'AID', { id: 'a' }), event('1966', 'AID', { id: 'b' }), event('1966', 'SANCTION')];
    expect(
      figureOf(twins)
        .marks.map(({ events }) => events.length)
        .sort()
    ).toEqual([1, 2]);
    expect(figureOf(twins, { highlight: ['b'] }).marks).toHaveLength(3);
    expect(figureOf(twins).marks.find(({ events }) => events.length === 2)?.sentence).toBe(
      '2 events, 1966; friendly deeds: AID 1966; AID 1966'
    );
  });
  it('tells events of one date by that date', () => {
    const figure = figureOf(['a', 'b', 'c'].map((id) => event('1968-04-17', 'CONSULT', { id })));
    expect(figure.marks.map(({ sentence }) => sentence)).toEqual([expect.stringMatching(/^3 events, 17 April 1968;/)]);
  });
  it('gathers neighbours where there are thousands, and loses none', () => {
    const events = manyEvents(3000);
    const { marks } = figureOf(events);
    expect(marks.length).toBeLessThanOrEqual(maxMarks);
    expect(marks.flatMap((mark) => mark.events).sort()).toEqual(events.map(({ id }) => id).sort());
    for (const { quad, first, last } of marks)
      expect(marks.filter((other) => other.quad === quad && other.first <= last && first <= other.last)).toHaveLength(
        1
      );
  });
  it('has a legend of four entries at most', () => {
    for (const view of views)
      for (const events of [dataset.events, manyEvents(3000)])
        expect(warmthFrame(figureOf(events, view), tokens.light, { width: 900 }).frame.legend.length).toBeLessThan(5);
  });
});

describe('the summary', () => {
  it('tells no height beyond those that it calls highest and lowest', () => {
    for (const [from, to] of [
      ['1980', '1991'],
      ['1992', '2014'],
      ['1947', '1960'],
      ['1965', '1974'],
      ['', '']
    ] as const) {
      const { summary } = figureOf(dataset.events, { from, to });
      const said = [...summary.matchAll(/(plus|minus) (\d+(?:\.\d)?)/g)].map(
        ([, sign, size]) => Number(size) * (sign === 'minus' ? -1 : 1)
      );
      const [highest, lowest] = ['highest', 'lowest'].map((end) => {
        const [, sign, size] =
          new RegExp(`${end} in [^,]+, at (?:(plus|minus) )?(\\d+(?:\\.\\d)?)`).exec(summary) ?? [];
        return Number(size) * (sign === 'minus' ? -1 : 1);
      });
      expect([Math.max(...said), Math.min(...said)], summary).toEqual([highest, lowest]);
    }
  });
  it('tells count, ends, extremes, largest rise and fall, and silences, each time as precisely as it is known', () => {
    const { summary } = figureOf([event('1950-03-01', 'AID'), event('1970', 'SANCTION')]);
    expect(summary).toBe(
      '2 events from 1950 to 1970. The line begins on 1 January 1950 at 0 and ends on 31 December 1970 at minus 2.5. ' +
        'It is highest in March 1950, at plus 5, and lowest in 1970, at minus 2.6. The largest rise without a setback of 1 or more is from 0 in January 1950 to plus 5 in March 1950. ' +
        'The largest fall without a recovery of 1 or more is from plus 5 in March 1950 to minus 2.6 in 1970. The article is silent from 1951 to 1969.'
    );
  });
});

it('names the line’s beginning after the state that then came into being', () => {
  expect(figureOf(dataset.events).early).toBe('before Pakistan existed');
  expect(figureOf(dataset.events).begin).toBe(dayNumber(1947, 8, 14));
});
