import type { Codebook, Coding, DyadEvent } from '#lib/dataset/index.ts';
import type { Scale } from '#lib/view/index.ts';

/** Gives the score of an event, or of one of its other codings, in [-10, 10]. */
export interface Scorer {
  readonly stated: (event: DyadEvent) => number;
  readonly coding: (coding: Coding) => number;
}

type Score = (coding: Coding) => number;

const known = new WeakMap<Codebook, Map<Scale, Scorer>>();

/** Looks scores up in the published scale: one scorer for each codebook and scale. */
export function scorer(codebook: Codebook, scale: Scale): Scorer {
  const scorers = known.get(codebook) ?? new Map<Scale, Scorer>();
  const found = scorers.get(scale) ?? (scale === 'plover' ? ploverScorer(codebook) : goldsteinScorer(codebook));
  known.set(codebook, scorers.set(scale, found));
  return found;
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

const codings = new WeakMap<Scorer, WeakMap<DyadEvent, readonly number[]>>();

/**
 * The scores of an event's codings, the stated one first; one alone where it makes no difference which coding is right.
 */
export function scoresOfCodings(event: DyadEvent, scorer: Scorer): readonly number[] {
  const known = codings.get(scorer) ?? new WeakMap<DyadEvent, readonly number[]>();
  const before = known.get(event);
  if (before) return before;
  const stated = scorer.stated(event);
  const others = event.alternatives.map(scorer.coding);
  const scores = others.every((score) => score === stated) ? [stated] : [stated, ...others];
  codings.set(scorer, known.set(event, scores));
  return scores;
}

/** Remembers what a coding scores: the band asks for tens of thousands, of which few differ. */
function eachCodingOnce(score: Score): Score {
  const scores = new Map<string, Map<string, number>>();
  return (coding) => {
    const modes = scores.get(coding.category) ?? new Map<string, number>();
    const found = modes.get(coding.mode) ?? score(coding);
    if (!modes.has(coding.mode)) scores.set(coding.category, modes.set(coding.mode, found));
    return found;
  };
}
