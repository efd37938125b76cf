import { flushSync, mount, unmount } from 'svelte';
import { Chart, type ChartFigure, type ChartProps } from '#lib/charts/index.ts';
import { drawingFromDom } from './drawing/from-dom.client.ts';
import type { SvgElement } from './drawing/svg-tree.ts';

/** Draws a chart on the page, apart from its document, by the component that the page has. */
export function drawOnPage(props: ChartProps<ChartFigure>): SvgElement {
  const host = document.createElement('div');
  const chart = mount(Chart, { target: host, props });
  flushSync();
  const drawing = host.querySelector('svg');
  if (drawing === null) throw new Error('The chart drew nothing.');
  const tree = drawingFromDom(drawing);
  void unmount(chart);
  return tree;
}
