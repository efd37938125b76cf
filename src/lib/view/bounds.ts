/** The half-lives that can be chosen, in years. */
export const halflifeBounds = { min: 1, max: 20 } as const;
/** Codes and ids that a list may name: more than there are of any but events, and little enough for an address. */
export const maxListed = 100;
/** Longer than any id of a package that a person wrote; what else stands there is no id. */
export const maxIdLength = 120;
/** Letters that a search may have: a sentence of the data is shorter, and it stands whole in title and note. */
export const maxSearchLength = 200;
/**
 * How far beyond the data a chart goes where the reader asks for it, in years: thousands of empty columns help nobody.
 */
export const maxYearsBeyond = 100;
