import type { Act } from './acts.ts';
import { statedWeight } from './confidence-weights.ts';
import { daysAYear, type WarmthOptions } from './warmth-model.ts';

/**
 * How many rightly coded events the line may be expected to rest on, on each of `days` (these and the acts in order of
 * time): each event up to that day with the probability of its coding, and with the weight that the model still gives
 * to its latest act. The measure of Yan and Zhou forgets nothing. An event that lasted is one event, however often it
 * acts.
 */
export function supportSeries(
  acts: readonly Act[],
  { model, halflife }: WarmthOptions,
  days: readonly number[]
): number[] {
  const kept = (from: number, to: number) => (model === 'stock' ? 1 : 2 ** (-(to - from) / (halflife * daysAYear)));
  const latest = new Map<string, number>();
  let support = 0;
  let today = Number.NEGATIVE_INFINITY;
  let next = 0;
  const passTo = (day: number) => {
    support = support === 0 ? 0 : support * kept(today, day);
    today = day;
  };
  return days.map((day) => {
    for (let act = acts[next]; act && act.day <= day; next += 1, act = acts[next]) {
      passTo(act.day);
      const before = latest.get(act.event.id);
      support += statedWeight[act.event.confidence] * (1 - (before === undefined ? 0 : kept(before, act.day)));
      latest.set(act.event.id, act.day);
    }
    passTo(day);
    return support;
  });
}
