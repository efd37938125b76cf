import { mean } from 'd3';
import { codingOf, scoreBound, type Codebook, type Coding, type Dataset, type DyadEvent } from '#lib/dataset/index.ts';
import { memoize, memoizeWeak } from '#lib/memo/index.ts';
import { scales, type Scale, type Weights } from '#lib/view/index.ts';

/** Gives the score of an event, or of one of its other codings, in [-10, 10]. */
export interface Scorer {
  /** Null where the scale knows nothing of how it is coded, or it is not: no score is no score of 0. */
  readonly stated: (event: DyadEvent) => number | null;
  readonly coding: (coding: Coding) => number | null;
  /** How often an event counts; once where there is no such function. */
  readonly weightOf?: (event: DyadEvent) => number;
}

type Score = (coding: Coding) => number | null;

const scorersOf = memoizeWeak((codebook: Codebook) => memoize((scale: Scale) => scorerBy[scale](codebook)));

/** Looks scores up by a scale: one scorer for each codebook and scale. */
export function scorer(codebook: Codebook, scale: Scale): Scorer {
  return scorersOf(codebook)(scale);
}

type Scored = Pick<Dataset, 'events' | 'codebook'>;

/** The scales that have a score for some event of a record. */
export const scalesOf = memoizeWeak(({ events, codebook }: Scored): readonly Scale[] =>
  scales.filter((scale) => events.some((event) => scorer(codebook, scale).stated(event) !== null))
);

/** The scale that a record is measured by where a view names one: another, the first that it has, where it has not that. */
export function scaleOf(dataset: Scored, scale: Scale): Scale {
  const known = scalesOf(dataset);
  return known.includes(scale) ? scale : (known[0] ?? scale);
}

/**
 * The scale that measures several records alike: the one that is asked for, or another that has scores for each of them;
 * null where no one scale has. A scale of a record's own measures no other record. A record without any score has no line,
 * and has no say.
 */
export function sharedScale(records: readonly Scored[], scale: Scale): Scale | null {
  const scored = [...new Set(records)].filter((record) => scalesOf(record).length > 0);
  const measuresAll = (each: Scale) =>
    (each !== 'own' || scored.length < 2) && scored.every((record) => scalesOf(record).includes(each));
  return [scale, ...scales].find(measuresAll) ?? null;
}

/** The mean of the weights that the rows of a record state; null where none does. */
export const meanWeight = memoizeWeak(
  ({ events }: Pick<Dataset, 'events'>): number | null => mean(events, ({ weight }) => weight) || null
);

const weightedScorers = memoizeWeak((dataset: Scored) =>
  memoize((scale: Scale): Scorer => {
    const usual = meanWeight(dataset);
    const plain = scorer(dataset.codebook, scale);
    return usual === null ? plain : { ...plain, weightOf: ({ weight = usual }) => weight / usual };
  })
);

/**
 * Looks scores up as a view asks for them. By weights, an event of the mean weight of the record, or of none, counts
 * once.
 */
export function scorerOf(
  dataset: Scored,
  { scale, weights = 'same' }: { readonly scale: Scale; readonly weights?: Weights }
): Scorer {
  const known = scaleOf(dataset, scale);
  return weights === 'count' ? weightedScorers(dataset)(known) : scorer(dataset.codebook, known);
}

/** The same by another scale. */
export const rescaled = (dataset: Scored, { weightOf }: Scorer, scale: Scale): Scorer =>
  scorerOf(dataset, { scale, weights: weightOf ? 'count' : 'same' });

/** PLOVER's score of the mode, or of the category as a whole where the mode is empty or has no score of its own. */
function ploverScorer({ plover }: Codebook): Scorer {
  const coding = eachCodingOnce(({ category, mode }) => {
    const rows = plover.filter((row) => row.category === category);
    return (rows.find((row) => row.mode === mode) ?? rows.find((row) => row.mode === ''))?.score ?? null;
  });
  return {
    stated: (event) => {
      const own = codingOf(event);
      return own && coding(own);
    },
    coding
  };
}

/**
 * Goldstein's value of the CAMEO code. His scale knows CAMEO codes only, so another coding takes the mean of the codes
 * that map to its category and mode, or to its category where none does.
 */
function goldsteinScorer({ cameo }: Codebook): Scorer {
  const values = new Map(cameo.map(({ code, goldstein }) => [code, goldstein]));
  return {
    stated: (event) => values.get(event.cameo) ?? null,
    coding: eachCodingOnce(({ category, mode }) => {
      const rows = cameo.filter((row) => row.goldstein !== null && row.category === category);
      const exact = rows.filter((row) => row.mode === mode);
      const used = exact.length > 0 ? exact : rows;
      return mean(used, ({ goldstein }) => goldstein) ?? null;
    })
  };
}

/**
 * The score that the row of an event states by the package's own scale, whose ends are drawn as -10 and 10, and what
 * lies between in proportion. No other coding has one: it is the act that was scored, not its kind.
 */
function ownScorer({ own }: Codebook): Scorer {
  if (!own) return { stated: () => null, coding: () => null };
  const [middle, half] = [(own.low + own.high) / 2, (own.high - own.low) / 2];
  return {
    stated: ({ score }) => (score === undefined ? null : (score - middle) * (scoreBound / half)),
    coding: () => null
  };
}

const scorerBy: Readonly<Record<Scale, (codebook: Codebook) => Scorer>> = {
  plover: ploverScorer,
  goldstein: goldsteinScorer,
  own: ownScorer
};

const scoresBy = memoizeWeak((scorer: Scorer) =>
  memoizeWeak((event: DyadEvent): readonly number[] => {
    const stated = scorer.stated(event);
    if (stated === null) return [];
    // A coding that the scale does not know is as the stated one.
    const others = event.alternatives.map((coding) => scorer.coding(coding) ?? stated);
    return others.every((score) => score === stated) ? [stated] : [stated, ...others];
  })
);

/**
 * The scores of an event's codings, the stated one first; one alone where it makes no difference which coding is right,
 * none where the stated one has none.
 */
export function scoresOfCodings(event: DyadEvent, scorer: Scorer): readonly number[] {
  return scoresBy(scorer)(event);
}

/** Remembers what a coding scores: the band asks for tens of thousands, of which few differ. */
function eachCodingOnce(score: Score): Score {
  const byCategory = memoize((category: string) => memoize((mode: string) => score({ category, mode })));
  return ({ category, mode }) => byCategory(category)(mode);
}
