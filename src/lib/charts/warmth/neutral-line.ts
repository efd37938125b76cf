import type { Box } from '../placement/index.ts';

/** On each side of words, in pixels. */
const gap = 3;

/**
 * The pieces of a level line from left to right, in pixels, which leaves out words that stand on it: they would look
 * struck through.
 */
export function neutralLine(
  [from, to]: readonly [number, number],
  y: number,
  words: readonly Box[]
): (readonly [from: number, to: number])[] {
  const struck = words.filter(({ top, bottom }) => top < y && y < bottom).sort((a, b) => a.left - b.left);
  const pieces: [number, number][] = [];
  let begin = from;
  for (const { left, right } of struck) {
    if (left - gap > begin) pieces.push([begin, Math.min(left - gap, to)]);
    begin = Math.max(begin, right + gap);
  }
  if (begin < to) pieces.push([begin, to]);
  return pieces;
}
