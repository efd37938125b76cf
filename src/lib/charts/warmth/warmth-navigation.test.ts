import { describe, expect, it } from 'vitest';
import { dataset } from '#lib/dataset/read/packaged-dataset.server.ts';
import { eventOf as event } from '../../../../tests/support/sample-events.ts';
import type { Move } from '../figure.ts';
import { figureOf } from './sample-warmth.ts';
import { warmthNavigate } from './warmth-navigation.ts';

const figure = figureOf([
  event('1961', 'AID'),
  event('1963', 'AID'),
  event('1985', 'AID'),
  event('1986', 'AID'),
  event('2001', 'AID')
]);
const go = warmthNavigate(figure);
const [a, b, c, d, e] = figure.marks.map(({ id }) => id);

describe('the keys in the warmth chart', () => {
  it.each<[string | undefined, Move, string | undefined | null]>([
    [a, 'right', b],
    [b, 'left', a],
    [c, 'home', a],
    [c, 'end', e],
    [b, 'pagedown', c],
    [c, 'pagedown', e],
    [e, 'pageup', c],
    [d, 'pageup', a]
  ])('lead from %s by %s to %s', (from, move, to) => {
    expect(go(from ?? null, move)).toBe(to);
  });
  it('do not wrap', () => {
    for (const move of ['left', 'home', 'pageup', 'up', 'down'] as const) expect(go(a ?? null, move)).toBeNull();
    for (const move of ['right', 'end', 'pagedown', 'up', 'down'] as const) expect(go(e ?? null, move)).toBeNull();
  });
  it('lead in from outside, and nowhere in an empty chart', () => {
    expect(go(null, 'down')).toBe(a);
    expect(go(null, 'end')).toBe(e);
    expect(go('gone', 'right')).toBe(a);
    expect(warmthNavigate(figureOf([]))(null, 'down')).toBeNull();
  });
  it('reach every mark in order of time', () => {
    const all = figureOf(dataset.events);
    const move = warmthNavigate(all);
    const walked: string[] = [];
    for (let at = move(null, 'right'); at !== null; at = move(at, 'right')) walked.push(at);
    expect(walked).toEqual(all.marks.map(({ id }) => id));
  });
});
