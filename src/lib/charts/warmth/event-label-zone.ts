import { least } from 'd3';
import {
  nameGap,
  placedBeside,
  strangerGap,
  type LabelPlace,
  type LabelSide,
  type PlacedEventLabel
} from './event-label-place.ts';
import type { LabelText } from './event-label-text.ts';

/** A zone is full once so many names found no room in it. */
const maxFailures = 12;

/** Whether two names are ever seen together: others may take the same place. */
export type Together = (a: LabelText, b: LabelText) => boolean;

/** A name beside its leader, and how far from the edge of the panel its words may reach to stay clear of the line. */
interface Candidate {
  readonly name: PlacedEventLabel;
  readonly room: number;
}

/** A name to the right and to the left of its leader, as far as these are within the plot. */
type Sides = readonly Candidate[];

/** Which side of its leader each name takes, how far from the edge of the plot it stands, and what that costs. */
interface Arrangement {
  readonly places: readonly (Candidate & { readonly depth: number })[];
  readonly cost: number;
}

/**
 * Names above the line, or below it, the first ones first: as many as have room, at most `most`, none on another that is
 * seen together with it.
 */
export function placeInZone(
  texts: readonly LabelText[],
  side: LabelSide,
  place: LabelPlace,
  { most, together }: { most: number; together: Together }
): PlacedEventLabel[] {
  const [top, bottom] = place.panel;
  const candidate = (name: PlacedEventLabel): Candidate => {
    const [from, to] = place.clear(side, name.box.left, name.box.right);
    return { name, room: to - from };
  };
  let chosen: readonly Sides[] = [];
  let known: readonly Candidate[] = [];
  let failures = 0;
  for (const text of texts) {
    if (chosen.length === most || failures === maxFailures) break;
    const sides = (['right', 'left'] as const).flatMap((beside) => {
      const name = placedBeside(text, place, beside, 0);
      // The time before the line begins is not that of a name on the line.
      return name && (name.box.left >= place.begin || name.leader[1].x < place.begin) ? [candidate(name)] : [];
    });
    // Most find room beside the others as they stand.
    const found =
      least(waysOf([...known.map((one) => [one]), sides], together), costOf) ??
      least(waysOf([...chosen, sides], together), costOf);
    if (found) {
      chosen = [...chosen, sides];
      known = found.places;
    } else failures += 1;
  }
  const best = least(waysOf(chosen, together), costOf);
  return (best?.places ?? []).flatMap(({ name: { text, beside }, depth }) => {
    const from = side === 'above' ? top + depth : bottom - depth - text.height;
    return placedBeside(text, place, beside, from) ?? [];
  });
}

/**
 * All ways to put names right or left of their leaders in which each finds room. Two that reach across one another's
 * leaders never do, wherever the others stand.
 */
function waysOf(names: readonly Sides[], together: Together): Arrangement[] {
  const cross = (a: PlacedEventLabel, b: PlacedEventLabel) => together(a.text, b.text) && spans(a, b) && spans(b, a);
  let ways: Candidate[][] = [[]];
  for (const sides of names)
    ways = ways.flatMap((way) =>
      sides.filter(({ name }) => !way.some((other) => cross(name, other.name))).map((one) => [...way, one])
    );
  return ways.flatMap((way) => stepped(way, together) ?? []);
}

const costOf = ({ cost }: Arrangement) => cost;

/**
 * Stands names as far out as they go: one that reaches across the leader of another stands further out, so that the
 * leader ends below its words. Null where two reach across one another, or the last is too near to the line.
 */
function stepped(names: readonly Candidate[], together: Together): Arrangement | null {
  const meets = (a: Candidate, b: Candidate) => a.name !== b.name && together(a.name.text, b.name.text);
  const places: (Candidate & { readonly depth: number })[] = [];
  let left = [...names];
  let cost = 0;
  while (left.length > 0) {
    const free = left
      .filter((one) => !left.some((other) => meets(other, one) && spans(other.name, one.name)))
      .map((one) => ({
        ...one,
        depth: Math.max(
          0,
          ...places
            .filter((other) => meets(other, one) && isBeside(other.name, one.name))
            .map((other) => other.depth + other.name.text.height + nameGap.down)
        )
      }));
    const next = least(free, ({ depth }) => depth);
    if (!next || next.depth + next.name.text.height > next.room) return null;
    places.push(next);
    cost += next.depth;
    left = left.filter(({ name }) => name !== next.name);
  }
  return { places, cost };
}

/** Whether the words of one reach across the leader of the other. */
const spans = ({ box }: PlacedEventLabel, { leader: [{ x }] }: PlacedEventLabel): boolean =>
  box.left - strangerGap < x && x < box.right + strangerGap;

/** Whether two names would touch at one height. */
const isBeside = ({ box: a }: PlacedEventLabel, { box: b }: PlacedEventLabel): boolean =>
  a.left - nameGap.across < b.right && b.left < a.right + nameGap.across;
