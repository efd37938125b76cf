import { mean } from 'd3';
import {
  byId,
  earlierFirst,
  type ActorKind,
  type Agreement,
  type Dataset,
  type DyadEvent,
  type EventDate,
  type Participation,
  type Role
} from '#lib/dataset/index.ts';
import { memoizeWeak } from '#lib/memo/index.ts';
import type { Scorer } from './score.ts';

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
  /** Of an agreement the time for which it is in force, where that is told. */
  readonly inForce?: EventDate;
  /** Whether an agreement is a treaty or an alliance, which bind states as no other does. */
  readonly isTreaty?: true;
  /** What is doubtful of an agreement, where its name bears a dagger. */
  readonly doubts?: readonly string[];
  /** Those that tie it to another, each once. */
  readonly events: readonly DyadEvent[];
}

/**
 * `party` and `mediator` tie an actor to an agreement, `acts-for` a person or body to its state, `act` two actors of
 * which one did something to the other, `part` whoever else took part. `score` is the mean of the events, in [-10, 10],
 * of acts between the two sides: it says what one of these did to the other, and of other ties nothing, which have null,
 * as have acts without any score.
 */
export interface NetworkEdge {
  /** Its name among all edges: kind and ends. */
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly kind: EdgeKind;
  readonly events: readonly DyadEvent[];
  readonly score: number | null;
  /** How many of the events have the scores whose mean that is. */
  readonly scored: number;
}

export interface NetworkGraph {
  readonly nodes: readonly NetworkNode[];
  readonly edges: readonly NetworkEdge[];
}

/** Node id of an agreement; actors and agreements may share an id. */
export const agreementNode = (id: string) => `agreement:${id}`;

/** A tie that an event makes. */
type Tie = Pick<NetworkEdge, 'id' | 'source' | 'target' | 'kind'>;

/** The ties of each event of the actors: another view has the same ones. */
const tiesAmong = memoizeWeak((actors: Dataset['actors']) =>
  memoizeWeak((event: DyadEvent): readonly Tie[] => tiesMadeBy(event, byId(actors)))
);

/**
 * The actors and agreements of `events`, and what ties them; and `untold`, agreements that no event names, with those
 * between whom they are. Order is irrelevant.
 */
export function networkGraph(
  dataset: Dataset,
  events: readonly DyadEvent[],
  scorer: Scorer,
  untold: readonly Pick<Agreement, 'id' | 'between'>[] = []
): NetworkGraph {
  const tiesOf = tiesAmong(dataset.actors);
  const ties = new Map<string, Tie & { readonly events: DyadEvent[] }>();
  const eventsOf = new Map<string, DyadEvent[]>();
  // Such a list is soon sorted: the data are in this order.
  for (const event of [...events].sort(earlierFirst)) {
    for (const tie of tiesOf(event)) {
      const tied = ties.get(tie.id);
      if (tied) tied.events.push(event);
      else ties.set(tie.id, { ...tie, events: [event] });
      for (const end of [tie.source, tie.target]) {
        const own = eventsOf.get(end);
        if (!own) eventsOf.set(end, [event]);
        else if (own.at(-1) !== event) own.push(event);
      }
    }
  }
  for (const { id, between = [] } of untold) {
    for (const { actor } of between) {
      const tie = tieOf('party', agreementNode(id), actor);
      ties.set(tie.id, { ...tie, events: [] });
      for (const end of [tie.source, tie.target]) eventsOf.set(end, eventsOf.get(end) ?? []);
    }
  }
  const sideOf = new Map(dataset.dyad.sides.flatMap((states, side) => states.map((state) => [state, side])));
  const isBetweenSides = ({ kind, source, target }: Tie) => {
    const [a, b] = [sideOf.get(source), sideOf.get(target)];
    return kind === 'act' && a !== undefined && b !== undefined && a !== b;
  };
  const edges = [...ties.values()].map((tie) => ({
    ...tie,
    ...(isBetweenSides(tie) ? meanScore(tie.events, scorer) : { score: null, scored: 0 })
  }));
  const nodes: Omit<NetworkNode, 'events'>[] = [
    ...dataset.actors.map(({ id, name, kind, state }) => ({
      id,
      name,
      kind,
      side: state ?? (kind === 'state' ? id : ''),
      date: null
    })),
    ...dataset.agreements.map(({ id, title, kind, date, inForce, doubts }) => ({
      ...(doubts ? { doubts } : {}),
      ...(kind === 'treaty' || kind === 'alliance' ? { isTreaty: true as const } : {}),
      ...(inForce ? { inForce } : {}),
      id: agreementNode(id),
      name: title,
      kind: 'agreement' as const,
      side: '',
      date
    }))
  ];
  return {
    edges,
    nodes: nodes.flatMap((node) => {
      const own = eventsOf.get(node.id);
      return own ? [{ ...node, events: own }] : [];
    })
  };
}

/** What an event ties to what, each tie once. */
function tiesMadeBy(
  { participants, agreement }: DyadEvent,
  actors: ReadonlyMap<string, Dataset['actors'][number]>
): Tie[] {
  const made = new Map<string, Tie>();
  const tie = (kind: EdgeKind, a: string, b: string) => {
    if (a === b) return;
    const tied = tieOf(kind, a, b);
    made.set(tied.id, tied);
  };
  const states = participants.filter(({ actor }) => actors.get(actor)?.kind === 'state');
  for (const [a, b] of actingPairs(states)) tie('act', a, b);
  if (agreement !== null) {
    for (const party of parties(participants, states)) tie('party', agreementNode(agreement), party);
    for (const mediator of withRole(participants, 'mediator')) tie('mediator', agreementNode(agreement), mediator);
  }
  const anchors = agreement === null ? anchorsOf(states) : [agreementNode(agreement)];
  for (const { actor, role } of participants) {
    const { kind, state } = actors.get(actor) ?? {};
    if (state) tie('acts-for', actor, state);
    else if (kind !== 'state' || role === 'third-party') {
      const isMatter = agreement === null && kind !== 'state' && (role === 'subject' || role === 'third-party');
      for (const anchor of isMatter ? concernedBy(states) : anchors) tie('part', actor, anchor);
    }
  }
  return [...made.values()];
}

function tieOf(kind: EdgeKind, a: string, b: string): Tie {
  const [source, target] = a < b ? ([a, b] as const) : ([b, a] as const);
  return { id: `${kind} ${source} ${target}`, source, target, kind };
}

function withRole(participants: readonly Participation[], ...roles: Role[]): string[] {
  return participants.filter(({ role }) => roles.includes(role)).map(({ actor }) => actor);
}

/**
 * Who is party to an agreement or mediates it, by the events that tell of it: as in the network, whoever signs, or the
 * states on both sides where no signing is told; not who only acts upon it. Where none tells of it, between whom it is.
 */
export function agreementParties(dataset: Dataset, agreement: string): Participation[] {
  const { between } = byId(dataset.agreements).get(agreement) ?? {};
  if (between) return [...between];
  const named = dataset.events
    .filter((event) => event.agreement === agreement)
    .flatMap(({ participants }) => participants);
  const states = named.filter(({ actor }) => byId(dataset.actors).get(actor)?.kind === 'state');
  const ids = new Set([...parties(named, states), ...withRole(named, 'mediator')]);
  const roles: readonly Role[] = named.some(({ role }) => role === 'signatory')
    ? ['signatory', 'mediator']
    : ['source', 'target', 'host', 'mediator'];
  return named.filter(({ actor, role }) => ids.has(actor) && roles.includes(role));
}

/**
 * The states with which took part who belongs to none of them: the host, else all that acted together, else the one
 * that acted.
 */
function anchorsOf(states: readonly Participation[]): string[] {
  const [host] = withRole(states, 'host');
  if (host !== undefined) return [host];
  const sources = withRole(states, 'source');
  return withRole(states, 'target').length > 0 ? sources.slice(0, 1) : sources;
}

/** The states that a body or project was a matter of: the host, else whoever acted and whoever was acted upon. */
const concernedBy = (states: readonly Participation[]): string[] => {
  const [host] = withRole(states, 'host');
  return host === undefined ? withRole(states, 'source', 'target') : [host];
};

/**
 * Who signs is a party; where no signing is told, the two sides are: of a visit, who made and who received it. Who only
 * gave room to two others is none.
 */
function parties(participants: readonly Participation[], states: readonly Participation[]): string[] {
  const signatories = withRole(participants, 'signatory');
  if (signatories.length > 0) return signatories;
  const sides = withRole(states, 'source', 'target');
  return new Set(sides).size > 1 ? sides : [...sides, ...withRole(states, 'host')];
}

/** Each pair of states of which one acted upon the other, or both acted together. */
function actingPairs(states: readonly Participation[]): [string, string][] {
  const sources = [...new Set(withRole(states, 'source', 'visitor'))];
  const receivers = [...new Set(withRole(states, 'target', 'host'))];
  const others = receivers.length > 0 ? receivers : sources;
  return sources.flatMap((a) => others.map((b): [string, string] => [a, b]));
}

/** The mean score of events, and how many of them have one. */
function meanScore(events: readonly DyadEvent[], scorer: Scorer): Pick<NetworkEdge, 'score' | 'scored'> {
  const scores = events.map(scorer.stated).filter((score) => score !== null);
  return { score: mean(scores) ?? null, scored: scores.length };
}
