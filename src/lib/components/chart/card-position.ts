/** A rectangle in pixels of the window. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Between a mark and its card, so that the ring around the mark is seen, in pixels. */
const gap = 10;
/** Between a card and the edge of the window, in pixels. */
const edge = 8;

/**
 * Where a card of this size stands by its mark: below it, else above, where there is more room; wholly inside the
 * window, even if it must lie on the mark. Pixels of the window.
 */
export function placeCard(
  mark: Box,
  card: { readonly width: number; readonly height: number },
  window: { readonly width: number; readonly height: number }
): { left: number; top: number } {
  const below = mark.top + mark.height + gap;
  const above = mark.top - gap - card.height;
  const roomBelow = window.height - below;
  const top = roomBelow >= card.height + edge || roomBelow >= mark.top ? below : above;
  return {
    left: within(mark.left + mark.width / 2 - card.width / 2, card.width, window.width),
    top: within(top, card.height, window.height)
  };
}

const within = (start: number, size: number, room: number) => Math.max(edge, Math.min(start, room - edge - size));
