import type { NetworkRow, RowOrder } from './row-order.ts';

/**
 * A row of a narrow plot: one of a row order, or the names of states whose bars begin here, or a member of either side.
 */
type InlineRow =
  NetworkRow | { readonly kind: 'heads' | 'members'; readonly pair: readonly [string | undefined, string | undefined] };

interface Inlined {
  readonly rows: readonly InlineRow[];
  /** First and last row of each bar of each side. */
  readonly bars: readonly [readonly Run[], readonly Run[]];
}
interface Run {
  readonly state: string;
  readonly from: number;
  readonly to: number;
}

/**
 * Turns a row order into one where the members of both sides stand in rows between the bars, below what their states
 * did: beside those with whom they dealt.
 */
export function inlined({ bars, rows }: RowOrder): Inlined {
  const at = (side: 0 | 1, row: number) => bars[side].findIndex(({ from, to }) => from <= row && row <= to);
  const runs = rows.map((_, row) => `${at(0, row)} ${at(1, row)}`);
  /** The last row of each stretch beside the same two states. */
  const ends = runs.flatMap((run, row) => (run === runs[row + 1] ? [] : [row]));
  const lengthTo = (end: number) => runs.filter((run) => run === runs[end]).length;
  const shares = new Map<number, [string[], string[]]>(ends.map((end) => [end, [[], []]]));
  for (const { members, from, to } of bars[1]) {
    const [longest] = ends.filter((end) => from <= end && end <= to).sort((a, b) => lengthTo(b) - lengthTo(a));
    if (longest !== undefined) shares.get(longest)?.[1].push(...members);
  }
  for (const { members, from, to, dealt } of bars[0].flatMap(({ parts }) => parts)) {
    const all = ends.filter((end) => from <= end && end <= to);
    // Nobody stands below the acts of a state that he did not deal with.
    const near = all.filter((end) => dealt.from <= end && end <= dealt.to);
    const own = near.length > 0 ? near : all;
    const weight = (end: number) => (shares.get(end)?.[1].length ?? 0) + 0.01 * lengthTo(end);
    const whole = own.reduce((sum, end) => sum + weight(end), 0);
    let [reached, taken] = [0, 0];
    for (const end of own) {
      reached += weight(end);
      const until = Math.round((members.length * reached) / whole);
      shares.get(end)?.[0].push(...members.slice(taken, until));
      taken = until;
    }
  }

  const made: InlineRow[] = [];
  const starts: number[] = [];
  const lasts: number[] = [];
  for (const [n, row] of rows.entries()) {
    starts.push(made.length);
    const heads = [
      bars[0].find(({ from }) => from === n)?.state,
      bars[1].find(({ from }) => from === n)?.state
    ] as const;
    if (heads.some((state) => state !== undefined)) made.push({ kind: 'heads', pair: heads });
    made.push(row);
    const [left, right] = shares.get(n) ?? [[], []];
    for (let k = 0; k < Math.max(left.length, right.length); k += 1)
      made.push({ kind: 'members', pair: [left[k], right[k]] });
    lasts.push(made.length - 1);
  }
  const moved = (side: 0 | 1) =>
    bars[side].map(({ state, from, to }) => ({ state, from: starts[from] ?? 0, to: lasts[to] ?? 0 }));
  return { rows: made, bars: [moved(0), moved(1)] };
}
