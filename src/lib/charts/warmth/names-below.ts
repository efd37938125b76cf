/** A name below the mark that it belongs to, in pixels: its left edge, and its row, the uppermost is 0. */
export interface NamePlace {
  readonly left: number;
  readonly row: number;
}

/** Where a name may stand to its mark, as a share of its width to the left of it: to the right, about it, to the left. */
const sides = [0, 0.5, 1] as const;
/** How far a name may begin beside the middle of its mark; between names of a row; between a name and a leader. */
const [overhang, gap, leaderGap] = [3.5, 8, 3];
/** So many arrangements are followed at a time: more found no more room in any that was tried. */
const maxFollowed = 24;

interface Box extends NamePlace {
  readonly right: number;
}
interface Arrangement {
  readonly places: readonly (NamePlace | null)[];
  readonly names: readonly Box[];
  /** In names, the first ones weighing a little more; less what lies in lower rows and to the left. */
  readonly worth: number;
}

/**
 * Names of marks along a line, below it in at most `rows` rows, as many as have room: none meets another, and what leads
 * to a name in a lower row meets no name above. Null where one has no room; the first ones come first.
 */
export function placeBelow(
  marks: readonly { readonly at: number; readonly width: number }[],
  width: number,
  rows: number
): readonly (NamePlace | null)[] {
  let followed: readonly Arrangement[] = [{ places: [], names: [], worth: 0 }];
  marks.forEach((mark, n) => {
    const candidates = candidatesOf(mark, width, rows);
    const leadersBefore = marks.slice(0, n);
    followed = followed
      .flatMap((known) => [
        ...candidates.flatMap(({ box, cost }): Arrangement[] =>
          isFree(box, mark.at, known, leadersBefore)
            ? [
                {
                  places: [...known.places, { left: box.left, row: box.row }],
                  names: [...known.names, box],
                  worth: known.worth + 1 + (marks.length - n) / marks.length / 2 - cost
                }
              ]
            : []
        ),
        { ...known, places: [...known.places, null] }
      ])
      .sort((a, b) => b.worth - a.worth)
      .slice(0, maxFollowed);
  });
  return followed[0]?.places ?? [];
}

function candidatesOf(
  { at, width: wide }: { readonly at: number; readonly width: number },
  width: number,
  rows: number
) {
  return Array.from({ length: rows }, (_, row) =>
    sides.map((side, n) => {
      const beside = at + overhang * (2 * side - 1) - side * wide;
      // Beside a mark at an end of the line it begins, or ends, there.
      const within = Math.min(Math.max(beside, 0), width - wide);
      const left = Math.abs(within - beside) <= overhang ? within : beside;
      return { box: { left, right: left + wide, row }, cost: row * 0.02 + n * 0.005 };
    })
  )
    .flat()
    .filter(({ box }) => box.left >= 0 && box.right <= width);
}

/** Whether a name and what leads to it meet no other name, and what leads to others not this one. */
function isFree(
  box: Box,
  at: number,
  { names, places }: Arrangement,
  marks: readonly { readonly at: number }[]
): boolean {
  return (
    names.every(
      (other) =>
        (other.row !== box.row || other.right + gap <= box.left || box.right + gap <= other.left) &&
        (other.row >= box.row || !isUnder(other, at))
    ) && marks.every((mark, n) => (places[n]?.row ?? 0) <= box.row || !isUnder(box, mark.at))
  );
}

const isUnder = ({ left, right }: Box, at: number) => left - leaderGap < at && at < right + leaderGap;
