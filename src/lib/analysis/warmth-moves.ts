import { median, rollup } from 'd3';
import type { DyadEvent } from '#lib/dataset/index.ts';
import { actsOn, type Act } from './acts.ts';
import type { WarmthLine } from './warmth-line.ts';

/** What the acts of one day changed, and the event among them that pulled furthest that way. */
export interface Move {
  readonly event: DyadEvent;
  readonly day: number;
  readonly before: number;
  readonly warmth: number;
  /** In points of the scale: above 0 where relations warmed. */
  readonly size: number;
  /** How many other events acted on that day: the move is theirs too. */
  readonly others: number;
  /** On how many events the line rests since then. */
  readonly effective: number;
}

/** While the line rests on less than this share of what it usually rests on, each event throws it about. */
const minShare = 0.25;

/**
 * The moves of a line, the largest first, but those while it was beginning; of an event that acted on several days, the
 * largest.
 */
export function warmthMoves(line: Pick<WarmthLine, 'series' | 'acts' | 'events'>): Move[] {
  const named = new Set<DyadEvent>();
  return movesByDay(line).filter(({ event }) => !named.has(event) && named.add(event));
}

/**
 * The same, with each day on which an event acted. Of events that pulled alike on one day, the one that acted least
 * often gives its name: it is the one that was new.
 */
export function movesByDay({ series, acts, events }: Pick<WarmthLine, 'series' | 'acts' | 'events'>): Move[] {
  const shown = new Set(events);
  const times = rollup(
    acts,
    (of) => of.length,
    ({ event }) => event
  );
  const timesOf = ({ event }: Act) => times.get(event) ?? 0;
  const usual = median(series, ({ effective }) => effective) ?? 0;
  const moves = series.flatMap(({ day, before, warmth, effective }): Move[] => {
    const size = warmth - before;
    if (size === 0 || effective < minShare * usual) return [];
    const sign = Math.sign(size);
    const today = actsOn(acts, day);
    const [first] = today
      .filter((act) => shown.has(act.event))
      .sort((a, b) => (b.score - a.score) * sign || timesOf(a) - timesOf(b) || (a.event.id < b.event.id ? -1 : 1));
    return first ? [{ event: first.event, day, before, warmth, size, others: today.length - 1, effective }] : [];
  });
  return moves.sort((a, b) => Math.abs(b.size) - Math.abs(a.size) || a.day - b.day);
}
