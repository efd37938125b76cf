import type { LinePlace } from '#lib/charts/index.ts';
import type { Box } from './card-position.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

const drawingOf = (stage: HTMLElement) => stage.querySelector('svg[data-chart]')?.getBoundingClientRect();

/** Where a pointer is in the panel of the line, in pixels of the drawing; null beside it and on what stands in it. */
export function pointedPlace(event: MouseEvent, stage: HTMLElement, place: LinePlace): Point | null {
  const { target } = event;
  if (!(target instanceof Element) || !stage.contains(target) || target.closest('[data-mark], [data-card]'))
    return null;
  const { left, right, top, foot } = place.panel;
  const at = placeIn(event, stage, place);
  return at && at.x >= left && at.x <= right && at.y >= top && at.y <= foot ? at : null;
}

/** Where a pointer is, in pixels of the drawing. */
export function placeIn({ clientX, clientY }: MouseEvent, stage: HTMLElement, place: LinePlace): Point | null {
  const box = drawingOf(stage);
  if (!box) return null;
  const scale = place.width / box.width;
  return { x: (clientX - box.left) * scale, y: (clientY - box.top) * scale };
}

/** A dot of the drawing in pixels of the window, and what lies between it and another height of the drawing. */
export function drawingBox(stage: HTMLElement, place: LinePlace, { x, y }: Point, other: number): Box | null {
  const box = drawingOf(stage);
  if (!box) return null;
  const scale = box.width / place.width;
  const [left, top] = [box.left + x * scale - dot / 2, box.top + Math.min(y, other) * scale - dot / 2];
  return { left, top, width: dot, height: dot + Math.abs(y - other) * scale };
}

/** The dot on the line, in pixels. */
const dot = 14;
