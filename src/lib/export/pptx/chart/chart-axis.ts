import { element, type SvgElement } from '../../drawing/svg-tree.ts';
import { chartTextSizes, lineWidths } from '../chart-design.ts';
import type { PptxAxis, PptxChart } from '../pptx-deck.ts';
import { line, noFill, noLine, richText, textLook, value } from './chart-shape.ts';

export const axisIds = { x: 100_001, y: 100_002 } as const;

/** An axis of categories below the plot. */
export const categoryAxis = (chart: PptxChart): SvgElement =>
  axisOf('catAx', 'x', chart.x, chart, [
    value('crosses', 'autoZero'),
    value('auto', 0),
    value('lblAlgn', 'ctr'),
    value('lblOffset', 100),
    value('tickLblSkip', chart.x.step),
    value('noMultiLvlLbl', 1)
  ]);

/** An axis of numbers, which crosses the other one at its least value: below the plot, or left of it. */
export const numberAxis = (which: 'x' | 'y', chart: PptxChart): SvgElement => {
  const axis = chart[which];
  return axisOf('valAx', which, axis, chart, [
    value('crossesAt', which === 'x' ? chart.y.min : chart.x.min),
    value('crossBetween', chart.kind === 'columns' ? 'between' : 'midCat'),
    value('majorUnit', axis.step)
  ]);
};

function axisOf(
  name: 'catAx' | 'valAx',
  which: 'x' | 'y',
  axis: PptxAxis,
  { colours }: PptxChart,
  rest: readonly SvgElement[]
): SvgElement {
  const ends = name === 'valAx' ? [value('max', axis.max), value('min', axis.min)] : [];
  const title = { size: chartTextSizes.axisTitle, colour: colours.quiet };
  return element(
    `c:${name}`,
    {},
    value('axId', axisIds[which]),
    element('c:scaling', {}, value('orientation', 'minMax'), ...ends),
    value('delete', axis.hidden ? 1 : 0),
    value('axPos', which === 'x' ? 'b' : 'l'),
    ...(axis.grid
      ? [element('c:majorGridlines', {}, element('c:spPr', {}, line({ stroke: colours.grid, width: lineWidths.grid })))]
      : []),
    ...(axis.title === ''
      ? []
      : [
          element(
            'c:title',
            {},
            richText([axis.title], title, { turned: which === 'y' }),
            value('overlay', 0),
            element('c:spPr', {}, noFill, noLine)
          )
        ]),
    element('c:numFmt', { formatCode: axis.format, sourceLinked: 0 }),
    value('majorTickMark', which === 'x' && name === 'valAx' ? 'out' : 'none'),
    value('minorTickMark', 'none'),
    value('tickLblPos', 'low'),
    element('c:spPr', {}, which === 'x' ? line({ stroke: colours.axis, width: lineWidths.axis }) : noLine),
    textLook({ size: chartTextSizes.axis, colour: colours.quiet }),
    value('crossAx', axisIds[which === 'x' ? 'y' : 'x']),
    ...rest
  );
}
