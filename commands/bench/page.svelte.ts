import { flushSync, mount, unmount } from 'svelte';
import type { Dataset } from '#lib/dataset/index.ts';
import { defaultView, type View } from '#lib/view/index.ts';
import Charts from './Charts.svelte';
import { syntheticDataset } from './synthetic.ts';
import { filteredViews } from './views.ts';

/**
 * Milliseconds that each filter change takes in this browser, from the new view to three charts laid out anew: numbers,
 * words, elements and layout; painting is left out. With `count` the events are synthetic.
 */
export function redraws(real: Dataset, count?: number): number[] {
  const dataset = count === undefined ? real : syntheticDataset(real, count);
  let view: View = $state.raw(defaultView);
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
  flushSync();
  const times = filteredViews(dataset).map((next) => {
    const start = performance.now();
    view = next;
    flushSync();
    document.body.getBoundingClientRect();
    return performance.now() - start;
  });
  void unmount(charts);
  return times;
}
