/** The charts as which a view is drawn, in the order in which they tell the relationship. */
export const chartNames = ['warmth', 'density', 'network', 'robustness'] as const;
/** The two published scales, and that of the package's own, where it has one. */
export const scales = ['plover', 'goldstein', 'own'] as const;
export const models = ['mean', 'stock'] as const;
export const bins = ['year', '5years', 'decade'] as const;
export const stacks = ['quad', 'category', 'context', 'none'] as const;
/** How a network is drawn: nodes and ties, or states as bars with agreements in order of date between them. */
export const forms = ['graph', 'timetable'] as const;
/** Whose acts: those of both sides, of the first toward the second, or of the second toward the first. */
export const directions = ['both', 'ab', 'ba'] as const;
/** The same, or the two directions of warmth as two lines. */
export const directionChoices = [...directions, 'split'] as const;
/** Whether all events count alike, or each by the weight that its row states. */
export const weightChoices = ['same', 'count'] as const;
/** Among categories: what has none. PLOVER's codes are in capitals. */
export const noCategory = 'none';
export const earlyChoices = ['show', 'count'] as const;
/** Which eras are drawn: phases of the relationship, those and the times of who led either side, or none. */
export const eraChoices = ['show', 'leaders', 'hide'] as const;
/** Whether background events are drawn. */
export const switches = ['show', 'hide'] as const;
export const themes = ['light', 'dark'] as const;
export const languages = ['en'] as const;

export type ChartName = (typeof chartNames)[number];
/** Whatever is drawn: the charts of one relationship, and the lines of several. */
export type FigureName = ChartName | 'compare';
export type Scale = (typeof scales)[number];
export type Model = (typeof models)[number];
export type Bin = (typeof bins)[number];
export type Stack = (typeof stacks)[number];
export type EraChoice = (typeof eraChoices)[number];
export type Switch = (typeof switches)[number];
export type Direction = (typeof directions)[number];
export type DirectionChoice = (typeof directionChoices)[number];
export type Weights = (typeof weightChoices)[number];
export type Form = (typeof forms)[number];
export type Theme = (typeof themes)[number];
export type Language = (typeof languages)[number];
