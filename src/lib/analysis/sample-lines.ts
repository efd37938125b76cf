import { sweepDraws } from './draws-sweep.ts';
import type { Evidence } from './evidence.ts';
import type { WarmthLine } from './warmth-line.ts';

/** The lines of the first `count` draws of the evidence, at the days of the line's grid: a list of warmth for each. */
export function sampleLines(line: WarmthLine, evidence: Evidence, count: number): readonly Float64Array[] {
  const lines = Array.from({ length: count }, () => new Float64Array(line.grid.length));
  const warmth = new Float64Array(evidence.draws.count);
  sweepDraws(line.remembered, evidence, line.options, line.grid, (draws, _, n) => {
    draws.read(warmth);
    lines.forEach((own, draw) => own.set(warmth.subarray(draw, draw + 1), n));
  });
  return lines;
}
