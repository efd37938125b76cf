import { max, min } from 'd3';
import { saidStep, type LinePoint } from './warmth-line.ts';

/** A day, and how warm relations are on it. */
export interface Place {
  readonly day: number;
  readonly warmth: number;
}

/** A place where the line turns: the day, its warmth there, and how far it moved at least, before or after. */
export interface TurningPoint {
  readonly day: number;
  readonly warmth: number;
  readonly kind: 'high' | 'low';
  readonly prominence: number;
}

/** A rise or fall of the line that no move of `minTurn` interrupts. */
export interface Leg {
  readonly from: TurningPoint;
  readonly to: TurningPoint;
}

/** Smaller moves are no turn: half a point, or an eighth of what the line spans. */
export function minTurn(series: readonly LinePoint[]): number {
  const { low, high } = rangeOf(series);
  return Math.max(0.5, (high - low) / 8);
}

/** Lowest and highest warmth of a line; 0 and 0 where there is none. */
export function rangeOf(series: readonly LinePoint[]): { low: number; high: number } {
  return {
    low: min(series, ({ before, warmth }) => Math.min(before, warmth)) ?? 0,
    high: max(series, ({ before, warmth }) => Math.max(before, warmth)) ?? 0
  };
}

/**
 * The place at which a line is highest, or with -1 lowest, before or after what moves it on a day: where it is as high
 * for a while as far as it is said, the first.
 */
export function extreme(series: readonly LinePoint[], sign: 1 | -1): Place | undefined {
  const places = placesOf(series);
  const best = max(places, ({ warmth }) => warmth * sign) ?? NaN;
  const at = places.findIndex(({ warmth }) => warmth * sign === best);
  const asSaid = (warmth: number) => Math.round(warmth / saidStep);
  const before = places.slice(0, at).findLastIndex(({ warmth }) => asSaid(warmth * sign) !== asSaid(best));
  const { day } = places[before + 1] ?? {};
  return day === undefined ? undefined : { day, warmth: best * sign };
}

/** Both heights of each day of a line, in order of time; of its first, the height that it leaves with. */
export const placesOf = (series: readonly LinePoint[]): Place[] =>
  series.flatMap(({ day, before, warmth }, n) =>
    n === 0 || before === warmth
      ? [{ day, warmth }]
      : [
          { day, warmth: before },
          { day, warmth }
        ]
  );

/**
 * The highs and lows of a line by turns, the first and the last included; between two of them the line nowhere goes
 * back by `minMove` or more. None where it never moves so far.
 */
export function turningPoints(series: readonly LinePoint[], minMove: number): TurningPoint[] {
  const turns: (Place & { kind: 'high' | 'low' })[] = [];
  const [start] = series;
  if (!start) return [];
  let low: Place = { day: start.day, warmth: start.warmth };
  let high = low;
  const pass = (day: number, warmth: number) => {
    const last = turns.at(-1)?.kind;
    if (last !== 'low' && warmth < low.warmth) low = { day, warmth };
    if (last !== 'high' && warmth > high.warmth) high = { day, warmth };
    if (last !== 'low' && warmth - low.warmth >= minMove) {
      turns.push({ ...low, kind: 'low' });
      high = { day, warmth };
    } else if (last !== 'high' && high.warmth - warmth >= minMove) {
      turns.push({ ...high, kind: 'high' });
      low = { day, warmth };
    }
  };
  for (const { day, warmth } of placesOf(series)) pass(day, warmth);
  const last = turns.at(-1)?.kind;
  if (last === 'low') turns.push({ ...high, kind: 'high' });
  if (last === 'high') turns.push({ ...low, kind: 'low' });
  return turns.map((turn, n) => ({
    ...turn,
    prominence: Math.min(
      ...[turns[n - 1], turns[n + 1]].flatMap((other) => (other ? [Math.abs(other.warmth - turn.warmth)] : []))
    )
  }));
}

/** Rises and falls from turn to turn, in order of time. */
export function legsOf(turns: readonly TurningPoint[]): Leg[] {
  return turns.slice(1).flatMap((to, n) => {
    const from = turns[n];
    return from ? [{ from, to }] : [];
  });
}
