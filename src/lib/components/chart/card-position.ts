/** A rectangle in pixels of the window. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where a card stands in the window, and how high it is there: what has no room is scrolled to. Pixels. */
interface CardPlace {
  readonly left: number;
  readonly top: number;
  readonly height: number;
}

/** Between a mark and its card, so that the ring around the mark is seen, in pixels. */
const gap = 10;
/** Between a card and the edge of the window, in pixels. */
const edge = 8;
/** A card is no higher than this, in pixels and as a share of the window: it hides what it tells of. */
const maxHeight = { pixels: 384, share: 0.7 } as const;
/** Where there is less room on either side of a mark, its card lies on it, in pixels. */
const minRoom = 120;

/**
 * Where a card that tells so much stands by its mark: below it, else above, where there is more room; wholly inside the window
 * and below `ceiling`, the foot of the drawing's words. Pixels of the window.
 */
export function placeCard(mark: Box, { width, height: told }: Size, window: Size, ceiling = 0): CardPlace {
  const wanted = Math.min(told, maxHeight.pixels, maxHeight.share * window.height);
  const highest = highestBelow(ceiling, window);
  const below = Math.max(mark.top + mark.height + gap, highest);
  const rooms = {
    below: window.height - edge - below,
    above: Math.min(mark.top - gap, window.height - edge) - highest
  };
  const isBelow = rooms.below >= wanted || rooms.below >= rooms.above;
  const side = isBelow ? rooms.below : rooms.above;
  const room = side >= Math.min(minRoom, wanted) ? side : window.height - edge - highest;
  const height = Math.min(wanted, room);
  return {
    left: within(mark.left + mark.width / 2 - width / 2, width, window.width),
    top: Math.max(highest, Math.min(isBelow ? below : mark.top - gap - height, window.height - edge - height)),
    height
  };
}

/**
 * Where a card stands beside a mark, right of it where it has room, so that it hides nothing of what lies above and below;
 * else as `placeCard` has it.
 */
export function placeBeside(mark: Box, card: Size, window: Size, ceiling = 0): CardPlace {
  const highest = highestBelow(ceiling, window);
  const [right, left] = [mark.left + mark.width + gap, mark.left - gap - card.width];
  if (right + card.width + edge > window.width && left < edge) return placeCard(mark, card, window, ceiling);
  const height = Math.min(card.height, window.height - edge - highest);
  return {
    left: within(right + card.width + edge > window.width ? left : right, card.width, window.width),
    top: Math.max(highest, Math.min(mark.top + (mark.height - height) / 2, window.height - edge - height)),
    height
  };
}

/** A ceiling counts while there is room enough below it. */
const highestBelow = (ceiling: number, window: Size) =>
  ceiling + minRoom > window.height ? edge : Math.max(edge, ceiling);

const within = (start: number, size: number, room: number) => Math.max(edge, Math.min(start, room - edge - size));
