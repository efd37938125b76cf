import type { Act } from './acts.ts';
import { daysAYear, type WarmthOptions } from './warmth-model.ts';

/** Below so many events a line by the mean rests on too little to be drawn whole. */
export const minEffective = 1.5;
/** The stock forgets nothing: there, fewer events than this in so many years are too little. */
export const [minRecent, recentYears] = [2, 10] as const;

/** From how many events on the line rests on enough to be drawn whole, counted as `effectiveNumbers` does. */
export const enoughEvents = ({ model }: Pick<WarmthOptions, 'model'>): number =>
  model === 'stock' ? minRecent : minEffective;

/**
 * On how many events the line rests, on each of `days` (these and the acts in order of time). By the mean, each event
 * counts as much as its latest act still weighs; by the stock, those count that acted in the last ten years. An event
 * that lasted is one event, however often it acts.
 */
export function effectiveNumbers(
  acts: readonly Act[],
  { model, halflife }: WarmthOptions,
  days: readonly number[]
): number[] {
  return model === 'stock' ? recentNumbers(acts, days) : weightedNumbers(acts, halflife * daysAYear, days);
}

/** `halflife` in days. */
function weightedNumbers(acts: readonly Act[], halflife: number, days: readonly number[]): number[] {
  const kept = (from: number, to: number) => 2 ** (-(to - from) / halflife);
  const latest = new Map<string, number>();
  let number = 0;
  let today = Number.NEGATIVE_INFINITY;
  let next = 0;
  const passTo = (day: number) => {
    number = number === 0 ? 0 : number * kept(today, day);
    today = day;
  };
  return days.map((day) => {
    for (let act = acts[next]; act && act.day <= day; next += 1, act = acts[next]) {
      passTo(act.day);
      const before = latest.get(act.event.id);
      number += 1 - (before === undefined ? 0 : kept(before, act.day));
      latest.set(act.event.id, act.day);
    }
    passTo(day);
    return number;
  });
}

function recentNumbers(acts: readonly Act[], days: readonly number[]): number[] {
  const recent = recentYears * daysAYear;
  const acting = new Map<string, number>();
  let [entered, left] = [0, 0];
  return days.map((day) => {
    for (let act = acts[entered]; act && act.day <= day; entered += 1, act = acts[entered])
      acting.set(act.event.id, (acting.get(act.event.id) ?? 0) + 1);
    for (let act = acts[left]; act && act.day <= day - recent && left < entered; left += 1, act = acts[left]) {
      const more = (acting.get(act.event.id) ?? 0) - 1;
      if (more > 0) acting.set(act.event.id, more);
      else acting.delete(act.event.id);
    }
    return acting.size;
  });
}
