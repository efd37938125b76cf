import type { QuadClass } from '#lib/dataset/index.ts';
import type { Tokens } from '../colour-tokens.ts';

/** What an event is to the relationship: the row in which it is drawn; null where it is not coded. */
export type EventKind = QuadClass | null;

/** The rows of events, from the friendliest down. */
const rowOrder: readonly QuadClass[] = [
  'material cooperation',
  'verbal cooperation',
  'verbal conflict',
  'material conflict'
];

/** The rows of a drawing: all four, and one more where there are events that are not coded; that alone where none is. */
export function rowsOf(kinds: readonly EventKind[]): readonly EventKind[] {
  if (!kinds.includes(null)) return rowOrder;
  return kinds.every((kind) => kind === null) ? [null] : [...rowOrder, null];
}

/** The colour in which a row is named. */
export function nameColour({ quad, words, quiet }: Tokens, kind: EventKind): string {
  if (kind === null) return quiet;
  if (kind === 'verbal cooperation') return words.cooperation;
  return kind === 'verbal conflict' ? words.conflict : quad[kind];
}
