import { layerColour, roundStep, type DensityFigure, type Tokens } from '#lib/charts/index.ts';
import { fileMessage, message } from '#lib/messages/index.ts';
import type { PptxChart, PptxSeries } from '../pptx-deck.ts';
import { countAxes } from './count-axes.ts';
import { newWorkbookColumns } from './workbook-columns.ts';

/** More columns have no room for their counts, which are read off an axis then, and not all of them for their years. */
const maxCounted = 40;
const maxNamed = 22;

/** At the years of a bin that is only partly covered: a native chart shades no ground. */
export const partlyMark = '*';

const yearsOf = ({ label, coverage }: DensityFigure['columns'][number]) =>
  coverage.isWhole ? label : `${label}${partlyMark}`;

/** Events by decade as stacked columns, a column of the workbook for each layer; the whole count stands above each. */
export function densityChart({ view, columns, layers, summary }: DensityFigure, colours: Tokens): PptxChart {
  const { lang } = view;
  const sheet = newWorkbookColumns();
  const highlighted = new Set(view.highlight);
  const step = roundStep(columns.length / maxNamed);
  const years = sheet.add(message(lang, 'density.years'), columns.map(yearsOf));
  const keys = layers.map(({ key }) => key);
  // Not every program leaves out names that have no room; some leave out all.
  const x =
    step === 1
      ? years
      : sheet.add(
          fileMessage(lang, 'slide.named'),
          columns.map((column, n) => (n % step === 0 ? yearsOf(column) : null))
        );
  const stacked = layers.map(({ key, label }): PptxSeries => {
    const events = columns.map((column) => column.layers.find((layer) => layer.key === key)?.events ?? []);
    return {
      x,
      y: sheet.add(
        label,
        events.map(({ length }) => length)
      ),
      fill: layerColour(key, keys, colours),
      inLegend: view.stack !== 'none' && events.some(({ length }) => length > 0),
      chosen: events.flatMap((each, n) => (each.some(({ id }) => highlighted.has(id)) ? [n] : []))
    };
  });
  const counts = columns.map(({ count }) => count);
  sheet.add(
    message(lang, 'density.covered'),
    columns.map(({ coverage }) => Math.round(coverage.years * 10) / 10)
  );
  const counted = columns.length <= maxCounted;
  const total: PptxSeries = {
    x,
    y: sheet.add(message(lang, 'density.total'), counts),
    valued: counted,
    inLegend: false
  };
  return {
    kind: 'columns',
    alt: summary,
    sheet: sheet.columns,
    series: [...stacked, total],
    colours,
    ...countAxes(columns.length, step, counts, counted)
  };
}
