import { median } from 'd3';
import { render } from 'svelte/server';
import {
  DensityChart,
  densityFigure,
  NetworkChart,
  networkFigure,
  WarmthChart,
  warmthFigure
} from '#lib/charts/index.ts';
import { dataset } from '#lib/dataset/read/packaged.server.ts';
import { defaultView, type View } from '#lib/view/index.ts';
import { shorterViews } from './views.ts';

export interface ServerRender {
  readonly chart: string;
  readonly anew: number;
  readonly again: number;
}

const size = { width: 1232, theme: 'light' } as const;
const rounds = 100;
const drawings: Readonly<Record<'warmth' | 'density' | 'network', (view: View) => string>> = {
  warmth: (view) => render(WarmthChart, { props: { ...size, figure: warmthFigure(dataset, view) } }).body,
  density: (view) => render(DensityChart, { props: { ...size, figure: densityFigure(dataset, view) } }).body,
  network: (view) => render(NetworkChart, { props: { ...size, figure: networkFigure(dataset, view) } }).body
};

/**
 * Milliseconds from view to drawing on the server, the median of 100, for views never drawn before and for one drawn
 * again and again.
 */
function serverRenders(): ServerRender[] {
  return Object.entries(drawings).map(([chart, draw]) => {
    for (const view of shorterViews(2 * rounds).slice(rounds)) draw(view);
    return {
      chart,
      anew: medianTime(shorterViews(rounds), draw),
      again: medianTime(
        Array.from({ length: rounds }, () => defaultView),
        draw
      )
    };
  });
}

function medianTime(views: readonly View[], draw: (view: View) => string): number {
  return (
    median(views, (view) => {
      const start = performance.now();
      draw(view);
      return performance.now() - start;
    }) ?? NaN
  );
}

process.stdout.write(JSON.stringify(serverRenders()));
