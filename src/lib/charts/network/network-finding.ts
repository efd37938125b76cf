import { agreementsBetween, type NetworkGraph } from '#lib/analysis/index.ts';
import { byId, nameOf, type Dataset, type DyadEvent, type EventDate } from '#lib/dataset/index.ts';
import { choiceInWords, networkMessage, yearSpanInWords } from '#lib/messages/index.ts';
import { domainOf, type View } from '#lib/view/index.ts';
import { chosenSuffix } from '../notes.ts';
import { periodInWords } from '../warmth/warmth-words.ts';
import { wholeGraph } from './network-layout.ts';

/**
 * Fewer agreements, events with other states, or events with one person than these are no finding, nor is it one that
 * fewer events hold no agreement.
 */
const min = { agreements: 2, otherStates: 2, person: 3, events: 3 } as const;
/** Of a side more states than these are too many for a title. */
const maxStates = 3;

/** What a network shows, and how it was counted where the title alone does not tell. */
export interface NetworkFinding {
  readonly title: string;
  readonly note: string;
}

/**
 * What a network shows, plainly counted: how the agreements between the two sides are shared among the states of one
 * that had several, else when they were made, else that a period has one or none, else how often other states come in,
 * else who of all people most often does. Never that the two sides deal with one another most, nor that a chosen actor comes into the events: for that
 * they were chosen.
 */
export function networkFinding(
  dataset: Dataset,
  graph: NetworkGraph,
  events: readonly DyadEvent[],
  view: View
): NetworkFinding {
  if (graph.edges.length === 0) return { title: networkMessage(view.lang, 'network.none'), note: '' };
  const agreements =
    agreementsByState(dataset, graph, view) ??
    agreementsInTime(dataset, graph, view) ??
    fewAgreements(dataset, graph, events, view);
  if (agreements !== null) return { title: agreements, note: networkMessage(view.lang, 'network.note.parties') };
  const title =
    otherStates(dataset, events, view) ?? mostActivePerson(dataset, events, view) ?? plainCounts(graph, events, view);
  return { title, note: '' };
}

const inYear = (date: EventDate, { lang }: View) => yearSpanInWords(lang, date);

/** What a message on agreements is called by what the view has of the record: all, a period, or chosen events. */
const scopeSuffix = (view: View) => chosenSuffix(view) || (view.from === '' && view.to === '' ? '' : '-period');
const periodOfTitle = (dataset: Dataset, view: View) => periodInWords(view.lang, domainOf(dataset, view));

/** Where a side had several states that dealt with the other: how many agreements each has with it. */
function agreementsByState(dataset: Dataset, graph: NetworkGraph, view: View): string | null {
  const { sides } = dataset.dyad;
  const found = agreementsBetween(graph, sides);
  const actingIn = (states: readonly string[], others: readonly string[]) =>
    states.filter((state) =>
      graph.edges.some(
        ({ kind, source, target }) =>
          kind === 'act' &&
          ((source === state && others.includes(target)) || (target === state && others.includes(source)))
      )
    );
  const [first, second] = sides;
  for (const [states, others] of [sides, [second, first]] as const) {
    const acting = actingIn(states, others);
    if (acting.length < 2 || acting.length > maxStates) continue;
    if (acting.every((state) => !found.has(state))) continue;
    const inWords = acting.map((state) => {
      const [name, own] = [nameOf(graph.nodes, state), found.get(state) ?? []];
      const last = own.at(-1)?.date;
      return last
        ? networkMessage(view.lang, 'network.title.state', { name, count: own.length, year: inYear(last, view) })
        : networkMessage(view.lang, 'network.title.state.none', { name });
    });
    const other = choiceInWords(
      view.lang,
      actingIn(others, states).map((state) => nameOf(graph.nodes, state))
    );
    return networkMessage(view.lang, `network.title.states${scopeSuffix(view)}`, {
      other,
      states: inWords.join('; '),
      period: periodOfTitle(dataset, view)
    });
  }
  return null;
}

function agreementsInTime(dataset: Dataset, graph: NetworkGraph, view: View): string | null {
  const agreements = new Set([...agreementsBetween(graph, dataset.dyad.sides).values()].flat());
  const dates = [...agreements].flatMap(({ date }) => date ?? []).sort((a, b) => a.last - b.last || a.first - b.first);
  const [earliest, latest] = [dates[0], dates.at(-1)];
  if (dates.length < min.agreements || !earliest || !latest) return null;
  const [first, last] = [inYear(earliest, view), inYear(latest, view)];
  const words = { count: dates.length, first, last, year: first, period: periodOfTitle(dataset, view) };
  return networkMessage(
    view.lang,
    `network.title.${first === last ? 'year' : 'agreements'}${scopeSuffix(view)}`,
    words
  );
}

/** That a period has one agreement or none, where the record as a whole has more and the period has events enough. */
function fewAgreements(dataset: Dataset, graph: NetworkGraph, events: readonly DyadEvent[], view: View): string | null {
  if (scopeSuffix(view) !== '-period' || events.length < min.events || endsBeforeBoth(dataset, view)) return null;
  const { sides } = dataset.dyad;
  const inAll = new Set([...agreementsBetween(wholeGraph(dataset, view.scale), sides).values()].flat());
  if (inAll.size < min.agreements) return null;
  const [only] = [...agreementsBetween(graph, sides).values()].flat();
  const words = { all: events.length, period: periodOfTitle(dataset, view) };
  return only?.date
    ? networkMessage(view.lang, 'network.title.one-period', { ...words, year: inYear(only.date, view) })
    : networkMessage(view.lang, 'network.title.no-period', words);
}

/** Whether a view ends before both sides exist: a state of that time stands for one of them, and is no third one. */
const endsBeforeBoth = (dataset: Dataset, view: View) => domainOf(dataset, view)[1] < dataset.dyad.begin;

/** In how many events each of some actors takes part, most first. */
function countsOf(events: readonly DyadEvent[], among: (actor: string) => string | null): [string, number][] {
  const counts = new Map<string, number>();
  for (const { participants } of events) {
    for (const name of new Set(participants.flatMap(({ actor }) => among(actor) ?? [])))
      counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]);
}

function otherStates(dataset: Dataset, events: readonly DyadEvent[], view: View): string | null {
  const { actors, dyad } = dataset;
  if (endsBeforeBoth(dataset, view)) return null;
  const [known, own] = [byId(actors), new Set(dyad.sides.flat())];
  const stateOf = (id: string) => {
    const actor = known.get(id);
    const state = actor?.kind === 'state' ? id : actor?.state;
    return state && !own.has(state) ? state : null;
  };
  if (view.actor.some((id) => stateOf(id) !== null)) return null;
  const count = events.filter(({ participants }) => participants.some(({ actor }) => stateOf(actor))).length;
  if (count < min.otherStates) return null;
  const [first, second] = countsOf(events, stateOf);
  const words = { count, all: events.length, name: nameOf(actors, first?.[0] ?? ''), most: first?.[1] ?? 0 };
  const rank = !second ? '.only' : words.most > second[1] ? '.first' : '';
  return networkMessage(view.lang, `network.title.third${rank}${chosenSuffix(view)}`, words);
}

function mostActivePerson({ actors }: Dataset, events: readonly DyadEvent[], view: View): string | null {
  const known = byId(actors);
  const [first, second] = countsOf(events, (id) => (known.get(id)?.kind === 'person' ? id : null));
  if (!first || first[1] < min.person || first[1] === second?.[1] || view.actor.includes(first[0])) return null;
  return networkMessage(view.lang, `network.title.person${second ? '' : '.only'}${chosenSuffix(view)}`, {
    name: nameOf(actors, first[0]),
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
