import { flushSync, mount, unmount } from 'svelte';
import type { Dataset } from '#lib/dataset/index.ts';
import { defaultView, type View } from '#lib/view/index.ts';
import Charts from './Charts.svelte';
import { filteredViews } from './new-views.ts';
import { syntheticDataset } from './synthetic-dataset.ts';
import { drawingWorkload, type Times } from './workload.ts';

/** What the three charts cost in this browser, and the workload before each of them. */
export interface PageTimes {
  readonly drawing: Times;
  readonly redraws: Times;
}

/**
 * Milliseconds that the first drawing and each filter change take in this browser, from the new view to three charts
 * laid out anew: numbers, words, elements and layout; painting is left out. With `count` the events are synthetic.
 */
export function drawCharts(real: Dataset, count?: number): PageTimes {
  const dataset = count === undefined ? real : syntheticDataset(real, count);
  let view: View = $state.raw(defaultView);
  const workload = [drawingWorkload()];
  const start = performance.now();
  const charts = mount(Charts, {
    target: document.body,
    props: {
      dataset,
      width: 720,
      get view() {
        return view;
      }
    }
  });
  const laidOut = () => {
    flushSync();
    document.body.getBoundingClientRect();
  };
  laidOut();
  const drawing = { work: [performance.now() - start], workload: [...workload] };
  const work = filteredViews(dataset).map((next) => {
    workload.push(drawingWorkload());
    const start = performance.now();
    view = next;
    laidOut();
    return performance.now() - start;
  });
  void unmount(charts);
  return { drawing, redraws: { work, workload: workload.slice(1) } };
}
