import type { DyadEvent } from '#lib/dataset/index.ts';

/** Another actor, and the events in which it took part together with the one asked for. */
export interface CoParticipant {
  readonly actor: string;
  readonly events: readonly DyadEvent[];
}

/** Whom an actor met, the most frequent first; equally frequent ones by id. */
export function coParticipants(actor: string, events: readonly DyadEvent[]): CoParticipant[] {
  const met = new Map<string, Set<DyadEvent>>();
  for (const event of events.filter(({ participants }) => participants.some((p) => p.actor === actor))) {
    for (const other of event.participants) {
      if (other.actor === actor) continue;
      const shared = met.get(other.actor) ?? new Set();
      met.set(other.actor, shared.add(event));
    }
  }
  return [...met]
    .map(([id, shared]) => ({ actor: id, events: [...shared] }))
    .sort((a, b) => b.events.length - a.events.length || (a.actor < b.actor ? -1 : 1));
}
