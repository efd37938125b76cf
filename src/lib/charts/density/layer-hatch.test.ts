import { wcagContrast } from 'culori';
import { describe, expect, it } from 'vitest';
import { quadClasses } from '#lib/dataset/index.ts';
import { tokens } from '../colour-tokens.ts';
import { layerColour } from './layer-colours.ts';
import { hatchPath, layerHatch } from './layer-hatch.ts';

describe('two layers', () => {
  const categories = ['AGREE', 'CONSULT', 'SUPPORT', 'ACCUSE', 'other'];
  it.each<[string, readonly string[]]>([
    ['kinds of act', quadClasses],
    ['categories', categories]
  ])('are told apart without colour, by their lines or by how dark they are: %s', (_, keys) => {
    for (const theme of [tokens.light, tokens.dark])
      for (const one of keys)
        for (const other of keys.slice(keys.indexOf(one) + 1)) {
          const sameLines = layerHatch(one, keys) === layerHatch(other, keys);
          const apart = wcagContrast(layerColour(one, keys, theme), layerColour(other, keys, theme));
          expect(!sameLines || apart > 1.5, `${one} and ${other}: ${String(apart)}`).toBe(true);
        }
  });
});

describe('the lines of a hatch', () => {
  const box = { left: 20, top: 12, width: 40, height: 23 };
  const ends = (path: string) =>
    path
      .split('M')
      .slice(1)
      .map((line) => line.split('L').map((point) => point.split(',').map(Number)));

  it.each(['rising', 'falling', 'crossed'] as const)('stay within their box: %s', (hatch) => {
    const found = ends(hatchPath(hatch, box));
    expect(found.length).toBeGreaterThan(7);
    for (const [x = NaN, y = NaN] of found.flat()) {
      expect(x).toBeGreaterThanOrEqual(box.left);
      expect(x).toBeLessThanOrEqual(box.left + box.width);
      expect(y).toBeGreaterThanOrEqual(box.top);
      expect(y).toBeLessThanOrEqual(box.top + box.height);
    }
  });
  it('rise to the right, or fall', () => {
    const slope = ([[x1 = 0, y1 = 0] = [], [x2 = 0, y2 = 0] = []]: number[][]) => Math.sign((x2 - x1) * (y2 - y1));
    expect(new Set(ends(hatchPath('rising', box)).map(slope))).toEqual(new Set([-1]));
    expect(new Set(ends(hatchPath('falling', box)).map(slope))).toEqual(new Set([1]));
  });
  it('are none where a layer has none', () => {
    expect(hatchPath('none', box)).toBe('');
  });
});
