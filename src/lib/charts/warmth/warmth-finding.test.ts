import { describe, expect, it } from 'vitest';
import { visibleDifference } from '#lib/analysis/index.ts';
import { dayNumber, yearOf } from '#lib/dataset/index.ts';
import { dataset } from '#lib/dataset/read/packaged-dataset.server.ts';
import { eventOf as event } from '../../../../tests/support/sample-events.ts';
import { figureOf } from './sample-warmth.ts';

const title = (...rest: Parameters<typeof figureOf>) => figureOf(...rest).title;
const warm = [event('1950-03-01', 'AID'), event('1950-06-01', 'COOPERATE'), event('1951-01-01', 'AID')];
const cold = [event('1980-02-01', 'ASSAULT'), event('1980-08-01', 'SANCTION'), event('1981-05-01', 'COERCE')];

describe('the title of the warmth chart', () => {
  it('names the coldest and warmest times in order of time', () => {
    expect(title([...warm, ...cold])).toBe('Relations were warmest in 1951 and coldest in 1981');
  });
  it('never rests on a single event, however extreme', () => {
    expect(title([...warm, event('1990-02-01', 'ASSAULT')])).toBe('Relations were warmest in 1951');
    expect(title([...warm, event('1990-02-01', 'ASSAULT', { confidence: 'low' })])).toBe(
      'Relations were warmest in 1951'
    );
  });
  it('says after which year, where a lone event went further before', () => {
    expect(
      title([
        event('1948-02-01', 'ASSAULT'),
        event('1960-05-01', 'REJECT'),
        event('1960-08-01', 'REJECT'),
        event('1961-01-01', 'REJECT')
      ])
    ).toBe('After 1957, relations were coldest in 1961');
  });
  it('says so of that time alone where the other lies before', () => {
    const lone = event('1975-02-01', 'ASSAULT');
    expect(title([...warm, lone, event('1991-05-01', 'REJECT'), event('1991-06-01', 'REJECT')])).toBe(
      'Relations were warmest in 1951 and coldest in 1991 (after 1984)'
    );
  });
  it('names the end of what looks alike only where the line was nowhere else between', () => {
    const twice = [
      event('1960-01-01', 'AID'),
      event('1960-02-01', 'AID'),
      event('1966-01-01', 'REJECT'),
      ...['03', '04', '05', '06'].map((month) => event(`1972-${month}-01`, 'AID'))
    ];
    const { series, title: words } = figureOf(twice);
    const warmest = series.reduce((best, point) => (point.warmth > best.warmth ? point : best));
    expect(words).toContain(`warmest in ${new Date(warmest.day * 86_400_000).getUTCFullYear()}`);
  });
  it('says that a period was warmest or coldest at its beginning, where the line comes into it so', () => {
    expect(
      title([...warm, event('1956-01-01', 'REJECT'), event('1957-01-01', 'AID')], { from: '1953', to: '1957' })
    ).toBe('Relations were warmest at the beginning and coldest in 1956');
  });
  it('dates a time that the line fades to no more precisely than the act before it', () => {
    const cooling = [...warm, event('1953', 'REJECT'), event('1953-11-01', 'AID')];
    expect(title(cooling, { from: '1953', to: '1953' })).not.toMatch(
      /coldest in (June|July|August|September|October) 1953/
    );
  });
  it('counts the kinds of events where the line goes to and fro and rests on little', () => {
    expect(
      title([event('1960-01-01', 'AID'), event('1960-06-01', 'ASSAULT'), event('1999-01-01', 'AGREE')].slice(0, 2), {
        from: '1958',
        to: '1990'
      })
    ).toBe('2 events, 1 cooperative and 1 conflictual');
  });
  it('claims nothing of a line that later goes further on a lone event', () => {
    expect(title([event('1950-03-01', 'AGREE'), event('1950-04-01', 'AGREE'), event('1990-01-01', 'AID')])).toBe(
      '3 events; relations warmer at the end than at the beginning'
    );
  });
  it('takes more of weak codings to make a finding', () => {
    const two = (confidence: 'high' | 'low') => [
      event('1960-03-01', 'AID', { confidence }),
      event('1960-04-01', 'AID', { confidence })
    ];
    expect(title([...two('high'), event('1970', 'AGREE')])).toBe('Relations were warmest in 1960');
    expect(title([...two('low'), event('1970', 'AGREE')])).toContain('3 events');
  });
  it('counts an event that lasted once, however often it acts', () => {
    expect(title([event('1960/1964', 'AID'), event('1999', 'AGREE')])).toContain('2 events');
  });
  it('speaks of months within a year, and of no month that the dates do not know', () => {
    const year = [
      event('1966-01-06', 'REJECT'),
      event('1966-01-20', 'REJECT'),
      event('1966-06-07', 'AID'),
      event('1966-06-09', 'AID')
    ];
    expect(title(year, { from: '1966', to: '1966' })).toBe(
      'Relations were coldest in January 1966 and warmest in June 1966'
    );
    expect(title([...year, event('1966', 'AID')], { from: '1966', to: '1966' })).not.toMatch(/warmest/);
  });
  it('names no two times by one and the same month', () => {
    const month = [
      event('1966-01-02', 'REJECT'),
      event('1966-01-05', 'REJECT'),
      event('1966-01-20', 'AID'),
      event('1966-01-25', 'AID')
    ];
    expect(title(month, { from: '1966', to: '1966' })).not.toMatch(/January/);
  });
  it('speaks of decades where a date is no more precise', () => {
    const vague = {
      ...event('1955-06-01', 'AID'),
      date: {
        edtf: '[1953..1957]',
        first: dayNumber(1953),
        last: dayNumber(1957, 12, 31),
        precision: ['year', 'year'] as const,
        lasts: false
      }
    };
    expect(title([event('1955-05-01', 'AID'), event('1955-05-02', 'AID'), vague, event('1999', 'AGREE')])).toBe(
      'Relations were warmest in the 1950s'
    );
  });
  it('says no decade that another time of the claim lies in', () => {
    const vague = {
      ...event('1955-06-01', 'ASSAULT'),
      date: {
        edtf: '[1954..1957]',
        first: dayNumber(1954),
        last: dayNumber(1957, 12, 31),
        precision: ['year', 'year'] as const,
        lasts: false
      }
    };
    expect(
      title([event('1950-01-01', 'ASSAULT'), event('1955-05-01', 'REJECT'), vague, event('1990', 'AGREE')])
    ).not.toMatch(/after/);
  });
  it('names one event, and says where there is none', () => {
    expect(title([event('1974', 'AID')])).toBe('A single event: AID 1974, 1974');
    expect(title([])).toBe('No event in 1947');
    expect(title(warm, { q: 'nothing like it' })).toBe('No event of this choice from 1950 to 1951');
    expect(title(warm, { from: '1960', to: '1969' })).toBe('No event from 1960 to 1969');
  });
  it('says that events before both states make no line', () => {
    expect(title([event('1885', 'AID'), event('1890', 'REJECT'), event('1922', 'AGREE')])).toBe(
      '3 events before Pakistan existed; the line begins later'
    );
  });
  it('holds after 2100', () => {
    expect(title([event('2101-01-01', 'AID'), event('2101-02-01', 'AID'), event('2150', 'REJECT')])).toMatch(
      /^Relations were warmest in 2101/
    );
  });
  it('names the levels of the stock model', () => {
    expect(title([...warm, ...cold], { model: 'stock' })).toBe(
      'Relations were at their best in 1951 (“friendly”) and at their worst in 1981 (“discord”)'
    );
  });
  it('is as the article has it in the packaged data', () => {
    expect(title(dataset.events)).toBe('After 1948, relations were coldest in 1960 and warmest in 1974');
  });
  it.each([3, 5, 8])(
    'is true of every day of the years it speaks of, in any period of the packaged data, with a half-life of %i years',
    (halflife) => {
      const periods = Array.from({ length: 48 }, (_, n) => 1947 + n).flatMap((from) =>
        [from + 20, 2014].map((to) => ({ from: String(from), to: String(to), halflife }))
      );
      const contexts = ['military', 'executive', 'diplomatic'].map((context) => ({ context: [context], halflife }));
      const said = [...periods, ...contexts].flatMap((view) => {
        const { title, series } = figureOf(dataset.events, view);
        const afterAll = /after (\d{4})(?!\))/i.exec(title)?.[1];
        const furthest = (sign: number, holds: (year: number) => boolean) =>
          Math.max(
            ...series
              .filter(({ day }) => holds(yearOf(day)))
              .flatMap(({ before, warmth }) => [before * sign, warmth * sign])
          );
        return [...title.matchAll(/(warmest|coldest) in (\d{4})(?: \(after (\d{4})\))?/g)].map(
          ([, kind, when, after = afterAll]) => {
            const sign = kind === 'warmest' ? 1 : -1;
            return {
              title,
              short:
                furthest(sign, (year) => after === undefined || year > Number(after)) -
                furthest(sign, (year) => year === Number(when))
            };
          }
        );
      });
      expect(said.filter(({ title }) => title.includes('fter ')).length).toBeGreaterThan(3);
      expect(said.length).toBeGreaterThan(20);
      expect(said.filter(({ short }) => short > visibleDifference)).toEqual([]);
    }
  );
});
