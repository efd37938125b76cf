import { textWidth, type Weight } from './width';

/**
 * Breaks a text between words into lines of at most `width` pixels. A word that is wider than a line is broken
 * within; with `most`, the last line that is let through ends in "…".
 */
export function wrapText(text: string, width: number, size: number, weight: Weight = 400, most = Number.POSITIVE_INFINITY): string[] {
  const fits = (line: string) => textWidth(line, size, weight) <= width;
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean).flatMap((word) => pieces(word, fits))) {
    const last = lines.at(-1);
    if (last !== undefined && fits(`${last} ${word}`)) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  if (lines.length <= most) return lines;
  const cut = lines.slice(0, most);
  cut[most - 1] = shorten(`${cut[most - 1] ?? ''}…`, fits);
  return cut;
}

/** Cuts a text to `width` pixels, with "…" where something is missing. */
export function cutText(text: string, width: number, size: number, weight: Weight = 400): string {
  const fits = (line: string) => textWidth(line, size, weight) <= width;
  return fits(text) ? text : shorten(`${text}…`, fits);
}

function shorten(text: string, fits: (line: string) => boolean): string {
  let letters = [...text.slice(0, -1)];
  while (letters.length > 0 && !fits(`${letters.join('').trimEnd()}…`)) letters = letters.slice(0, -1);
  return `${letters.join('').trimEnd()}…`;
}

function pieces(word: string, fits: (line: string) => boolean): string[] {
  if (fits(word)) return [word];
  return [...word].reduce<string[]>((found, letter) => {
    const last = found.at(-1);
    if (last !== undefined && fits(last + letter)) return [...found.slice(0, -1), last + letter];
    return [...found, letter];
  }, []);
}
