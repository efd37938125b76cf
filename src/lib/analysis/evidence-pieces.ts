import { monthOf, type DyadEvent } from '#lib/dataset/index.ts';
import { middleDay } from './acts.ts';

/** Of more events than this, those of a calendar month are one piece: their reports come and fail together. */
export const maxSinglePieces = 2000;

/**
 * Names the piece of evidence to which an event of the record belongs. Events that share a source item, or that are
 * linked by others that do, stand or fall together.
 */
export function pieceOfEvidence(events: readonly DyadEvent[]): (event: DyadEvent) => string {
  if (events.length > maxSinglePieces) return (event) => String(monthOf(middleDay(event)));
  const linked = new Map<string, string>();
  const rootOf = (name: string): string => {
    let root = name;
    for (let next = linked.get(root); next !== undefined; next = linked.get(root)) root = next;
    return root;
  };
  for (const event of events) {
    for (const item of event.sourceItems) {
      const [root, other] = [rootOf(eventName(event)), rootOf(`item ${item}`)];
      if (root !== other) linked.set(root, other);
    }
  }
  return (event) => rootOf(eventName(event));
}

const eventName = ({ id }: DyadEvent) => `event ${id}`;
