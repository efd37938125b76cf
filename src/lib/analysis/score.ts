import type { Codebook, Coding, DyadEvent } from '$lib/dataset';
import type { Scale } from '$lib/view';

/** Gives the score of an event, or of one of its other codings, in [-10, 10]. */
export interface Scorer {
  readonly stated: (event: DyadEvent) => number;
  readonly coding: (coding: Coding) => number;
}

/**
 * Looks scores up in the published scale. Goldstein's scale knows CAMEO codes only, so another coding
 * takes the mean of the CAMEO codes that map to it.
 */
export function scorer(codebook: Codebook, scale: Scale): Scorer {
  const key = ({ category, mode }: Coding) => `${category}:${mode}`;
  const plover = new Map(codebook.plover.map((row) => [key(row), row.score]));
  const ploverScore = (coding: Coding) => plover.get(key(coding)) ?? plover.get(`${coding.category}:`) ?? 0;
  if (scale === 'plover') return { stated: ploverScore, coding: ploverScore };

  const goldstein = new Map(codebook.cameo.map((row) => [row.code, row.goldstein ?? 0]));
  return {
    stated: (event) => goldstein.get(event.cameo) ?? 0,
    coding: (coding) => {
      const rows = codebook.cameo.filter((row) => row.goldstein !== null && row.category === coding.category);
      const exact = rows.filter((row) => row.mode === coding.mode);
      const used = exact.length > 0 ? exact : rows;
      return used.reduce((sum, row) => sum + (row.goldstein ?? 0), 0) / (used.length || 1);
    }
  };
}
