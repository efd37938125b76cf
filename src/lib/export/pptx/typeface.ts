/**
 * A presentation is opened with the fonts of whoever opens it: every program has this one, or another whose letters are
 * as wide.
 */
export const fontFace = 'Arial';
/** The shape of its letters, by which a program finds the nearest one (PANOSE). */
export const panose = '020B0604020202020204';
/**
 * How much wider its letters are than those of the drawings: of 46 titles at most 1.13 times, of bold ones 1.17 times.
 */
export const letterWidth = { regular: 1.13, bold: 1.17 } as const;
