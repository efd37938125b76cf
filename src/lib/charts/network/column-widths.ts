import type { NetworkGraph } from '#lib/analysis/index.ts';
import { byId } from '#lib/dataset/index.ts';
import type { Language } from '#lib/view/index.ts';
import { textWidth } from '../text/index.ts';
import { textSize } from '../text/text-size.ts';
import { nodeLabel, yearsOf, type NodeLabel } from './node-label.ts';
import type { RowOrder } from './row-order.ts';

/** Sizes across a plot, in pixels: where the columns stand, and how wide a label of each may be. */
export interface Columns {
  /** The people and bodies of each side stand beyond their states, or below one another between them. */
  readonly outside: boolean;
  /** Left edge of each side's bars. */
  readonly bars: readonly [number, number];
  /** Middle of the shapes of agreements and third parties, and of those that belong to them. */
  readonly spine: number;
  readonly innerSpine: number;
  /** Between a bar and the shapes of its members. */
  readonly reach: number;
  readonly labels: ReadonlyMap<string, NodeLabel>;
  /** States whose people and bodies stand before their name, as shapes alone. */
  readonly nameless: ReadonlySet<string>;
  /** States whose people and bodies stand above them, in the room of the state before. */
  readonly lifted: ReadonlySet<string>;
  /** Where an agreement's name begins, from its shape; the year stands before it. */
  readonly nameStart: number;
}

/** How many lines a name has at most, beyond the bars and between them. */
export interface Lines {
  readonly outer: number;
  readonly inner: number;
}

/** Across a bar, in pixels: about as broad as the shapes of other nodes. */
export const barWidth = 10;
/** How far outwards the bar of a lifted state stands, beside that of the state before it. */
export const besideBar = barWidth + 3;
/** From the middle of a shape to its edge, and to its label. */
export const shapeEdge = 9;
export const labelStart = 14;
/** Below this width of a plot members find no room outside, in pixels. */
const outsideFrom = 620;
/** From this width of a plot on names have the larger letters, in pixels: in smaller ones more of them are whole. */
const largeFrom = 900;
/** Between a year and the name after it, in pixels: about two spaces. */
const yearGap = 7;
/** How far what belongs to an agreement stands to the right of it, in pixels. */
const indent = 24;
/** A name of one line is no longer than this, in pixels: longer lines are hard to follow. */
const widestName = 330;
const between = (low: number, value: number, high: number) => Math.min(Math.max(value, low), high);

/**
 * Whether height is dear: the names of a state's people and bodies stand elsewhere than beside its rows, or nowhere.
 */
export const isDense = ({ nameless, lifted }: Pick<Columns, 'nameless' | 'lifted'>) => nameless.size + lifted.size > 0;
/** From one shape without a name to the next. */
export const namelessPitch = 16;
/** From a bar to the name of its state where so many shapes stand before it. */
export const namelessWidth = (count: number, reach: number) => reach + namelessPitch * count;

/**
 * Divides the width of a plot among the columns of a row order, in which a name has at most so many lines. Where
 * members stand between the bars, their names are inner ones.
 */
export function columnsOf(
  graph: NetworkGraph,
  order: RowOrder,
  {
    width,
    maxLines,
    nameless,
    lifted,
    language
  }: {
    readonly width: number;
    readonly maxLines: Lines;
    readonly nameless: ReadonlySet<string>;
    readonly lifted: ReadonlySet<string>;
    readonly language: Language;
  }
): Columns {
  const outside = width >= outsideFrom;
  const size = width >= largeFrom ? textSize.label : textSize.small;
  const nodes = byId(graph.nodes);
  const labels = new Map<string, NodeLabel>();
  const label = (ids: readonly string[], room: number, lettering: number = size, lines = maxLines.inner): NodeLabel[] =>
    ids.flatMap((id) => {
      const node = nodes.get(id);
      return node
        ? [nodeLabel(node, room, lettering, lines, language)].map((made) => {
            labels.set(id, made);
            return made;
          })
        : [];
    });
  const widest = (made: readonly NodeLabel[]) => Math.ceil(Math.max(0, ...made.map((one) => one.width)));

  // Where height is dear, all stands nearer together, so that more names find room in the row of another.
  const dense = isDense({ nameless, lifted });
  const reach = outside ? between(lifted.size > 0 ? besideBar + 5 : 14, dense ? 0 : width * 0.03, 36) : 10;
  const half = (width - 2 * barWidth) / 2 - reach - shapeEdge - labelStart - 5;
  const lines = outside ? maxLines.outer : maxLines.inner;
  const [left, right] = order.bars.map((bars) => {
    // Where two states share the height for their names, a wider column spares lines; where a name has but one, it
    // keeps it whole.
    const isNarrow = dense && !bars.some(({ state }) => lifted.has(state));
    const share = isNarrow ? 0.145 : maxLines.outer === 1 ? 0.215 : 0.165;
    const room = outside ? between(100, width * share, 200) : half;
    const heads = Math.max(
      0,
      ...bars.map(
        ({ state, members }) =>
          widest(label([state], outside ? room : half, textSize.subtitle, lines)) +
          (nameless.has(state) ? namelessWidth(members.length, reach) : 0)
      )
    );
    const members = label(
      bars.flatMap((bar) => (nameless.has(bar.state) ? [] : bar.members)),
      room,
      size,
      lines
    );
    return outside ? Math.max(heads + 8, members.length > 0 ? widest(members) + labelStart + shapeEdge + reach : 0) : 0;
  });
  const bars = [left ?? 0, width - (right ?? 0) - barWidth] as const;
  const start = bars[0] + barWidth;
  const inner = bars[1] - start;

  const years = graph.nodes.map((node) => yearsOf(node, language));
  const nameStart =
    labelStart + Math.ceil(Math.max(0, ...years.map((year) => (year ? textWidth(year, size, 600) + yearGap : 0))));
  const minGap = outside && !dense ? 44 : 26;
  const nameRoom = between(60, inner - 2 * minGap - nameStart, widestName);
  const isAgreement = (id: string) => nodes.get(id)?.kind === 'agreement';
  const rows = order.rows.flatMap((row) => (row.kind === 'node' || row.kind === 'inner' ? [row] : []));
  const wide = Math.max(
    ...[true, false].map(
      (dated) =>
        widest(
          label(
            rows.filter(({ kind, node }) => kind === 'node' && isAgreement(node) === dated).map(({ node }) => node),
            nameRoom
          )
        ) + (dated ? nameStart : labelStart)
    ),
    widest(
      label(
        rows.filter(({ kind }) => kind === 'inner').map(({ node }) => node),
        nameRoom + nameStart - indent - labelStart
      )
    ) +
      indent +
      labelStart
  );
  const spine = Math.round(start + Math.max(minGap, dense ? 0 : (inner - wide) / 2));
  return { outside, bars, nameless, lifted, spine, innerSpine: spine + indent, reach, labels, nameStart };
}
