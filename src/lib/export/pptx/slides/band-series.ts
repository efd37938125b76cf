import { group, max, min, range, scaleLinear } from 'd3';
import type { Tokens, WarmthFigure } from '#lib/charts/index.ts';
import { fileMessage } from '#lib/messages/index.ts';
import { rounded } from '../../numbers/cell-values.ts';
import { band, lineWidths, plots } from '../chart-design.ts';
import type { PptxAxis, PptxSeries } from '../pptx-deck.ts';
import { pointsOfInches } from '../pptx-units.ts';
import { ownSeries, type WorkbookColumns } from './workbook-columns.ts';
import { decimalYear } from './year-axis.ts';

/**
 * The band as one line that goes up and down so closely that it fills it; nothing where there is no band. PowerPoint
 * draws an area beside points in time, LibreOffice leaves it out, and bars of error too; a line both draw alike.
 * PowerPoint draws the first series lowest, LibreOffice on top: so it lets what is below be seen. It has at least
 * `length` points, the last ones without a height.
 */
export function bandSeries(
  figure: WarmthFigure,
  sheet: WorkbookColumns,
  x: PptxAxis,
  colours: Tokens,
  length: number
): PptxSeries[] {
  const points = figure.band.map(({ day, low, high }) => ({ at: decimalYear(day), low, high }));
  const [first] = points;
  const last = points.at(-1);
  if (!first || !last) return [];
  const { lang } = figure.view;
  const pitch = (band.pitch * (x.max - x.min)) / pointsOfInches(plots.scatter.w);
  const strokes = Math.round((last.at - first.at) / pitch) + 1;
  const within = group(points, ({ at }) => Math.round((at - first.at) / pitch));
  const heightAt = (key: 'low' | 'high') =>
    scaleLinear(
      points.map(({ at }) => at),
      points.map((point) => point[key])
    );
  const [lowAt, highAt] = [heightAt('low'), heightAt('high')];
  const zigzag = range(strokes).flatMap((n) => {
    const at = first.at + n * pitch;
    const day = Math.min(at, last.at);
    // No height between two strokes is lost.
    const ends = [
      min([lowAt(day), ...(within.get(n) ?? []).map(({ low }) => low)]),
      max([highAt(day), ...(within.get(n) ?? []).map(({ high }) => high)])
    ].map((height) => [rounded(at), rounded(height ?? 0)] as const);
    return n % 2 === 0 ? ends : ends.reverse();
  });
  const missing = range(zigzag.length, length).map(() => [rounded(last.at), null] as const);
  return [
    {
      ...ownSeries(sheet, [fileMessage(lang, 'slide.year'), fileMessage(lang, 'slide.band')], [...zigzag, ...missing], {
        line: {
          stroke: seenThrough(colours.band, colours.paper, band.opacity),
          width: lineWidths.band,
          opacity: band.opacity
        }
      }),
      inLegend: true
    }
  ];
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
