import type { Codebook, Problem } from '../types.ts';
import { codebookColumns } from './codebook-columns.ts';
import { readTable } from './csv-table.ts';

/**
 * The scales that codings can be held to: null for one of which a row could not be read, since right codings might
 * stand in it.
 */
export type SoundScales = { readonly [K in PublishedScale]: Codebook[K] | null };
type PublishedScale = 'plover' | 'cameo';

/** Reads the two published scales: PLOVER (category and mode) and CAMEO with Goldstein's values. */
export function parseCodebook(
  texts: { readonly [K in PublishedScale]?: string },
  problems: Problem[]
): { codebook: Codebook; sound: SoundScales } {
  const plover = readTable('plover.csv', texts.plover, codebookColumns.plover, problems);
  const cameo = readTable('cameo.csv', texts.cameo, codebookColumns.cameo, problems);
  const codebook: Codebook = {
    plover: plover.values.map((value) => ({
      category: value.category,
      mode: value.mode,
      score: value.score,
      quadClass: value.quad_class,
      meaning: value.meaning
    })),
    cameo: cameo.values.map((value) => ({
      code: value.code,
      name: value.name,
      goldstein: value.goldstein,
      category: value.plover_category,
      mode: value.plover_mode
    }))
  };
  return {
    codebook,
    sound: { plover: plover.isSound ? codebook.plover : null, cameo: cameo.isSound ? codebook.cameo : null }
  };
}
