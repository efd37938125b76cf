import type { Frame } from './chart-frame.ts';

/**
 * A frame whose notes tell the doubts of what is named in its plot, and of nothing else. Which names these are depends on
 * the room that the notes leave: where each is gone again once it is told of, the notes keep that room and do not tell it.
 */
export function withDoubtsOfNames(
  first: readonly string[],
  frameWith: (doubts: readonly string[]) => Frame,
  namedIn: (frame: Frame) => readonly string[]
): Frame {
  const tried = [first];
  for (let told = frameWith(first); ;) {
    const doubts = namedIn(told);
    if (isSame(doubts, tried.at(-1) ?? [])) return told;
    if (tried.some((other) => isSame(doubts, other))) break;
    tried.push(doubts);
    told = frameWith(doubts);
  }
  for (let kept = [...new Set(tried.flat())]; ;) {
    const room = frameWith(kept);
    const doubts = namedIn(room);
    if (doubts.every((doubt) => kept.includes(doubt))) return inRoomOf(frameWith(doubts), room);
    kept = [...new Set([...kept, ...doubts])];
  }
}

const isSame = (some: readonly string[], others: readonly string[]) =>
  some.length === others.length && some.every((one) => others.includes(one));

/** The words of one frame about the plot of another. */
export const inRoomOf = (told: Frame, { height, padding }: Frame): Frame => ({
  ...told,
  height,
  padding,
  notes: told.notes.map(({ text, y }) => ({ text, y: y + height - told.height }))
});
