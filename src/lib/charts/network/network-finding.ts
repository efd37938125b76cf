import { agreementNode, type NetworkGraph } from '#lib/analysis/index.ts';
import { byId, type Dataset, type DyadEvent, type EventDate } from '#lib/dataset/index.ts';
import { networkMessage, yearSpanInWords } from '#lib/messages/index.ts';
import type { View } from '#lib/view/index.ts';
import { chosenSuffix } from '../notes.ts';

/** Fewer events, or agreements, than these are no finding. */
const fewest = 2;
/** Of a side more states than these are too many for a title. */
const maxStates = 3;

/**
 * What a network shows, plainly counted: how the agreements of the two sides are shared among the states of one that
 * had several, else when they were made, else how often other states come in, else who of all people most often does.
 * Never that the two sides deal with one another most: for that the events were chosen.
 */
export function networkFinding(
  dataset: Dataset,
  graph: NetworkGraph,
  events: readonly DyadEvent[],
  view: View
): string {
  if (graph.edges.length === 0) return networkMessage(view.lang, 'network.none');
  return (
    agreementsByState(dataset, graph, view) ??
    agreementsInTime(dataset, graph, view) ??
    otherStates(dataset, events, view) ??
    mostActivePerson(dataset, events, view) ??
    plainCounts(graph, events, view)
  );
}

const inYear = (date: EventDate, { lang }: View) => yearSpanInWords(lang, date);
const inOrder = (dates: readonly EventDate[]) => [...dates].sort((a, b) => a.last - b.last || a.first - b.first);

/** The dates of the agreements that a state, or whoever acts for it, made or mediated, in order. */
export function agreementDates({ nodes, edges }: NetworkGraph, state: string): EventDate[] {
  const known = byId(nodes);
  const own = edges.flatMap(({ kind, source, target }) => {
    const [agreement, actor] = source.startsWith(agreementNode('')) ? [source, target] : [target, source];
    return (kind === 'party' || kind === 'mediator') && known.get(actor)?.side === state ? [agreement] : [];
  });
  return inOrder([...new Set(own)].flatMap((id) => known.get(id)?.date ?? []));
}

/** Where a side had several states that dealt with the other: how many agreements each has with it. */
function agreementsByState({ dyad }: Dataset, graph: NetworkGraph, view: View): string | null {
  const names = byId(graph.nodes);
  for (const [side, states] of dyad.sides.entries()) {
    const others = new Set(dyad.sides[side === 0 ? 1 : 0]);
    const acting = states.filter((state) =>
      graph.edges.some(
        ({ kind, source, target }) =>
          kind === 'act' && (source === state ? others.has(target) : target === state && others.has(source))
      )
    );
    if (acting.length < 2 || acting.length > maxStates) continue;
    const counted = acting.map((state) => ({
      name: names.get(state)?.name ?? '',
      dates: agreementDates(graph, state)
    }));
    if (counted.every(({ dates }) => dates.length === 0)) continue;
    const inWords = counted.map(({ name, dates }) => {
      const last = dates.at(-1);
      return last
        ? networkMessage(view.lang, 'network.title.state', { name, count: dates.length, year: inYear(last, view) })
        : networkMessage(view.lang, 'network.title.state.none', { name });
    });
    return networkMessage(view.lang, `network.title.states${chosenSuffix(view)}`, { states: inWords.join('; ') });
  }
  return null;
}

function agreementsInTime({ dyad }: Dataset, graph: NetworkGraph, view: View): string | null {
  const [first = [], second = []] = dyad.sides.map((states) => states.flatMap((state) => agreementDates(graph, state)));
  const dates = inOrder([...new Set(first)].filter((date) => second.includes(date)));
  const [earliest, latest] = [dates[0], dates.at(-1)];
  if (dates.length < fewest || !earliest || !latest) return null;
  const [from, to] = [inYear(earliest, view), inYear(latest, view)];
  const suffix = chosenSuffix(view);
  return from === to
    ? networkMessage(view.lang, `network.title.year${suffix}`, { count: dates.length, year: from })
    : networkMessage(view.lang, `network.title.agreements${suffix}`, { count: dates.length, first: from, last: to });
}

/** In how many events each of some actors takes part, most first. */
function countsOf(events: readonly DyadEvent[], among: (actor: string) => string | null): [string, number][] {
  const counts = new Map<string, number>();
  for (const { participants } of events) {
    for (const name of new Set(participants.flatMap(({ actor }) => among(actor) ?? [])))
      counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]);
}

function otherStates({ actors, dyad }: Dataset, events: readonly DyadEvent[], view: View): string | null {
  const [known, own] = [byId(actors), new Set(dyad.sides.flat())];
  const stateOf = (id: string) => {
    const actor = known.get(id);
    const state = actor?.kind === 'state' ? id : actor?.state;
    return state && !own.has(state) ? state : null;
  };
  const count = events.filter(({ participants }) => participants.some(({ actor }) => stateOf(actor))).length;
  if (count < fewest) return null;
  const [first, second] = countsOf(events, stateOf);
  const words = { count, all: events.length };
  const suffix = chosenSuffix(view);
  return first && first[1] > (second?.[1] ?? 0)
    ? networkMessage(view.lang, `network.title.third.first${suffix}`, {
        ...words,
        name: known.get(first[0])?.name ?? '',
        most: first[1]
      })
    : networkMessage(view.lang, `network.title.third${suffix}`, words);
}

function mostActivePerson({ actors }: Dataset, events: readonly DyadEvent[], view: View): string | null {
  const known = byId(actors);
  const [first, second] = countsOf(events, (id) => (known.get(id)?.kind === 'person' ? id : null));
  if (!first || first[1] < fewest || first[1] === second?.[1]) return null;
  return networkMessage(view.lang, `network.title.person${chosenSuffix(view)}`, {
    name: known.get(first[0])?.name ?? '',
    count: first[1],
    all: events.length
  });
}

function plainCounts({ nodes }: NetworkGraph, events: readonly DyadEvent[], view: View): string {
  const agreements = nodes.filter(({ kind }) => kind === 'agreement').length;
  const inWords = (what: 'actors' | 'agreements' | 'events', count: number) =>
    networkMessage(view.lang, `network.count.${what}`, { count });
  return networkMessage(view.lang, `network.title.counts${chosenSuffix(view)}`, {
    actors: inWords('actors', nodes.length - agreements),
    agreements: inWords('agreements', agreements),
    events: inWords('events', events.length)
  });
}
