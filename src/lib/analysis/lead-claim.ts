import { greatest, intersection, range } from 'd3';
import {
  claimDraws,
  manyEvents,
  minShare,
  settings,
  settingsOf,
  visible,
  type BorneOut,
  type Setting
} from './claims.ts';
import type { ComparedRecord } from './compared-record.ts';
import { yearsInDraws, yearsOfLine } from './compared-years.ts';
import { pairedDraws } from './paired-draws.ts';
import { visibleDifference } from './warmth-line.ts';

/** Years throughout which one line is above all others. */
export interface Lead {
  /** Which of the lines, by its place among them. */
  readonly leader: number;
  /** First and last year of the common time. */
  readonly years: readonly [number, number];
}

/** That in all years of each lead the line of the leader is above all others, however they are measured. */
export interface LeadClaim {
  /** One or two, in order of time; of two, the leaders differ. */
  readonly leads: readonly Lead[];
  /** By each setting, in how many of the draws all these years hold together, from 0 to 1. */
  readonly shares: readonly BorneOut[];
}

/** Fewer years in a row are no lead. */
export const minLeadYears = 3;

/**
 * What of the lines’ order every setting bears out: the longest run of years in which one is above all others, and the
 * longest in which another one is, where both hold together. Candidates are the runs of the lines shown, over years in
 * which each of them rests on enough events, and what is left of them when years at their ends are taken away. Null
 * where nothing holds.
 */
export function leadClaim(records: readonly ComparedRecord[]): LeadClaim | null {
  const runs = shownLeads(records);
  if (runs.length === 0) return null;
  const known = sharedSettings(records).map((setting): Known => ({
    setting,
    holds: holdingYears(records, runs, setting)
  }));
  if (known.length === 0) return null;
  const first = longestOf(runs, known);
  if (!first) return null;
  const other = longestOf(
    runs.filter(({ leader }) => leader !== first.leader),
    known,
    [first]
  );
  const leads = [first, ...(other ? [other] : [])].sort((a, b) => a.years[0] - b.years[0]);
  return {
    leads,
    shares: known.map(({ setting, holds }) => ({ ...setting, share: shareOf(together(holds, leads)) }))
  };
}

/**
 * The ways to measure by which each of the records can be scored. A scale of a record's own is another one than that of
 * another record, whatever it is called.
 */
export function sharedSettings(records: readonly Pick<ComparedRecord, 'dataset'>[]): readonly Setting[] {
  const ofOne = new Set(records.map(({ dataset }) => dataset)).size < 2;
  return settings.filter(
    (setting) =>
      (ofOne || setting.scale !== 'own') && records.every(({ dataset }) => settingsOf(dataset).includes(setting))
  );
}

/** By a setting, in which draws each year of each run holds, by the year of the common time. */
interface Known {
  readonly setting: Setting;
  readonly holds: ReadonlyMap<number, Uint8Array>;
}

/** Runs of years in which one of the lines shown is seen to be above all others, in order of time. */
export function shownLeads(records: readonly ComparedRecord[]): Lead[] {
  const means = records.map(yearsOfLine);
  const [own, ...others] = means;
  const common = own ? [...intersection(own.keys(), ...others.map((each) => each.keys()))].sort((a, b) => a - b) : [];
  const runs: { leader: number; years: [number, number] }[] = [];
  for (const year of common) {
    const heights = means.map((mean) => mean.get(year) ?? NaN);
    const best = Math.max(...heights);
    const leader = heights.indexOf(best);
    if (!heights.every((height, n) => n === leader || best - height > visibleDifference)) continue;
    const last = runs.at(-1);
    if (last?.leader === leader && last.years[1] === year - 1) last.years[1] = year;
    else runs.push({ leader, years: [year, year] });
  }
  return records.length < 2 ? [] : runs.filter(({ years: [from, to] }) => to - from + 1 >= minLeadYears);
}

/** In which draws the leader of each year of the runs is above all others in that year’s mean. */
function holdingYears(
  records: readonly ComparedRecord[],
  runs: readonly Lead[],
  setting: Setting
): ReadonlyMap<number, Uint8Array> {
  const years = runs.flatMap(({ years: [from, to] }) => range(from, to + 1));
  const leaders = runs.flatMap(({ leader, years: [from, to] }) => range(from, to + 1).map(() => leader));
  const means = records.map((record) => yearsInDraws(record, years, claimDraws, setting));
  const orders = records.map(({ dataset }) => pairedDraws(dataset, claimDraws));
  const min = records.some(({ dataset }) => dataset.events.length > manyEvents) ? visible : 0;
  return new Map(
    years.map((year, n) => {
      const heights = means.map((own) => own[n] ?? none);
      const leader = leaders[n] ?? 0;
      const holding = new Uint8Array(claimDraws.count).map((_, draw) => {
        const at = (record: number) => heights[record]?.[orders[record]?.[draw] ?? 0] ?? NaN;
        const height = at(leader);
        return heights.every((_, record) => record === leader || height - at(record) > min) ? 1 : 0;
      });
      return [year, holding];
    })
  );
}

const none = new Float64Array(claimDraws.count).fill(NaN);

/** The longest part of a run that holds by every setting, together with what is claimed already; of several the firmest. */
function longestOf(runs: readonly Lead[], known: readonly Known[], claimed: readonly Lead[] = []): Lead | undefined {
  const given = known.map(({ holds }) => together(holds, claimed));
  const parts = runs.flatMap(({ leader, years: [from, to] }) =>
    range(from, to + 1).flatMap((begin): (Lead & { readonly share: number })[] => {
      const drawn = given.map((each) => Uint8Array.from(each));
      let found: { end: number; share: number } | undefined;
      for (let year = begin; year <= to; year += 1) {
        const shares = known.map(({ holds }, n) => shareOf(keep(drawn[n] ?? noDraw, holds.get(year) ?? noDraw)));
        const share = Math.min(...shares);
        // With each year more there are fewer draws in which all hold.
        if (share < minShare) break;
        found = { end: year, share };
      }
      return found && found.end - begin + 1 >= minLeadYears
        ? [{ leader, years: [begin, found.end], share: found.share }]
        : [];
    })
  );
  const longest = Math.max(...parts.map(({ years: [from, to] }) => to - from));
  const best = greatest(
    parts.filter(({ years: [from, to] }) => to - from === longest),
    ({ share }) => share
  );
  return best && { leader: best.leader, years: best.years };
}

const noDraw = new Uint8Array(claimDraws.count);

/** The draws in which every year of these leads holds. */
function together(holds: ReadonlyMap<number, Uint8Array>, leads: readonly Lead[]): Uint8Array {
  const all = new Uint8Array(claimDraws.count).fill(1);
  for (const { years } of leads) for (const year of range(years[0], years[1] + 1)) keep(all, holds.get(year) ?? noDraw);
  return all;
}

/** Leaves of `all` the draws that are in `more` too. */
function keep(all: Uint8Array, more: Uint8Array): Uint8Array {
  for (let draw = 0; draw < all.length; draw += 1) all[draw] = (all[draw] ?? 0) & (more[draw] ?? 0);
  return all;
}

function shareOf(draws: Uint8Array): number {
  let count = 0;
  for (const holds of draws) count += holds;
  return count / claimDraws.count;
}
