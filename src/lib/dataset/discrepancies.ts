import type { Dataset, Discrepancy } from './types.ts';

/** The discrepancies that touch what rests on `sourceItems`: those that name at least one of these items. */
export function discrepanciesOf({ discrepancies }: Dataset, sourceItems: readonly string[]): Discrepancy[] {
  return discrepancies.filter((discrepancy) => discrepancy.sourceItems.some((item) => sourceItems.includes(item)));
}

/** Whether it is common knowledge that contradicts the source, and not the source itself (coding rule 8). */
export function fromGeneralKnowledge({ problem }: Discrepancy): boolean {
  return problem.includes('from general knowledge');
}
