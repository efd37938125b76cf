import type { Codebook, Coding, DyadEvent } from '#lib/dataset/index.ts';
import { memoize, memoizeWeak } from '#lib/memo/index.ts';
import type { Scale } from '#lib/view/index.ts';

/** Gives the score of an event, or of one of its other codings, in [-10, 10]. */
export interface Scorer {
  readonly stated: (event: DyadEvent) => number;
  readonly coding: (coding: Coding) => number;
}

type Score = (coding: Coding) => number;

const scorersOf = memoizeWeak((codebook: Codebook) =>
  memoize((scale: Scale) => (scale === 'plover' ? ploverScorer(codebook) : goldsteinScorer(codebook)))
);

/** Looks scores up in the published scale: one scorer for each codebook and scale. */
export function scorer(codebook: Codebook, scale: Scale): Scorer {
  return scorersOf(codebook)(scale);
}

/** PLOVER's score of the mode, or of the category as a whole where the mode is empty or has no score of its own. */
function ploverScorer({ plover }: Codebook): Scorer {
  const coding = eachCodingOnce(({ category, mode }) => {
    const rows = plover.filter((row) => row.category === category);
    return (rows.find((row) => row.mode === mode) ?? rows.find((row) => row.mode === ''))?.score ?? 0;
  });
  return { stated: coding, coding };
}

/**
 * Goldstein's value of the CAMEO code. His scale knows CAMEO codes only, so another coding takes the mean of the codes
 * that map to its category and mode, or to its category where none does.
 */
function goldsteinScorer({ cameo }: Codebook): Scorer {
  const values = new Map(cameo.map(({ code, goldstein }) => [code, goldstein ?? 0]));
  return {
    stated: (event) => values.get(event.cameo) ?? 0,
    coding: eachCodingOnce(({ category, mode }) => {
      const rows = cameo.filter((row) => row.goldstein !== null && row.category === category);
      const exact = rows.filter((row) => row.mode === mode);
      const used = exact.length > 0 ? exact : rows;
      return used.reduce((sum, row) => sum + (row.goldstein ?? 0), 0) / (used.length || 1);
    })
  };
}

const scoresBy = memoizeWeak((scorer: Scorer) =>
  memoizeWeak((event: DyadEvent): readonly number[] => {
    const stated = scorer.stated(event);
    const others = event.alternatives.map(scorer.coding);
    return others.every((score) => score === stated) ? [stated] : [stated, ...others];
  })
);

/**
 * The scores of an event's codings, the stated one first; one alone where it makes no difference which coding is right.
 */
export function scoresOfCodings(event: DyadEvent, scorer: Scorer): readonly number[] {
  return scoresBy(scorer)(event);
}

/** Remembers what a coding scores: the band asks for tens of thousands, of which few differ. */
function eachCodingOnce(score: Score): Score {
  const byCategory = memoize((category: string) => memoize((mode: string) => score({ category, mode })));
  return ({ category, mode }) => byCategory(category)(mode);
}
