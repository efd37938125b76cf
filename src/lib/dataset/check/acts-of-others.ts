import { group } from 'd3';
import { quoted } from '../quoted.ts';
import type { PackageTables } from '../read/csv-table.ts';
import { participationsIn, type ToldParticipation } from '../read/participations.ts';
import type { Dyad, Problem } from '../types.ts';

/**
 * Events that say nothing of what one side did to the other: in which neither takes part, which others did, or which one
 * side did to others or to itself. They would move a line that is not theirs. Before both sides exist others stand in
 * their place; and what nothing is told of, or cannot be read, is not judged.
 */
export function actsOfOthers(
  tables: PackageTables,
  { sides, begin }: { readonly sides: Dyad['sides']; readonly begin: number }
): Problem[] {
  // Of a description that cannot be read no side is known.
  if (sides.some((states) => states.length === 0)) return [];
  const sideOf = new Map(sides.flatMap((states, side) => states.map((state) => [state, side] as const)));
  const known = new Map(tables.actors.rows.map(({ cells }) => [cells.id, cells]));
  const sideOfActor = (actor = '') => sideOf.get(actor) ?? sideOf.get(known.get(actor)?.state ?? '');
  const told = group(participationsIn(tables), ({ event }) => event);
  return tables.events.rows.flatMap(({ cells: { id, date } }) => {
    const all = id === undefined ? [] : (told.get(id) ?? []);
    const isRead = all.every(({ actor, role }) => role !== undefined && known.get(actor)?.state !== undefined);
    if (id === undefined || date === undefined || date.first < begin || all.length === 0 || !isRead) return [];
    const wrong = strangers(all, ({ actor }) => sideOfActor(actor));
    const [first] = wrong?.who ?? [];
    if (!wrong || !first) return [];
    const who = [...new Set(wrong.who.map(({ actor }) => actor ?? ''))].map(quoted).join(', ');
    return [{ ...first.at, message: said[wrong.fault](quoted(id), who) }];
  });
}

const mend = 'and whoever else took part as third-party in participants.csv, or take the event out of events.csv';

/** What is wrong with an event by whom it names, and how to mend it. */
const said = {
  nobody: (event: string, who: string) =>
    `neither side takes part in ${event}, only ${who}; name the side that did it to the other, ${mend}`,
  sources: (event: string, who: string) =>
    `${event} was done by ${who}, of neither side; name the side whose act toward the other it was, ${mend}`,
  targets: (event: string, who: string) =>
    `${event} was done to ${who}, not to the other side; name that as its target, ${mend}`
} as const;

/** Whoever makes an event none of the two sides; null of one that is. */
function strangers(
  all: readonly ToldParticipation[],
  sideOf: (one: ToldParticipation) => number | undefined
): { readonly fault: keyof typeof said; readonly who: readonly ToldParticipation[] } | null {
  if (all.every((one) => sideOf(one) === undefined)) return { fault: 'nobody', who: all };
  const [sources, targets] = (['source', 'target'] as const).map((role) => all.filter((one) => one.role === role));
  const acting = new Set((sources ?? []).flatMap((one) => sideOf(one) ?? []));
  if (acting.size === 0) return sources && sources.length > 0 ? { fault: 'sources', who: sources } : null;
  const isOther = (one: ToldParticipation) => {
    const side = sideOf(one);
    return side !== undefined && !acting.has(side);
  };
  if (acting.size > 1 || !targets || targets.length === 0 || targets.some(isOther)) return null;
  // What `directionProblems` says of one who does it to himself is enough.
  if (targets.some(({ actor }) => sources?.some((one) => one.actor === actor))) return null;
  return { fault: 'targets', who: targets };
}
