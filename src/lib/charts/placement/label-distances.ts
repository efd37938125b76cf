// How far labels stand from what they name and from one another, and what of it they give up for what; all in pixels.

/** How far off its anchor a label may stand: the steps widen, as the eye tells far places less apart. */
export const distances = [14, 22, 32, 44, 58, 74, 92, 112, 136, 164, 196] as const;
/**
 * How far off a label may stand that need not be shown, above or below what it names and beside it: farther, it seems
 * to name another.
 */
export const farthest = { upright: 92, aside: 44 } as const;
/** How far a label beside its place reaches beyond it with its last or first line. */
export const beside = 4;
/** Between a label and another, or another's leader. */
export const labelGap = 5;
/** Between a label and its leader. */
export const leaderGap = 2;
/** Between a leader and what it leads to: no label stands nearer. */
export const anchorGap = 5;
/** How near a label seems to name what is not its own. */
export const strangerGap = 12;

/** How much farther off a label may stand to be on its own side. */
export const sideWorth = 26;
/** To seem to name nothing that is not its own. */
export const strangerWorth = 30;
/** To leave free where another that must be shown would best stand. */
export const doorWorth = 30;
/** So that its leader passes through nothing taken. */
export const clearWorth = 240;
/** To leave the line free. */
export const lineWorth = 500;
/** To be whole. */
export const cutWorth = 5000;
/** Of one that need not be shown, to be there at all. */
export const leftOutWorth = 150;

/** A label that must be shown and stands as if farther off than this is tried first. */
export const pressedFrom = 100;
