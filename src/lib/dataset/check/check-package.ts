import type { SoundScales } from '../read/codebook.ts';
import type { PackageTables } from '../read/csv-table.ts';
import type { Dyad, OwnScale, Problem, State } from '../types.ts';
import { actorStateProblems } from './actor-states.ts';
import { actsOfOthers } from './acts-of-others.ts';
import { alikeEvents } from './alike-events.ts';
import { codingProblems } from './codings.ts';
import { directionProblems } from './directions.ts';
import { duplicateIds } from './duplicate-ids.ts';
import { eraProblems } from './eras.ts';
import { itemUseProblems } from './item-use.ts';
import { lifetimeProblems, reversedAgreements } from './lifetimes.ts';
import { markedRowProblems } from './marked-rows.ts';
import { measureProblems } from './measures.ts';
import { ownScoreProblems } from './own-scores.ts';
import { unattendedEvents } from './participation.ts';
import { brokenReferences } from './references.ts';
import { sideProblems } from './sides.ts';

/**
 * What is wrong with a package beyond its single cells: the two sides, the codings, what stands between rows and tables.
 * Each row is held to what can be read of it, and what a faulty row may say is taken for said where something seems
 * missing. `ownScales` are those that the package names, `items` is how many numbered items the source has: null where
 * that could not be read; `states` are those of the codebook.
 */
export function packageProblems(
  tables: PackageTables,
  {
    sides,
    begin,
    scales,
    ownScales,
    items,
    states
  }: {
    readonly sides: Dyad['sides'];
    /** The day from which on both sides exist. */
    readonly begin: number;
    readonly scales: SoundScales;
    readonly ownScales: readonly OwnScale[] | null;
    readonly items: number | null;
    readonly states: readonly State[];
  }
): Problem[] {
  return [
    ...sideProblems(sides, tables.actors),
    ...actorStateProblems(tables.actors),
    ...codingProblems(tables.events, scales),
    ...(ownScales === null ? [] : ownScoreProblems(tables.events, ownScales[0])),
    ...duplicateIds(tables),
    ...alikeEvents(tables.events),
    ...brokenReferences(tables, states),
    ...directionProblems(tables),
    ...itemUseProblems(tables, items),
    ...unattendedEvents(tables),
    ...actsOfOthers(tables, { sides, begin }),
    ...markedRowProblems(tables),
    ...lifetimeProblems(tables),
    ...reversedAgreements(tables),
    ...eraProblems(tables, sides),
    ...measureProblems(tables)
  ];
}
