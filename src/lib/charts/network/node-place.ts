import type { Box } from '../placement/index.ts';
import { textWidth } from '../text/index.ts';
import { barWidth, labelStart, namelessPitch, namelessWidth, shapeEdge, type Columns } from './column-widths.ts';
import type { NodeLabel } from './node-label.ts';
import type { StateBar } from './row-order.ts';

/** One line of a label: its baseline, and where it begins or, in an outer column of the first side, ends. */
interface LabelLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly weight: 400 | 600;
}

/** A node in its plot, in pixels. */
export interface NodePlace {
  readonly id: string;
  /** A state of a side is a bar beside all that it did; all else stands at one point. */
  readonly bar: boolean;
  /** In which column it stands. */
  readonly column: 'left' | 'middle' | 'inner' | 'beside' | 'right';
  /** Its row between the bars; -1 for what stands in none. */
  readonly row: number;
  /** Middle of its shape. */
  readonly x: number;
  readonly y: number;
  /** Where ties meet it from either side, above and below. */
  readonly port: Box;
  readonly lines: readonly LabelLine[];
  readonly anchor: 'start' | 'end';
  readonly size: number;
  /** What its label covers. */
  readonly label: Box;
}

type Side = 0 | 1;
/** Between a bar and the name of its state, in pixels. */
const barLabelGap = 7;

/**
 * A state as a bar, its name at the top: outside of it, or above where the bars stand at the edges. It may stand so
 * many pixels `aside` of its column, outwards.
 */
export function barPlace(
  { state: id, members }: Pick<StateBar, 'state' | 'members'>,
  side: Side,
  columns: Columns,
  { top, bottom, head }: { top: number; bottom: number; head: number },
  aside = 0
): NodePlace {
  const left = columns.bars[side] + (side === 0 ? -aside : aside);
  const { outside, labels, nameless, reach } = columns;
  const start = outside ? top : head + (labels.get(id)?.height ?? 0) / 2 + 1;
  const before = (side === 0) === outside;
  const gap = outside ? barLabelGap + (nameless.has(id) ? namelessWidth(members.length, reach) : 0) : -barWidth;
  return {
    id,
    bar: true,
    row: -1,
    column: side === 0 ? 'left' : 'right',
    x: left + barWidth / 2,
    y: (start + bottom) / 2,
    port: { left, right: left + barWidth, top: Math.round(start), bottom },
    ...lettered(labels.get(id), before ? left - gap : left + barWidth + gap, before ? 'end' : 'start', head)
  };
}

/** One of a side's people and bodies, its name on the far side of its shape. */
export function memberPlace(id: string, side: Side, columns: Columns, y: number): NodePlace {
  const before = (side === 0) === columns.outside;
  const x = before
    ? columns.bars[side] - columns.reach - shapeEdge
    : columns.bars[side] + barWidth + columns.reach + shapeEdge;
  return pointPlace(
    id,
    -1,
    side === 0 ? 'left' : 'right',
    x,
    y,
    lettered(columns.labels.get(id), before ? x - labelStart : x + labelStart, before ? 'end' : 'start', y)
  );
}

/** The n-th of them where they stand in one row before the name of their state. */
export function namelessPlace(id: string, side: Side, columns: Columns, n: number, y: number): NodePlace {
  const away = columns.reach + namelessPitch * (n + 0.5);
  const x = side === 0 ? columns.bars[0] - away : columns.bars[1] + barWidth + away;
  return pointPlace(id, -1, side === 0 ? 'left' : 'right', x, y, lettered(undefined, x, 'start', y));
}

/** An agreement or third party, or what belongs to one. */
export function innerPlace(id: string, kind: 'node' | 'inner', columns: Columns, row: number, y: number): NodePlace {
  const label = columns.labels.get(id);
  const x = kind === 'node' ? columns.spine : columns.innerSpine;
  const name = lettered(label, x + (label?.year ? columns.nameStart : labelStart), 'start', y);
  const year: LabelLine[] = label?.year
    ? [{ text: `${label.year} `, x: x + labelStart, y: name.lines[0]?.y ?? y, weight: 600 }]
    : [];
  return pointPlace(id, row, kind === 'node' ? 'middle' : 'inner', x, y, {
    ...name,
    lines: [...year, ...name.lines],
    label: { ...name.label, left: x + labelStart }
  });
}

/** What belongs to an agreement or third party, in the same row; its shape begins at `left`. */
export function besidePlace(id: string, columns: Columns, left: number, row: number, y: number): NodePlace {
  const x = left + shapeEdge;
  return pointPlace(id, row, 'beside', x, y, lettered(columns.labels.get(id), x + labelStart, 'start', y));
}

type Lettering = Pick<NodePlace, 'lines' | 'anchor' | 'size' | 'label'>;

/** What stands at one point is met at its shape on one side, and at the end of its label on the other. */
function pointPlace(
  id: string,
  row: number,
  column: NodePlace['column'],
  x: number,
  y: number,
  lettering: Lettering
): NodePlace {
  const { label } = lettering;
  const port = {
    left: Math.min(x - shapeEdge, label.left - 5),
    right: Math.max(x + shapeEdge, label.right + 5),
    top: y - shapeEdge,
    bottom: y + shapeEdge
  };
  return { id, bar: false, row, column, x, y, port, ...lettering };
}

/** Sets a label's lines around a middle. */
function lettered(label: NodeLabel | undefined, x: number, anchor: 'start' | 'end', y: number): Lettering {
  const { lines, baselines, size, weight, height } = label ?? {
    lines: [],
    baselines: [],
    size: 0,
    weight: 400 as const,
    height: 0
  };
  const top = y - height / 2;
  const width = Math.max(0, ...lines.map((line) => textWidth(line.trimEnd(), size, weight)));
  return {
    anchor,
    size,
    lines: lines.map((text, n) => ({ text, x, y: Math.round(top + (baselines[n] ?? 0)), weight })),
    label: {
      left: anchor === 'end' ? x - width : x,
      right: anchor === 'end' ? x : x + width,
      top,
      bottom: top + height
    }
  };
}
