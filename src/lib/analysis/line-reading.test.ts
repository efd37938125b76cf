import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber } from '#lib/dataset/index.ts';
import { dataset } from '#lib/dataset/read/packaged-dataset.server.ts';
import { defaultView, type View } from '#lib/view/index.ts';
import { eventOf as event } from '../../../tests/support/sample-events.ts';
import { evidenceOf } from './evidence.ts';
import { readLine } from './line-reading.ts';
import { warmthBand } from './warmth-band.ts';
import { warmthBreakdown } from './warmth-breakdown.ts';
import { warmthLine } from './warmth-line.ts';

const lineOf = (view: Partial<View> = {}, events = dataset.events) =>
  warmthLine({ ...dataset, events }, { ...defaultView, ...view });
const line = lineOf();
const days = fc.integer({ min: line.options.begin, max: line.options.end });

describe('a reading of the line', () => {
  it('is on any day the mean that can be checked by hand', () => {
    fc.assert(
      fc.property(days, (day) => {
        const { warmth } = warmthBreakdown(dataset.events, line.scores, line.options, day);
        expect(readLine(line, [], day).warmth).toBeCloseTo(warmth, 9);
      })
    );
  });
  it.each(['mean', 'stock'] as const)('gives at every point of the drawing what is drawn there, by the %s', (model) => {
    const drawn = lineOf({ model });
    const band = warmthBand(drawn.remembered, evidenceOf(dataset, drawn.scores), drawn.options, drawn.grid);
    for (const { day, warmth, effective } of drawn.series) {
      const reading = readLine(drawn, band, day);
      expect(reading.warmth).toBeCloseTo(warmth, 9);
      expect(reading.effective).toBeCloseTo(effective, 9);
    }
    for (const { day, low, high } of band) {
      const read = readLine(drawn, band, day).band;
      expect(read?.low).toBeCloseTo(low, 9);
      expect(read?.high).toBeCloseTo(high, 9);
    }
  });
  it('takes the band between its points as it is drawn, and none where none is', () => {
    const band = [
      { day: 0, low: -1, high: 1 },
      { day: 10, low: 0, high: 3 }
    ];
    expect(readLine(line, band, 5).band).toEqual({ low: -0.5, high: 2 });
    expect(readLine(line, band, 99).band).toEqual({ low: 0, high: 3 });
    expect(readLine(line, [], 5).band).toBeNull();
  });
  it('tells the level of the number as it is said: 0.97 is said as 1.0, where cordial begins', () => {
    const levelOf = (score: number) => {
      const act = { event: event('1960', 'AID'), day: 0, score };
      return readLine({ acts: [act], options: { ...line.options, begin: 0 } }, [], 0).level;
    };
    // One event weighs as much as the imagined neutral one.
    expect([1.8, 1.94, -1.94, -2.2, 8, -10].map(levelOf)).toEqual([
      'neutral',
      'cordial',
      'neutral',
      'cool',
      'close',
      'hostile'
    ]);
  });
  it('tells what acted last, and on how little the line rests: nothing before the first act', () => {
    const short = lineOf({}, [event('1950-03-01', 'AID'), event('1951-03-01', 'AID', { id: 'second' })]);
    const before = readLine(short, [], dayNumber(1949));
    expect([before.warmth, before.effective, before.isWeak, before.last]).toEqual([0, 0, true, null]);
    const after = readLine(short, [], dayNumber(1951, 3, 1));
    expect(after.last?.id).toBe('second');
    expect(after.isWeak).toBe(false);
    expect(readLine(short, [], dayNumber(1951, 2, 28)).isWeak).toBe(true);
    expect(readLine(short, [], dayNumber(2000)).isWeak).toBe(true);
  });
});
