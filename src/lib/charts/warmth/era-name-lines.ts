import { least } from 'd3';
import { textWidth, wrapText } from '../text/index.ts';
import type { BackgroundMark } from './background-mark.ts';

/** Within a strip beside a name, in pixels. */
const inset = 4;

/**
 * The name of an era in a strip of this width, in pixels, in letters of this size: the whole name, or the short one where
 * that takes fewer lines; no line where neither has room.
 */
export function eraNameLines(
  { label, short }: Pick<BackgroundMark, 'label' | 'short'>,
  width: number,
  size: number,
  maxLines = 2
): readonly string[] {
  const room = width - 2 * inset;
  const fits = (text: string) => textWidth(text, size) <= room;
  const fitting = [label, short]
    // A word that is broken is no name.
    .filter((name) => name.split(/\s+/).every(fits))
    .map((name) => wrapText(name, room, size))
    .filter((lines) => lines.length <= maxLines && lines.every(fits));
  return least(fitting, (lines) => lines.length) ?? [];
}
