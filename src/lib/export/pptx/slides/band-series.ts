import { bisector, group, range } from 'd3';
import type { Tokens } from '#lib/charts/index.ts';
import { fileMessage, message } from '#lib/messages/index.ts';
import type { Language } from '#lib/view/index.ts';
import { rounded } from '../../numbers/cell-values.ts';
import type { LineRow } from '../../numbers/warmth-fields.ts';
import { band, lineWidths, plots } from '../chart-design.ts';
import { cellName } from '../chart-workbook.ts';
import type { FollowingCell, PptxAxis, PptxLine, PptxSeries } from '../pptx-deck.ts';
import { pointsOfInches } from '../pptx-units.ts';
import { ownSeries, type WorkbookColumns } from './workbook-columns.ts';
import { decimalYear } from './year-axis.ts';

/** The percentiles of each day, as they stand in the sheet. */
interface PercentileCells {
  readonly rows: readonly LineRow[];
  readonly columns: { readonly low: number; readonly high: number };
  /** The place of a day along the axis. */
  readonly at?: (day: number) => number;
  /** Where it is cut off, as in the drawing. */
  readonly lowest: number;
  readonly highest: number;
  /** Its strokes, where they are not those of the one band of warmth. */
  readonly line?: PptxLine;
}

/** A day with a band: its year, its row in the sheet and its percentiles. */
interface BandRow {
  readonly at: number;
  readonly row: number;
  readonly low: number;
  readonly high: number;
}

/**
 * The band as one line that goes up and down so closely that it fills it; nothing where there is no band. PowerPoint
 * draws an area beside points in time, LibreOffice leaves it out, and bars of error too; a line both draw alike.
 * PowerPoint draws the first series lowest, LibreOffice on top: so it lets what is below be seen. Its cells
 * are formulas of the percentiles, so that it moves with them.
 */
export function bandSeries(
  language: Language,
  { rows, columns, at: place = decimalYear, lowest, highest, line }: PercentileCells,
  sheet: WorkbookColumns,
  x: PptxAxis,
  colours: Tokens
): PptxSeries[] {
  const points = rows.flatMap(({ day, low, high }, row): BandRow[] =>
    low === null || high === null ? [] : [{ at: place(day), row, low, high }]
  );
  const [first] = points;
  const last = points.at(-1);
  if (!first || !last) return [];
  const pitch = (band.pitch * (x.max - x.min)) / pointsOfInches(plots.scatter.w);
  const strokes = Math.round((last.at - first.at) / pitch) + 1;
  const within = group(points, ({ at }) => Math.round((at - first.at) / pitch));
  const around = (at: number): [BandRow, BandRow] => {
    const next = yearBisector.right(points, at);
    const before = points[next - 1] ?? first;
    return [before, points[next] ?? before];
  };
  const zigzag = range(strokes).flatMap((n) => {
    const at = first.at + n * pitch;
    const day = Math.min(at, last.at);
    // No height between two strokes is lost.
    const ends = (['low', 'high'] as const).map(
      (end) =>
        [
          rounded(at),
          cutOff(heightAt(end, columns[end], around(day), day, within.get(n) ?? []), lowest, highest)
        ] as const
    );
    return n % 2 === 0 ? ends : ends.reverse();
  });
  return [
    {
      ...ownSeries(sheet, [fileMessage(language, 'slide.year'), message(language, 'warmth.legend.band')], zigzag, {
        line: line ?? {
          stroke: seenThrough(colours.band, colours.paper, band.opacity),
          width: lineWidths.band,
          opacity: band.opacity
        }
      }),
      inLegend: line === undefined
    }
  ];
}

const yearBisector = bisector(({ at }: BandRow) => at);

/** Digits of a share in a formula: as many as keep those of a height. */
const shareDigits = 6;

/** Where the band ends in a year between two rows, or where one `within` the stroke goes further. */
function heightAt(
  end: 'low' | 'high',
  column: number,
  [before, after]: readonly [BandRow, BandRow],
  at: number,
  within: readonly BandRow[]
): FollowingCell {
  const share = after.at > before.at ? (at - before.at) / (after.at - before.at) : 0;
  const cell = ({ row }: BandRow) => cellName(column, row);
  const between =
    share === 0
      ? cell(before)
      : `${cell(before)}+(${cell(after)}-${cell(before)})*${Number(share.toFixed(shareDigits))}`;
  const value = before[end] + (after[end] - before[end]) * share;
  const [first, last] = [within[0], within.at(-1)];
  if (!first || !last) return { formula: between, value: rounded(value) };
  const [name, extreme] = end === 'low' ? (['MIN', Math.min] as const) : (['MAX', Math.max] as const);
  const reach = first === last ? cell(first) : `${cell(first)}:${cell(last)}`;
  return {
    formula: between === reach ? between : `${name}(${between},${reach})`,
    value: rounded(extreme(value, ...within.map((row) => row[end])))
  };
}

/** A height where the panel of the line has it; else where that panel ends. */
function cutOff({ formula, value }: FollowingCell, lowest: number, highest: number): FollowingCell {
  if (value < lowest) return { formula: `MAX(${lowest},${formula})`, value: lowest };
  return value > highest ? { formula: `MIN(${highest},${formula})`, value: highest } : { formula, value };
}

/** The colour that on this ground looks like `colour` where it covers a share of it only; both are #rrggbb. */
function seenThrough(colour: string, ground: string, opacity: number): string {
  const part = (of: string, n: number) => Number.parseInt(of.slice(1 + 2 * n, 3 + 2 * n), 16);
  return `#${[0, 1, 2]
    .map((n) => {
      const own = part(ground, n) + (part(colour, n) - part(ground, n)) / opacity;
      return Math.min(Math.max(Math.round(own), 0), 255)
        .toString(16)
        .padStart(2, '0');
    })
    .join('')}`;
}
