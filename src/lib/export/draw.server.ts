import { render } from 'svelte/server';
import { Chart, type ChartFigure, type ChartProps } from '$lib/charts';
import { drawingFromMarkup } from './drawing/from-markup';
import type { SvgElement } from './drawing/tree';

/** Draws a chart on the server, by the component that the page has. */
export function drawOnServer(props: ChartProps<ChartFigure>): SvgElement {
  return drawingFromMarkup(render(Chart, { props }).body);
}
