import { describe, expect, it } from 'vitest';
import { readLine } from '#lib/analysis/index.ts';
import { dayNumber } from '#lib/dataset/index.ts';
import { dataset } from '#lib/dataset/read/packaged-dataset.server.ts';
import type { View } from '#lib/view/index.ts';
import { eventOf as event } from '../../../../tests/support/sample-events.ts';
import { lineWords } from './line-words.ts';
import { figureOf } from './sample-warmth.ts';

const wordsOn = (day: number, view: Partial<View> = {}, events = dataset.events) => {
  const figure = figureOf(events, view);
  return lineWords(figure, readLine(figure.line, figure.band, day));
};

describe('the line in words', () => {
  it('tells date, warmth in number and word, band, support and the last event in one sentence', () => {
    expect(wordsOn(dayNumber(1974, 6, 30)).sentence).toMatch(
      /^June 1974, warmth plus \d(\.\d)? of 10, (cordial|close); band (plus|minus) [\d.]+ to plus [\d.]+; rests on \d\.\d events, older ones counted in part; the last: .+, 19\d\d$/
    );
  });
  it('says of a dashed line on how little it rests', () => {
    expect(wordsOn(dayNumber(1999, 1, 31)).sentence).toMatch(
      /rests on fewer than 1\.5 events, older ones counted in part; the last: .+$/
    );
    expect(wordsOn(dayNumber(1948, 1, 31), {}, [event('1940', 'AID'), event('1960', 'AID')]).sentence).toMatch(
      /^January 1948, warmth 0 of 10, neutral; .*rests on fewer than 1\.5 events, older ones counted in part$/
    );
  });
  it('by the stock counts the events of the last ten years and names its own levels', () => {
    expect(wordsOn(dayNumber(1974, 6, 30), { model: 'stock' }).sentence).toMatch(
      /of 9, (normal|good|friendly|discord); .*rests on \d+ events of the last 10 years; the last: /
    );
  });
  it('says the same in the card, with signs', () => {
    const { sentence, facts, date, last } = wordsOn(dayNumber(1974, 6, 30));
    const [warmth = ''] = /plus [\d.]+/.exec(sentence) ?? [];
    expect(facts[0]).toContain(warmth.replace('plus ', '+'));
    expect(sentence.startsWith(date)).toBe(true);
    expect(sentence.endsWith(`${last?.title ?? ''}, ${last?.years ?? ''}`)).toBe(true);
  });
  it('says the day where the period is short', () => {
    expect(wordsOn(dayNumber(1960, 5, 1), { from: '1960', to: '1960' }).date).toBe('1 May 1960');
  });
});
