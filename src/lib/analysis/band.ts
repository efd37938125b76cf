import { quantileSorted } from 'd3-array';
import { randomLcg } from 'd3-random';
import type { Coding, DyadEvent } from '$lib/dataset';
import type { Scorer } from './score';
import { impulsesOf, warmthSeries, type WarmthOptions } from './warmth';

export interface BandPoint {
  readonly day: number;
  readonly low: number;
  readonly high: number;
}

/** How often the uncertain is drawn. */
export const draws = 500;
const seed = 0.1947;
/** How likely the stated coding is; its alternatives share the rest evenly (DESIGN 5). */
export const statedWeight = { high: 0.9, medium: 0.7, low: 0.5 } as const;
/** The percentiles between which the band lies. */
export const bandQuantiles = [0.1, 0.9] as const;

/**
 * 10th to 90th percentile of warmth over seeded draws of what is uncertain: the day within a date, and
 * the coding among the stated one and its alternatives. The same seed gives the same band.
 */
export function warmthBand(
  events: readonly DyadEvent[], scorer: Scorer, options: WarmthOptions, at: readonly number[]
): BandPoint[] {
  const random = randomLcg(seed);
  const ordered = [...events].sort((a, b) => (a.id < b.id ? -1 : 1));
  const days = [...at].sort((a, b) => a - b);
  const columns = days.map((): number[] => []);
  for (let draw = 0; draw < draws; draw += 1) {
    const impulses = ordered.flatMap((event) => impulsesOf(event, drawScore(event, scorer, random), drawDay(event, random)));
    const warmth = new Map(warmthSeries(impulses, options, days).map((point) => [point.day, point.warmth]));
    days.forEach((day, k) => columns[k]?.push(warmth.get(day) ?? 0));
  }
  return days.map((day, k) => {
    const sorted = (columns[k] ?? []).sort((a, b) => a - b);
    return { day, low: quantileSorted(sorted, bandQuantiles[0]) ?? 0, high: quantileSorted(sorted, bandQuantiles[1]) ?? 0 };
  });
}

function drawDay({ date }: DyadEvent, random: () => number): number {
  return date.first + Math.floor(random() * (date.last - date.first + 1));
}

function drawScore(event: DyadEvent, scorer: Scorer, random: () => number): number {
  const u = random();
  const weight = statedWeight[event.confidence];
  if (event.alternatives.length === 0 || u < weight) return scorer.stated(event);
  const index = Math.floor(((u - weight) / (1 - weight)) * event.alternatives.length);
  const other: Coding | undefined = event.alternatives[Math.min(index, event.alternatives.length - 1)];
  return other ? scorer.coding(other) : scorer.stated(event);
}
