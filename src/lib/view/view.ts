/** The charts as which a view is drawn, in the order in which they tell the relationship. */
export const chartNames = ['warmth', 'density', 'network'] as const;
export const scales = ['plover', 'goldstein'] as const;
export const models = ['mean', 'stock'] as const;
export const bins = ['year', '5years', 'decade'] as const;
export const stacks = ['quad', 'category', 'context', 'none'] as const;
export const earlyChoices = ['show', 'count'] as const;
export const themes = ['light', 'dark'] as const;
export const languages = ['en'] as const;

export type ChartName = (typeof chartNames)[number];
export type Scale = (typeof scales)[number];
export type Model = (typeof models)[number];
export type Bin = (typeof bins)[number];
export type Stack = (typeof stacks)[number];
export type Theme = (typeof themes)[number];
export type Language = (typeof languages)[number];

/** Everything that the reader can choose. Names and values are those of the query string. */
export interface View {
  /** A year or an ISO day; empty means from the first event. */
  readonly from: string;
  readonly to: string;
  readonly category: readonly string[];
  readonly context: readonly string[];
  readonly actor: readonly string[];
  readonly q: string;
  readonly scale: Scale;
  readonly model: Model;
  /** Half-life of the mean, in years, 1 to 20. */
  readonly halflife: number;
  readonly early: (typeof earlyChoices)[number];
  readonly bin: Bin;
  readonly stack: Stack;
  readonly highlight: readonly string[];
  readonly lang: Language;
  /** Empty: as the reader's system has it. */
  readonly theme: Theme | '';
}

export const defaultView: View = {
  from: '',
  to: '',
  category: [],
  context: [],
  actor: [],
  q: '',
  scale: 'plover',
  model: 'mean',
  halflife: 5,
  early: 'show',
  bin: 'decade',
  stack: 'quad',
  highlight: [],
  lang: 'en',
  theme: ''
};

/**
 * What is wrong with a value of the query string: `value`, it is none that is allowed, `whole`, no whole number that
 * is, `codes`, no list of codes, `words`, no text; `pixels`, the picture would have too many; `order`, the period ends
 * before it begins; `code` and `id`, it is well formed, but the data have no such code or id.
 */
export type ViewFault = 'value' | 'whole' | 'date' | 'codes' | 'words' | 'pixels' | 'order' | 'code' | 'id';

/** A value of the query string that cannot be followed, and what could be. */
export interface ViewProblem {
  /** Its name in the query string: one of the view's, or of what a file is asked to be. */
  readonly parameter: string;
  readonly value: string;
  readonly fault: ViewFault;
  /**
   * In no language: `plover, goldstein`, `1–20`, of a list or a text how many or how long; of an id, which are too many
   * to be listed, the table of the data that lists them: `actors.csv`.
   */
  readonly allowed: string;
  /** Of a code or an id the nearest that the data have, if any is like it. */
  readonly nearest?: string | undefined;
}
