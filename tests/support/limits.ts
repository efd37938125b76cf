/**
 * Longer than any single step takes on a slow machine that another test keeps busy, in milliseconds: how fast it is is
 * no rule of the program.
 */
export const longestWait = 120_000;
