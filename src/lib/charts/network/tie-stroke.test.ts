import { describe, expect, it } from 'vitest';
import type { NetworkEdge } from '#lib/analysis/index.ts';
import { themes } from '#lib/view/index.ts';
import { tokens } from '../colour-tokens.ts';
import { conflictDash, strokeOf } from './tie-stroke.ts';

const act = (score: number): NetworkEdge => ({
  id: 'a b',
  source: 'a',
  target: 'b',
  kind: 'act',
  events: [],
  score
});

describe.each(themes)('the tie of acts, in %s', (theme) => {
  const colours = tokens[theme];
  const look = (score: number, chosen: boolean) => strokeOf(act(score), () => 2, colours, chosen);

  it.each([0, 0.1, 10])('is warm and whole from 0 on, as the legend says: %s', (score) => {
    expect(look(score, false)).toMatchObject({ stroke: colours.quad['verbal cooperation'], dash: undefined });
    expect(look(score, true)).toMatchObject({ stroke: colours.chosen.cooperation, dash: undefined });
  });

  it.each([-0.1, -10])('is cold and dashed below: %s', (score) => {
    expect(look(score, false)).toMatchObject({ stroke: colours.quad['verbal conflict'], dash: conflictDash });
    expect(look(score, true)).toMatchObject({ stroke: colours.chosen.conflict, dash: conflictDash });
  });
});
