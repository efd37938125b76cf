import { everyKey, type DensityColumn, type DensityLayer } from '#lib/analysis/index.ts';
import { quadClasses } from '#lib/dataset/index.ts';
import type { Stack } from '#lib/view/index.ts';
import type { Tokens } from '../tokens.ts';

/** What all layers beyond the most frequent ones are put together as. */
export const otherKey = 'other';
/** With the layer of others, at most five colours: more could not be told apart by all. */
const mostNamed = 4;

/**
 * The layers that a chart shows, from the ground up: all four quad classes, else the most frequent and the rest
 * together.
 */
export function layerKeys(columns: readonly DensityColumn[], stack: Stack): string[] {
  if (stack === 'quad') return [...quadClasses];
  const counts = new Map<string, number>();
  for (const { key, events } of columns.flatMap(({ layers }) => layers))
    counts.set(key, (counts.get(key) ?? 0) + events.length);
  const byCount = [...counts]
    .filter(([, count]) => count > 0)
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([key]) => key);
  if (byCount.length <= mostNamed + 1) return byCount;
  return [...byCount.slice(0, mostNamed), otherKey];
}

/** The layers of a column under the chart's keys: what has no key of its own counts as other. */
export function layersOf({ layers }: DensityColumn, keys: readonly string[]): DensityLayer[] {
  return keys.map((key) => ({
    key,
    events: layers
      .filter((layer) => (key === otherKey ? !keys.includes(layer.key) : layer.key === key))
      .flatMap(({ events }) => events)
  }));
}

/**
 * The colour of each layer: quad classes have theirs, others take the categories' in order; a layer of all events says
 * nothing of their kind.
 */
export function layerColour(key: string, keys: readonly string[], colours: Tokens): string {
  const quad = quadClasses.find((name) => name === key);
  if (quad) return colours.quad[quad];
  if (key === everyKey) return colours.category.other;
  return colours.category[(['first', 'second', 'third', 'fourth'] as const)[keys.indexOf(key)] ?? 'other'];
}
