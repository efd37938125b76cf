import { render } from 'svelte/server';
import { Chart, type ChartFigure, type ChartProps } from '#lib/charts/index.ts';
import { drawingFromMarkup } from './drawing/from-markup.ts';
import type { SvgElement } from './drawing/svg-tree.ts';

/** Draws a chart on the server, by the component that the page has. */
export function drawOnServer(props: ChartProps<ChartFigure>): SvgElement {
  return drawingFromMarkup(render(Chart, { props }).body);
}
