import type { ActorKind, Dataset, DyadEvent, EventDate, Participation, Role } from '$lib/dataset';
import type { Scorer } from './score';

export type NodeKind = ActorKind | 'agreement';
export type EdgeKind = 'party' | 'mediator' | 'acts-for' | 'act' | 'part';

export interface NetworkNode {
  readonly id: string;
  readonly name: string;
  readonly kind: NodeKind;
  /** The state whose side it is on: its own id for a state, empty for what belongs to none. */
  readonly side: string;
  /** The date of an agreement; an actor has none. */
  readonly date: EventDate | null;
}

/**
 * `party` and `mediator` tie an actor to an agreement, `acts-for` a person or body to its state, `act` two
 * actors of which one did something to the other, `part` whoever else took part.
 * `score` is the mean of the events, in [-10, 10]; null where there are none.
 */
export interface NetworkEdge {
  readonly source: string;
  readonly target: string;
  readonly kind: EdgeKind;
  readonly events: readonly DyadEvent[];
  readonly score: number | null;
}

export interface NetworkGraph {
  readonly nodes: readonly NetworkNode[];
  readonly edges: readonly NetworkEdge[];
}

/** Node id of an agreement; actors and agreements may share an id. */
export const agreementNode = (id: string) => `agreement:${id}`;

/** The actors and agreements of `events`, and what ties them. Order of the events is irrelevant. */
export function networkGraph(dataset: Dataset, events: readonly DyadEvent[], scorer: Scorer): NetworkGraph {
  const actors = new Map(dataset.actors.map((actor) => [actor.id, actor]));
  const ties = new Map<string, { source: string; target: string; kind: EdgeKind; events: DyadEvent[] }>();
  const tie = (kind: EdgeKind, a: string, b: string, event?: DyadEvent) => {
    if (a === b) return;
    const [source, target] = a < b ? [a, b] as const : [b, a] as const;
    const key = `${kind} ${source} ${target}`;
    const known = ties.get(key) ?? { source, target, kind, events: [] };
    if (event && !known.events.includes(event)) known.events.push(event);
    ties.set(key, known);
  };

  for (const event of [...events].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const states = event.participants.filter(({ actor }) => actors.get(actor)?.kind === 'state');
    for (const [a, b] of actingPairs(states)) tie('act', a, b, event);
    if (event.agreement !== null) {
      const agreement = agreementNode(event.agreement);
      for (const party of parties(event.participants, states)) tie('party', agreement, party, event);
      for (const mediator of withRole(event.participants, 'mediator')) tie('mediator', agreement, mediator, event);
    }
    // Who belongs to no state took part where it happened: with the host, else with the first side named.
    const anchor = event.agreement === null
      ? withRole(states, 'host')[0] ?? states[0]?.actor
      : agreementNode(event.agreement);
    for (const { actor } of event.participants) {
      const state = actors.get(actor)?.state;
      if (state) tie('acts-for', actor, state, event);
      else if (anchor && actors.get(actor)?.kind !== 'state') tie('part', actor, anchor, event);
    }
  }
  const edges = [...ties.values()].map((edge) => ({ ...edge, score: meanScore(edge.events, scorer) }));
  const present = new Set(edges.flatMap(({ source, target }) => [source, target]));
  const nodes: NetworkNode[] = [
    ...dataset.actors.map(({ id, name, kind, state }) => ({ id, name, kind, side: state ?? (kind === 'state' ? id : ''), date: null })),
    ...dataset.agreements.map(({ id, title, date }) => ({ id: agreementNode(id), name: title, kind: 'agreement' as const, side: '', date }))
  ];
  return { nodes: nodes.filter(({ id }) => present.has(id)), edges };
}

function withRole(participants: readonly Participation[], ...roles: Role[]): string[] {
  return participants.filter(({ role }) => roles.includes(role)).map(({ actor }) => actor);
}

/** Who signs is a party; where no signing is told, the two sides are. */
function parties(participants: readonly Participation[], states: readonly Participation[]): string[] {
  const signatories = withRole(participants, 'signatory');
  return signatories.length > 0 ? signatories : withRole(states, 'source', 'target');
}

/** Each pair of states of which one acted upon the other, or both acted together. */
function actingPairs(states: readonly Participation[]): [string, string][] {
  const sources = [...new Set(withRole(states, 'source', 'visitor'))];
  const receivers = [...new Set(withRole(states, 'target', 'host'))];
  const others = receivers.length > 0 ? receivers : sources;
  return sources.flatMap((a) => others.map((b): [string, string] => [a, b]));
}

function meanScore(events: readonly DyadEvent[], scorer: Scorer): number | null {
  return events.length === 0 ? null : events.reduce((sum, event) => sum + scorer.stated(event), 0) / events.length;
}
