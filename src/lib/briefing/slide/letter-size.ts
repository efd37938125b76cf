import { wrapText } from '#lib/charts/index.ts';
import { chartEnlargement, slideScreen, slideTextSize } from '#lib/export/index.ts';

/** Room that a slide is shown in, in pixels. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

/** On what an audience sees a slide, in pixels: their window, and how high the slide is in it. */
export interface Screen extends Room {
  readonly slide: number;
}

/** The size of text on a page, in pixels, below which no slide but a miniature goes. */
const pageTextSize = 16;

/** How large a slide's text is, in pixels, and how many times its charts are enlarged. */
export interface Letters {
  readonly text: number;
  readonly chart: number;
}

/**
 * A slide grows with its room, so that it is read from the back of one. On a phone, which is held in the hand, text
 * stays as large as on a page; a miniature is the slide made smaller as a whole.
 */
export function lettersFor({ width, height }: Room, miniature = false): Letters {
  const unit = Math.min(width / slideScreen.width, height / slideScreen.height);
  const chart = chartEnlargement * unit;
  return {
    text: Math.max(miniature ? 1 : pageTextSize, slideTextSize * unit),
    chart: miniature ? chart : Math.max(1, chart)
  };
}

/** A slide's title and its margins, in heights of the slide's text. */
const title = { size: 2.2, margin: 2.2 } as const;

/** Into how many lines the title of a slide would break in its usual size. */
export function titleLines(words: string, width: number, { text }: Letters): number {
  return wrapText(words, Math.max(1, width - 2 * title.margin * text), title.size * text, 600).length;
}

/**
 * Words alone stand large, in a column that is easily read; more letters than these smaller, in wider lines, down to
 * the size of a slide's text.
 */
const largeUpTo = 500;
/** The size of few words, in heights of the slide's text. */
export const usualSize = 1.75;

/** The size of a slide's words by how many letters they have, in heights of the slide's text. */
export function wordsSize(letters: number): number {
  return Math.max(1, usualSize * Math.min(1, Math.sqrt(largeUpTo / Math.max(1, letters))));
}
