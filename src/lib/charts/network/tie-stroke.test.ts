import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NetworkEdge } from '#lib/analysis/index.ts';
import { signedNumber } from '#lib/messages/index.ts';
import { themes } from '#lib/view/index.ts';
import { tokens } from '../colour-tokens.ts';
import { conflictDash, neutralDash, strokeOf, toneLooks, toneOf } from './tie-stroke.ts';

const act = (score: number | null): NetworkEdge => ({
  id: 'a b',
  source: 'a',
  target: 'b',
  kind: 'act',
  events: [],
  score,
  scored: score === null ? 0 : 1
});

describe.each(themes)('the tie of acts, in %s', (theme) => {
  const colours = tokens[theme];
  const look = (score: number | null, chosen: boolean) => strokeOf(act(score), () => 2, colours, chosen);

  it.each([0.1, 10])('is warm and whole above 0, as the legend says: %s', (score) => {
    expect(look(score, false)).toMatchObject({ stroke: colours.quad['verbal cooperation'], dash: undefined });
    expect(look(score, true)).toMatchObject({ stroke: colours.chosen.cooperation, dash: undefined });
  });

  it.each([-0.1, -10])('is cold and dashed below: %s', (score) => {
    expect(look(score, false)).toMatchObject({ stroke: colours.quad['verbal conflict'], dash: conflictDash });
    expect(look(score, true)).toMatchObject({ stroke: colours.chosen.conflict, dash: conflictDash });
  });

  it('is told from acts of another tone without its colour, in the legend and in print', () => {
    const solid = Object.values(toneLooks(colours)).map(({ dash }) => dash ?? 'whole');
    expect(new Set(solid).size).toBe(solid.length);
  });

  it.each([0, -0, 0.04, -0.04, null])(
    'is grey and finely dashed where the mean is written 0.0, or there is none: %s',
    (score) => {
      expect(look(score, false)).toEqual({ stroke: colours.axis, width: 2, dash: neutralDash });
      expect(look(score, true).stroke).toBe(colours.ink);
    }
  );
});

it('a tie has the tone of the mean that is written on it', () => {
  fc.assert(
    fc.property(fc.double({ min: -10, max: 10, noNaN: true }), (score) => {
      const written = signedNumber('en', score);
      const tone = written === '0.0' ? 'neutral' : written.startsWith('+') ? 'cooperation' : 'conflict';
      expect(toneOf({ score })).toBe(tone);
    })
  );
});
