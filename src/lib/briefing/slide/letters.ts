/** The screen that slides are designed for, and what their text and the least text of a chart measure there, in pixels. */
const design = { width: 1280, height: 720, text: 18, least: 12 } as const;

/** Room that a slide is shown in, in pixels. */
export interface Room { readonly width: number; readonly height: number }

/** How large a slide's text is, in pixels, and how many times its charts are enlarged. */
export interface Letters { readonly text: number; readonly chart: number }

/**
 * A slide grows with its room, so that it is read from the back of one. On a phone, which is held in the hand, text stays
 * as large as on a page; a miniature is the slide made smaller as a whole.
 */
export function lettersFor({ width, height }: Room, miniature = false): Letters {
  const unit = Math.min(width / design.width, height / design.height);
  const chart = design.text / design.least * unit;
  return { text: Math.max(miniature ? 1 : 16, design.text * unit), chart: miniature ? chart : Math.max(1, chart) };
}
