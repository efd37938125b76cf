import { warmthNavigate, type Mark, type Move, type Navigate } from '$lib/charts';
import type { ChartFigures } from './figures';

const keys: ReadonlyMap<string, Move> = new Map([
  ['ArrowLeft', 'left'], ['ArrowRight', 'right'], ['ArrowUp', 'up'], ['ArrowDown', 'down'],
  ['Home', 'home'], ['End', 'end'], ['PageUp', 'pageup'], ['PageDown', 'pagedown']
]);
/** So many marks are passed at a time by PageUp and PageDown. */
const leap = 10;

/** The move that a key stands for; with a modifier it is the browser's. */
export function moveOf({ key, altKey, ctrlKey, metaKey, shiftKey }: Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>): Move | null {
  return altKey || ctrlKey || metaKey || shiftKey ? null : keys.get(key) ?? null;
}

/** From mark to mark in their order, for a chart that knows no better. */
export function inOrder(marks: readonly Pick<Mark, 'id'>[]): Navigate {
  const order = marks.map(({ id }) => id);
  const steps: Readonly<Record<Move, number>> = {
    left: -1, up: -1, right: 1, down: 1, home: -Infinity, end: Infinity, pageup: -leap, pagedown: leap
  };
  return (from, move) => {
    const now = from === null ? -1 : order.indexOf(from);
    if (now === -1) return order[0] ?? null;
    const next = Math.min(Math.max(now + steps[move], 0), order.length - 1);
    return next === now ? null : order[next] ?? null;
  };
}

/** How the keys move between the marks of a chart. */
export function navigateOf(figure: ChartFigures): Navigate {
  return figure.chart === 'warmth' ? warmthNavigate(figure) : inOrder(figure.marks);
}
