import { render } from 'svelte/server';
import {
  DensityChart,
  densityFigure,
  NetworkChart,
  networkFigure,
  RobustnessChart,
  robustnessFigure,
  WarmthChart,
  warmthFigure
} from '#lib/charts/index.ts';
import { readFolder } from '#lib/dataset/read/read-folder.ts';
import { defaultView, type ChartName, type View } from '#lib/view/index.ts';
import { shorterViews } from './new-views.ts';
import { nodeWorkload, timesBeside, timing, type Timing } from './workload.ts';

/** From view to drawing on the server: views never drawn before, and one drawn again and again. */
export interface ServerRender {
  readonly chart: ChartName;
  readonly anew: Timing;
  readonly again: Timing;
}

const { dataset } = readFolder('data/pakistan-russia', 'data/codebook');
const size = { width: 1232, theme: 'light' } as const;
const rounds = 100;
const drawings: Readonly<Record<ChartName, (view: View) => string>> = {
  warmth: (view) => render(WarmthChart, { props: { ...size, figure: warmthFigure(dataset, view) } }).body,
  density: (view) => render(DensityChart, { props: { ...size, figure: densityFigure(dataset, view) } }).body,
  network: (view) => render(NetworkChart, { props: { ...size, figure: networkFigure(dataset, view) } }).body,
  robustness: (view) => render(RobustnessChart, { props: { ...size, figure: robustnessFigure(dataset, view) } }).body
};

async function serverRender(chart: ChartName): Promise<ServerRender> {
  const draw = drawings[chart];
  const measured = async (views: readonly View[]) => timing(await timesBeside(views, draw, 10));
  for (const view of shorterViews(2 * rounds).slice(rounds)) draw(view);
  return {
    chart,
    anew: await measured(shorterViews(rounds)),
    again: await measured(Array.from({ length: rounds }, () => defaultView))
  };
}

nodeWorkload();
const renders = [await serverRender('warmth'), await serverRender('density'), await serverRender('network')];
process.stdout.write(JSON.stringify(renders));
