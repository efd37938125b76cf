import { codebookColumns } from './columns';
import { readTable } from './table';
import type { Codebook, Problem } from './types';

/** Reads the two published scales: PLOVER (category and mode) and CAMEO with Goldstein's values. */
export function parseCodebook(plover: string, cameo: string, problems: Problem[]): Codebook {
  return {
    plover: readTable('plover.csv', plover, codebookColumns.plover, problems).map(({ value }) => ({
      category: value.category, mode: value.mode, score: value.score, quadClass: value.quad_class, meaning: value.meaning
    })),
    cameo: readTable('cameo.csv', cameo, codebookColumns.cameo, problems).map(({ value }) => ({
      code: value.code, name: value.name, goldstein: value.goldstein, category: value.plover_category, mode: value.plover_mode
    }))
  };
}
