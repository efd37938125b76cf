import { describe, expect, it } from 'vitest';
import { dataset } from '#lib/dataset/read/packaged-dataset.server.ts';
import { defaultView } from '#lib/view/index.ts';
import { eventOf as event } from '../../../tests/support/sample-events.ts';
import { warmthLine } from './warmth-line.ts';
import { warmthMoves } from './warmth-moves.ts';

const moves = (events = dataset.events, view = {}) =>
  warmthMoves(warmthLine({ ...dataset, events }, { ...defaultView, ...view }));

describe('the moves of the line', () => {
  it('are what the acts of one day change, the largest first, each event once', () => {
    const all = moves();
    for (const { size, before, warmth } of all) expect(size).toBeCloseTo(warmth - before, 10);
    const sizes = all.map(({ size }) => Math.abs(size));
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    expect(new Set(all.map(({ event: { id } }) => id)).size).toBe(all.length);
  });
  it('are named for what pulled furthest that way, and of two alike for the newer', () => {
    const [kind, hostile] = [event('1960-01-01', 'AID'), event('1960-01-01', 'ASSAULT')];
    expect(moves([event('1958', 'AID'), kind, hostile]).find(({ size }) => size < 0)?.event.id).toBe(hostile.id);
    expect(moves().find(({ day }) => new Date(day * 86_400_000).getUTCFullYear() === 1955)?.event.id).toBe(
      '1955-cento-membership'
    );
  });
  it('name no event that is not in view', () => {
    expect(moves(dataset.events, { from: '1965', to: '1974' }).every(({ event: { date } }) => date.last >= -1827)).toBe(
      true
    );
  });
});
