import { group, sum } from 'd3';
import type { Codebook, DyadEvent, QuadClass } from '#lib/dataset/index.ts';
import type { Bin, Stack } from '#lib/view/index.ts';
import { beginYear } from './begin-year.ts';

export interface DensityLayer {
  readonly key: string;
  readonly events: readonly DyadEvent[];
}

/** One column: the years it covers (both included), its layers from the ground up, and what it holds. */
export interface DensityColumn {
  readonly firstYear: number;
  readonly lastYear: number;
  readonly layers: readonly DensityLayer[];
  readonly count: number;
}

const yearsIn: Record<Bin, number> = { year: 1, '5years': 5, decade: 10 };

/**
 * Events counted by the year in which they began (the middle of an uncertain span), a column for every bin from
 * `firstYear` to `lastYear`, empty ones included.
 */
export function eventDensity(
  events: readonly DyadEvent[],
  codebook: Codebook,
  { bin, stack, firstYear, lastYear }: { bin: Bin; stack: Stack; firstYear: number; lastYear: number }
): DensityColumn[] {
  const size = yearsIn[bin];
  const startOf = (year: number) => Math.floor(year / size) * size;
  const keyOf = layerKey(codebook, stack);
  const keys = stack === 'quad' ? [...quadOrder, uncodedKey] : [...new Set(events.map(keyOf))].sort();
  const byStart = group(events, (event) => startOf(beginYear(event)), keyOf);
  const columns: DensityColumn[] = [];
  for (let start = startOf(firstYear); start <= lastYear; start += size) {
    const layers = keys.map((key) => ({ key, events: byStart.get(start)?.get(key) ?? [] }));
    columns.push({
      firstYear: start,
      lastYear: start + size - 1,
      layers,
      count: sum(layers, ({ events }) => events.length)
    });
  }
  return columns;
}

/** The quad class of an event's category in the codebook; null where it has none. */
export function quadClassOf(codebook: Codebook): (event: DyadEvent) => QuadClass | null {
  const classes = new Map<string | null, QuadClass>(codebook.plover.map((row) => [row.category, row.quadClass]));
  return ({ category }) => classes.get(category) ?? null;
}

/** The key of the layer of what has no PLOVER category, and of what has no context where these are stacked. */
export const [uncodedKey, noContextKey] = ['not coded', 'no context'] as const;

/** The key of the one layer where nothing is stacked. */
export const everyKey = 'events';

function layerKey(codebook: Codebook, stack: Stack): (event: DyadEvent) => string {
  if (stack === 'quad') {
    const quadOf = quadClassOf(codebook);
    return (event) => quadOf(event) ?? uncodedKey;
  }
  if (stack === 'category') return ({ category }) => category ?? uncodedKey;
  // An event counts once, under its first and most important context.
  if (stack === 'context') return (event) => event.contexts[0] ?? noContextKey;
  return () => everyKey;
}

/** The layers of words and deeds from the ground up, without that of what is not coded: in the order of the rows beside the line, which begin with deeds. */
const quadOrder: readonly QuadClass[] = [
  'material cooperation',
  'verbal cooperation',
  'verbal conflict',
  'material conflict'
];

/** What all layers beyond the most frequent ones are put together as. */
export const otherKey = 'other';

/**
 * The keys of the layers that are told apart, from the ground up: all four quad classes, and what is not coded where
 * there is any, alone where there is nothing else; else the `maxNamed` most
 * frequent ones and the rest together.
 */
export function layerKeys(columns: readonly DensityColumn[], stack: Stack, maxNamed: number): string[] {
  if (stack === 'quad') {
    const counted = new Set(
      columns.flatMap(({ layers }) => layers.filter(({ events }) => events.length > 0).map(({ key }) => key))
    );
    if (!counted.has(uncodedKey)) return [...quadOrder];
    return counted.size === 1 ? [uncodedKey] : [...quadOrder, uncodedKey];
  }
  const counts = new Map<string, number>();
  for (const { key, events } of columns.flatMap(({ layers }) => layers))
    counts.set(key, (counts.get(key) ?? 0) + events.length);
  const byCount = [...counts]
    .filter(([, count]) => count > 0)
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([key]) => key);
  if (byCount.length <= maxNamed + 1) return byCount;
  return [...byCount.slice(0, maxNamed), otherKey];
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
