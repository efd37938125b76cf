import { describe, expect, it } from 'vitest';
import { sampleDate, sampleEvent } from '../../../tests/support/sample-events.ts';
import { bandDraws as draws, dayOfTurn, drawsOf, type DrawSet } from './monte-carlo-draws.ts';

const other = { category: 'REJECT', mode: '' };
const others: DrawSet = { count: 500, seed: 2 };
const april = sampleDate(0, 29);
const shares = (codings: Uint8Array) =>
  [0, 1, 2, 3].map((coding) => codings.filter((drawn) => drawn === coding).length);

describe('the draws of an event', () => {
  it('take the stated coding in 90, 70 or 50 of 100 draws, and the alternatives evenly in the rest', () => {
    const drawn = (confidence: 'high' | 'medium' | 'low', count: number) =>
      shares(
        drawsOf(sampleEvent({ confidence, alternatives: Array.from({ length: count }, () => other) }), draws).coding
      );
    expect(drawn('high', 1)).toEqual([450, 50, 0, 0]);
    expect(drawn('medium', 3)).toEqual([350, 50, 50, 50]);
    expect(drawn('low', 2)).toEqual([250, 125, 125, 0]);
    expect(drawn('low', 0)).toEqual([500, 0, 0, 0]);
  });

  it('take each part of an uncertain date exactly once', () => {
    const { order } = drawsOf(sampleEvent({ date: april }), draws);
    expect(order).not.toEqual(Uint16Array.from(order).sort());
    expect(Uint16Array.from(order).sort()).toEqual(Uint16Array.from({ length: draws.count }, (_, k) => k));
  });

  it('have their days in the middles of these parts: of 30 days the first in the first 17 of 500, the last in the last 17', () => {
    expect([0, 16, 17, 482, 483, 499].map((k) => dayOfTurn(k, 30, draws.count))).toEqual([0, 0, 1, 28, 29, 29]);
  });

  it('do not tie the day to the coding', () => {
    const event = sampleEvent({ date: april, confidence: 'low', alternatives: [other] });
    const firstHalf = drawsOf(event, draws)
      .coding.slice(0, draws.count / 2)
      .filter((coding) => coding === 1).length;
    // Of 250 expected 125, and hardly ever 5 standard deviations (28) from it.
    expect(Math.abs(firstHalf - 125)).toBeLessThan(28);
  });

  it('are the same for the same id and seed, and others for another id or seed', () => {
    const order = (id: string, set: DrawSet) => drawsOf(sampleEvent({ id, date: april }), set).order;
    expect(order('a', draws)).toEqual(order('a', draws));
    expect(order('a', draws)).not.toEqual(order('b', draws));
    expect(order('a', draws)).not.toEqual(order('a', others));
  });

  it('are not those of an earlier seed when the same event is drawn with another', () => {
    const event = sampleEvent({ date: april });
    expect(drawsOf(event, draws).order).not.toEqual(drawsOf(event, others).order);
  });
});
