import type { Attachment } from 'svelte/attachments';
import type { Move } from './deck-place.ts';

/** How far a finger must go to turn a slide, in pixels: a finger's breadth, more than any tap slips. */
const minDistance = 48;
/** How many times further along the line than across it: who scrolls does not turn slides. */
const minSlope = 2;

/** The move of a finger that went so far to the right and down; null where it was no swipe. */
export const moveOfSwipe = (right: number, down: number): Move | null =>
  Math.abs(right) < minDistance || Math.abs(right) < minSlope * Math.abs(down) ? null : right < 0 ? 'next' : 'back';

/** Has swipes over an element turn slides; the browser keeps scrolling and zooming. */
export function swiped(turn: (move: Move) => void): Attachment<HTMLElement> {
  return (element) => {
    let from: { readonly id: number; readonly x: number; readonly y: number } | null = null;
    const down = ({ pointerType, pointerId, isPrimary, clientX, clientY }: PointerEvent) => {
      from = pointerType === 'touch' && isPrimary ? { id: pointerId, x: clientX, y: clientY } : null;
    };
    const up = ({ pointerId, clientX, clientY }: PointerEvent) => {
      const move = from?.id === pointerId ? moveOfSwipe(clientX - from.x, clientY - from.y) : null;
      from = null;
      if (move) turn(move);
    };
    const cancel = () => {
      from = null;
    };
    element.addEventListener('pointerdown', down);
    element.addEventListener('pointerup', up);
    element.addEventListener('pointercancel', cancel);
    return () => {
      element.removeEventListener('pointerdown', down);
      element.removeEventListener('pointerup', up);
      element.removeEventListener('pointercancel', cancel);
    };
  };
}
