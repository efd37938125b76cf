import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  rgb,
  wcagContrast,
  type Rgb
} from 'culori';
import { describe, expect, it } from 'vitest';
import { themes } from '#lib/view/index.ts';
import { tokens } from './colour-tokens.ts';

/** WCAG 2.2: text, and what has to be told apart to understand a drawing. */
const min = { text: 4.5, graphic: 3 } as const;
/** From here on two colours are told apart side by side and apart (CIEDE2000). */
const leastDifference = 12;
const difference = differenceCiede2000();
/** Normal sight, and the three kinds of colour blindness at their strongest (Machado, Oliveira and Fernandes 2009). */
const sights: Readonly<Record<string, (colour: Rgb) => Rgb>> = {
  normal: (colour) => colour,
  protanopia: filterDeficiencyProt(1),
  deuteranopia: filterDeficiencyDeuter(1),
  tritanopia: filterDeficiencyTrit(1)
};

describe.each(themes)('the colours of the %s theme', (theme) => {
  const { paper, ground, warm, cool, ink, quiet, axis, line, accent, quad, words, chosen, category, compared } =
    tokens[theme];

  it('can be read as text on paper and on the grounds', () => {
    for (const text of [ink, quiet, accent])
      for (const below of [paper, ground, warm, cool])
        expect(wcagContrast(text, below), `${text} on ${below}`).toBeGreaterThanOrEqual(min.text);
  });

  it('name the rows of events on paper', () => {
    for (const text of [...Object.values(words), quad['material cooperation'], quad['material conflict']])
      for (const below of [paper, ground])
        expect(wcagContrast(text, below), `${text} on ${below}`).toBeGreaterThanOrEqual(min.text);
  });

  it('draw the line and what leads to names on the grounds of warmth', () => {
    for (const drawn of [line, quiet, axis, ...Object.values(compared)])
      for (const below of [warm, cool])
        expect(wcagContrast(drawn, below), `${drawn} on ${below}`).toBeGreaterThanOrEqual(min.graphic);
  });

  it('stand out from the paper as marks, lines and columns', () => {
    for (const mark of [axis, line, ...Object.values(quad), ...Object.values(category)])
      expect(wcagContrast(mark, paper), `${mark} on ${paper}`).toBeGreaterThanOrEqual(min.graphic);
  });

  it('stand out more where they point something out', () => {
    for (const kind of ['cooperation', 'conflict'] as const)
      expect(wcagContrast(chosen[kind], paper)).toBeGreaterThan(1.2 * wcagContrast(quad[`verbal ${kind}`], paper));
  });

  it.each(Object.keys(sights))('are told apart within each set by %s sight', (sight) => {
    const seen = (colour: string) => {
      const read = rgb(colour);
      const filtered = read && sights[sight]?.(read);
      if (!filtered) throw new Error(`${colour} cannot be read`);
      return filtered;
    };
    for (const set of [Object.values(quad), Object.values(chosen), Object.values(category), Object.values(compared)]) {
      set.forEach((one, n) => {
        for (const other of set.slice(n + 1))
          expect(difference(seen(one), seen(other)), `${one} and ${other}`).toBeGreaterThanOrEqual(leastDifference);
      });
    }
  });
});
