import { describe, expect, it } from 'vitest';
import { dataset } from '#lib/dataset/read/packaged-dataset.server.ts';
import { eraPeriod } from '#lib/view/index.ts';
import { eventOf as event } from '../../../../tests/support/sample-events.ts';
import { figureOf } from './sample-warmth.ts';

const title = (...rest: Parameters<typeof figureOf>) => figureOf(...rest).title;
const warm = [event('1950-03-01', 'AID'), event('1950-06-01', 'COOPERATE'), event('1951-01-01', 'AID')];

describe('the title of the warmth chart', () => {
  it('tells the turns of the whole record that every way to measure bears out, and where they end', () => {
    const { title, subtitle, claim } = figureOf(dataset.events);
    expect(title).toBe('Relations warmed from 1960–62 to 1974–76 and cooled by 1981–83');
    expect(subtitle).toContain('After 1983 not all ways to measure agree.');
    expect(claim?.spans).toHaveLength(3);
  });

  it.each([{ scale: 'goldstein' }, { model: 'stock' }, { halflife: 3 }, { halflife: 10 }] as const)(
    'tells nothing that another setting overturns: with %o the years differ and the turns do not',
    (setting) => {
      const words = title(dataset.events, setting);
      expect(words).toMatch(/warmed (from 196\d(–\d\d)? to|by) 197\d/);
      expect(words).not.toMatch(/warmed (from|to|by) 19[58]|cooled by 197/);
    }
  );

  it('is the same claim in the period that it speaks of, and none in one too short for it', () => {
    expect(title(dataset.events, { from: '1955', to: '1985' })).toMatch(/warmed from 1960–62 to 1974–76/);
    expect(title(dataset.events, { from: '1965', to: '1967' })).toMatch(
      /the record does not decide whether relations warmed or cooled$/
    );
  });

  it('counts friendly and hostile events where the record does not decide, in good grammar', () => {
    const undecided = 'the record does not decide whether relations warmed or cooled';
    const years = ['1960-01-01', '1960-03-01', '1960-06-01', '1960-09-01'];
    const told = (...categories: string[]) => title(categories.map((category, n) => event(years[n] ?? '', category)));
    expect(told('AID', 'AID', 'ASSAULT')).toBe(`3 events in 1960, 2 friendly and 1 hostile: ${undecided}`);
    expect(told('AID', 'AID', 'ASSAULT', 'ASSAULT')).toBe(`2 friendly and 2 hostile events in 1960: ${undecided}`);
  });

  it('says that it speaks of chosen events alone', () => {
    expect(title([...warm, event('1951-03-01', 'AID')], { q: 'AID' })).toBe(
      '3 friendly events of this choice from 1950 to 1951: they do not decide whether relations warmed or cooled'
    );
  });

  it('finds nothing in one or two events, however far the line moves: it names them', () => {
    expect(title(warm, { q: 'AID' })).toBe(
      '2 events of this choice from 1950 to 1951: AID 1950-03-01 (1950); AID 1951-01-01 (1951)'
    );
    for (const era of dataset.eras) {
      const view = eraPeriod(era);
      const { events, title, claim } = figureOf(dataset.events, view);
      if (events.length > 2) continue;
      expect(claim, era.label).toBeNull();
      expect(title, era.label).toMatch(/^(No event|One event|2 events) (in|from) /);
      for (const each of events) expect(title, era.label).toContain(each.title);
    }
  });

  it('speaks of whole months as such', () => {
    expect(title(warm, { from: '1960-09-01', to: '1961-10-31' })).toBe('No event from September 1960 to October 1961');
    expect(title(warm, { from: '1960-09-01', to: '1960-09-30' })).toBe('No event in September 1960');
    expect(title(warm, { from: '1960-09-01', to: '1961-10-30' })).toBe(
      'No event from 1 September 1960 to 30 October 1961'
    );
  });

  it('names one event, and says where there is none', () => {
    expect(title([event('1974', 'AID')])).toBe('One event in 1974: AID 1974 (1974)');
    expect(title([])).toBe('No event in 1947');
    expect(title(warm, { q: 'nothing like it' })).toBe('No event of this choice from 1950 to 1951');
    expect(title(warm, { from: '1960', to: '1969' })).toBe('No event from 1960 to 1969');
  });

  it('says that events before both states make no line', () => {
    expect(title([event('1885', 'AID'), event('1890', 'REJECT'), event('1922', 'AGREE')])).toBe(
      '3 events before Pakistan existed; the line begins later'
    );
  });

  it('says in the summary of the turns that were tested, and of no others, how firmly they are borne out', () => {
    const { summary, title, claim } = figureOf(dataset.events);
    const shares = claim?.shares.map(({ share }) => Math.floor(share * 100)) ?? [];
    expect(summary).toContain(
      `That ${title.replace(/^R/, 'r')} holds as a whole by all 8 ways to measure, in ${Math.min(...shares)} of 100 reruns or more.`
    );
    expect(figureOf(dataset.events, { from: '1965', to: '1967' }).summary).not.toContain('draws');
  });

  it('limits nothing where the claim reaches the end', () => {
    expect(figureOf(dataset.events, { to: '1985' }).subtitle).not.toContain('clear trend');
  });
});
