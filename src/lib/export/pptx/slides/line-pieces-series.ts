import { linePieces, type WarmthFigure } from '#lib/charts/index.ts';
import type { LineRow } from '../../numbers/warmth-fields.ts';
import type { PptxSeries } from '../pptx-deck.ts';

/** Rows of a sheet by which a line steps: of a day on which it jumps two, the height before first, which has no band. */
export const steppedRows = (rows: readonly LineRow[]): LineRow[] =>
  rows.flatMap((row, n) =>
    n === 0 || row.before === row.warmth ? [row] : [{ ...row, warmth: row.before, low: null, high: null }, row]
  );

/** A line in its pieces, dashed where it rests on too little: series of the same cells. */
export function piecesOf(
  whole: PptxSeries,
  { series, enough }: Pick<WarmthFigure, 'series' | 'enough'>,
  rows: readonly LineRow[]
): PptxSeries[] {
  const begins = linePieces(series, enough).map((piece) => ({
    weak: piece.weak,
    row: rows.findIndex(({ day }) => day === piece.series[0]?.day)
  }));
  return begins.map(({ weak, row }, n) => ({
    ...whole,
    rows: [row, (begins[n + 1]?.row ?? rows.length - 1) + 1],
    line: whole.line && { ...whole.line, dash: weak ? 'sysDash' : undefined },
    inLegend: whole.inLegend && (n === begins.findIndex((piece) => !piece.weak) || begins.length === 1)
  }));
}
