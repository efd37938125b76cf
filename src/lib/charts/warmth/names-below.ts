import { range } from 'd3';

/** A name below the mark that it belongs to, in pixels: its left edge, and its row, the uppermost is 0. */
export interface NamePlace {
  readonly left: number;
  readonly row: number;
  /** Only its years have room. */
  readonly isShort: boolean;
}

/**
 * How far a name begins before the middle of its mark, and how far it may stand off it; between names of a row; between a
 * name and a leader; and from what leads to another's name to where one begins that is not at its own mark; in pixels.
 */
const [overhang, maxOff, gap, leaderGap, strangerGap] = [3.5, 4, 8, 3, 12];
/** What a lower row costs, and a place that is chosen for others' sake; to the right of its mark a name is best. */
const costs = { row: 1, about: 0.25, left: 0.5, shifted: 0.7 } as const;
/** So many arrangements are followed at a time: more take their time and found no more room where it was tried. */
const maxFollowed = 16;

interface Mark {
  readonly at: number;
  readonly width: number;
}
type Place = Omit<NamePlace, 'isShort'>;
/** The places of some names, from left to right. */
interface Arrangement {
  readonly places: ReadonlyMap<Mark, Place>;
  /** Where the last name of each row ends, and where the last leader to a name in it stands, in pixels. */
  readonly ends: readonly number[];
  readonly leaders: readonly number[];
  readonly cost: number;
}

/**
 * Names of marks along a line, below it in at most `rows` rows: none meets another, and what leads to a name in a lower
 * row meets no name above. Where one has no room beside those of the marks before it, its years alone, `short` pixels
 * wide; null where they have none either.
 */
export function placeBelow(
  marks: readonly (Mark & { readonly short?: number })[],
  width: number,
  rows: number
): readonly (NamePlace | null)[] {
  const whole = marks.map(({ at, width }): Mark => ({ at, width }));
  const years = marks.map(({ at, short }): Mark | null => (short === undefined ? null : { at, width: short }));
  let known: Arrangement['places'] = arranged(whole, width, rows)?.places ?? new Map();
  if (known.size < marks.length)
    whole.forEach((mark, n) => {
      const found = [mark, years[n] ?? []].flat().map((one) => arranged([...known.keys(), one], width, rows));
      known = found.find((one) => one !== undefined)?.places ?? known;
    });
  return whole.map((mark, n) => {
    const [full, short] = [known.get(mark), years[n] && known.get(years[n])];
    if (full) return { ...full, isShort: false };
    return short ? { ...short, isShort: true } : null;
  });
}

/** The names of all these marks; null where they have no room together. */
function arranged(marks: readonly Mark[], width: number, rows: number): Arrangement | undefined {
  const nowhere = range(rows).map(() => Number.NEGATIVE_INFINITY);
  let followed: readonly Arrangement[] = [{ places: new Map(), ends: nowhere, leaders: nowhere, cost: 0 }];
  for (const mark of [...marks].sort((a, b) => a.at - b.at)) {
    const candidates = candidatesOf(mark, marks, width, rows);
    followed = best(
      followed.flatMap((known) =>
        candidates
          .filter(({ place }) => isFree(place, mark, known))
          .map(({ place, cost }) => ({
            places: new Map([...known.places, [mark, place]]),
            ends: known.ends.with(place.row, place.left + mark.width),
            leaders: known.leaders.with(place.row, mark.at),
            cost: known.cost + cost
          }))
      )
    );
  }
  return followed[0];
}

/** The arrangements of least cost, but for those that leave the next names no more room than one of less cost. */
function best(arrangements: readonly Arrangement[]): readonly Arrangement[] {
  const kept: Arrangement[] = [];
  for (const one of [...arrangements].sort((a, b) => a.cost - b.cost)) {
    if (kept.length === maxFollowed) break;
    if (!kept.some((other) => leavesAsMuch(other, one))) kept.push(one);
  }
  return kept;
}

const leavesAsMuch = (one: Arrangement, other: Arrangement) =>
  one.ends.every((end, row) => end <= (other.ends[row] ?? end)) &&
  one.leaders.every((leader, row) => leader <= (other.leaders[row] ?? leader));

/** Places for a name: to the right of its mark, about it, to the left, or just clear of what leads to another's. */
function candidatesOf({ at, width: wide }: Mark, marks: readonly Mark[], width: number, rows: number) {
  const near = marks.filter((other) => Math.abs(other.at - at) < wide);
  const lefts = [
    { left: at - overhang, cost: 0 },
    { left: at - wide / 2, cost: costs.about },
    { left: at + overhang - wide, cost: costs.left },
    ...near
      .flatMap((other) => [other.at + leaderGap, other.at + strangerGap, other.at - leaderGap - wide])
      .map((left) => ({ left, cost: costs.shifted }))
  ].flatMap(({ left, cost }) => {
    // Beside a mark at an end of the line it begins, or ends, there.
    const within = Math.min(Math.max(left, 0), width - wide);
    return Math.abs(within - left) <= overhang && isAt(within, wide, at) ? [{ left: within, cost }] : [];
  });
  return range(rows).flatMap((row) =>
    lefts.map(({ left, cost }) => ({ place: { left, row }, cost: cost + row * costs.row }))
  );
}

/** Whether a name stands at its mark. */
const isAt = (left: number, wide: number, at: number) => left - maxOff <= at && at <= left + wide + maxOff;

/** Whether a name and what leads to it meet no name further left, and it none of what leads to these. */
function isFree({ left, row }: Place, { at }: Mark, { ends, leaders }: Arrangement): boolean {
  return (
    left >= (ends[row] ?? 0) + gap &&
    ends.every((end, above) => above >= row || end + leaderGap <= at) &&
    leaders.every(
      (leader, below) => below <= row || leader + (left > at - overhang - leaderGap ? leaderGap : strangerGap) <= left
    )
  );
}
