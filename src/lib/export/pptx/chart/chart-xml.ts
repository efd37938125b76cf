import { element, type SvgElement } from '../../drawing/svg-tree.ts';
import { writeXml } from '../../drawing/write-xml.ts';
import { chartTextSizes, columnGap, lineWidths, plots } from '../chart-design.ts';
import type { PptxChart, PptxSeries } from '../pptx-deck.ts';
import { declaration } from '../pptx-parts.ts';
import { places } from '../slide-design.ts';
import { axisIds, categoryAxis, numberAxis } from './chart-axis.ts';
import { cellsOf, headOf, labelsOf, lineLook, markerOf } from './chart-series.ts';
import { line, noFill, noLine, solid, textLook, value } from './chart-shape.ts';

const names = {
  'xmlns:c': 'http://schemas.openxmlformats.org/drawingml/2006/chart',
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
};
const ids = [value('axId', axisIds.x), value('axId', axisIds.y)];

/**
 * The part of a chart (ECMA-376, part 1, 21.2), whose workbook is the relation rId1. Elements stand in the order of the
 * schema.
 */
export function chartXml(chart: PptxChart): string {
  const plot =
    chart.kind === 'scatter'
      ? [scatter(chart), numberAxis('x', chart), numberAxis('y', chart)]
      : [...columns(chart), categoryAxis(chart), numberAxis('y', chart)];
  return (
    declaration +
    writeXml(
      element(
        'c:chartSpace',
        names,
        value('date1904', 0),
        value('roundedCorners', 0),
        element(
          'c:chart',
          {},
          value('autoTitleDeleted', 1),
          element('c:plotArea', {}, layoutOf(plotOf(chart)), ...plot, element('c:spPr', {}, noFill, noLine)),
          ...legend(chart),
          value('plotVisOnly', 1),
          value('dispBlanksAs', 'gap')
        ),
        element('c:spPr', {}, noFill, noLine),
        textLook({ size: chartTextSizes.legend, colour: chart.colours.ink }),
        element('c:externalData', { 'r:id': 'rId1' }, value('autoUpdate', 0))
      )
    )
  );
}

/** Where the plot stands: one of columns needs no room beside it for heights that stand on the columns. */
const plotOf = ({ kind, y }: PptxChart) => (kind === 'columns' && !y.hidden ? plots.ruled : plots[kind]);

/** The inside of the plot, without its axes: the same in every program, so that words can be placed in it. */
const layoutOf = ({ x, y, w, h }: (typeof plots)[keyof typeof plots]) =>
  element(
    'c:layout',
    {},
    element(
      'c:manualLayout',
      {},
      value('layoutTarget', 'inner'),
      value('xMode', 'edge'),
      value('yMode', 'edge'),
      ...[
        ['x', x / places.graphic.w],
        ['y', y / places.graphic.h],
        ['w', w / places.graphic.w],
        ['h', h / places.graphic.h]
      ].map(([name, share]) => value(String(name), Number(share).toFixed(4)))
    )
  );

function scatter(chart: PptxChart): SvgElement {
  const series = chart.series.map((each, n) =>
    element(
      'c:ser',
      {},
      ...headOf(chart, each, n),
      lineLook(each),
      markerOf(each),
      ...labelsOf(each, chart),
      cellsOf('xVal', chart.sheet, each.x, each.rows),
      cellsOf('yVal', chart.sheet, each.y, each.rows),
      value('smooth', 0)
    )
  );
  return element('c:scatterChart', {}, value('scatterStyle', 'lineMarker'), value('varyColors', 0), ...series, ...ids);
}

/** Columns on or beside one another, and over them, as lines, the series without a filling. */
function columns(chart: PptxChart): SvgElement[] {
  const numbered = chart.series.map((series, n) => ({ series, n }));
  const [filled, others] = [
    numbered.filter(({ series }) => series.fill !== undefined),
    numbered.filter(({ series }) => series.fill === undefined)
  ];
  const data = ({ x, y }: PptxSeries) => [cellsOf('cat', chart.sheet, x), cellsOf('val', chart.sheet, y)];
  const bars = element(
    'c:barChart',
    {},
    value('barDir', 'col'),
    value('grouping', chart.isBeside ? 'clustered' : 'stacked'),
    value('varyColors', 0),
    ...filled.map(({ series, n }) =>
      element(
        'c:ser',
        {},
        ...headOf(chart, series, n),
        columnLook(series.fill, chart.colours.paper, lineWidths.column),
        value('invertIfNegative', 0),
        ...chosen(series, chart),
        ...labelsOf(series, chart),
        ...data(series)
      )
    ),
    value('gapWidth', columnGap),
    value('overlap', chart.isBeside ? 0 : 100),
    ...ids
  );
  if (others.length === 0) return [bars];
  return [
    bars,
    element(
      'c:lineChart',
      {},
      value('grouping', 'standard'),
      value('varyColors', 0),
      ...others.map(({ series, n }) =>
        element(
          'c:ser',
          {},
          ...headOf(chart, series, n),
          lineLook(series),
          markerOf(series),
          ...labelsOf(series, chart),
          ...data(series),
          value('smooth', 0)
        )
      ),
      value('marker', 1),
      ...ids
    )
  ];
}

const columnLook = (fill: string | undefined, stroke: string, width: number) =>
  element('c:spPr', {}, fill === undefined ? noFill : solid(fill), line({ stroke, width }));

const chosen = ({ chosen: cells = [], fill }: PptxSeries, { colours }: PptxChart) =>
  cells.map((cell) =>
    element(
      'c:dPt',
      {},
      value('idx', cell),
      value('invertIfNegative', 0),
      value('bubble3D', 0),
      columnLook(fill, colours.ink, lineWidths.chosenColumn)
    )
  );

function legend({ series, colours }: PptxChart): SvgElement[] {
  if (!series.some(({ inLegend }) => inLegend)) return [];
  const hidden = series.flatMap(({ inLegend }, n) =>
    inLegend ? [] : [element('c:legendEntry', {}, value('idx', n), value('delete', 1))]
  );
  return [
    element(
      'c:legend',
      {},
      value('legendPos', 't'),
      ...hidden,
      value('overlay', 0),
      textLook({ size: chartTextSizes.legend, colour: colours.ink })
    )
  ];
}
