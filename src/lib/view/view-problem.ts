/**
 * What is wrong with a value of the query string: `value`, it is none that is allowed, `whole`, no whole number that
 * is, `codes`, no list of codes, `words`, no text; `pixels`, the picture would have too many; `order`, the period ends
 * before it begins; `code` and `id`, it is well formed, but the data have no such code or id; `own`, the data have no
 * scale of their own; `undirected`, they do not tell which side did what.
 */
export type ViewFault =
  'value' | 'whole' | 'date' | 'codes' | 'words' | 'pixels' | 'order' | 'code' | 'id' | 'own' | 'undirected';

/** A value of the query string that cannot be followed, and what could be. */
export interface ViewProblem {
  /** Its name in the query string: one of the view's, or of what a file is asked to be. */
  readonly parameter: string;
  readonly value: string;
  readonly fault: ViewFault;
  /**
   * In no language: `plover, goldstein, own`, `1–20`, of a list or a text how many or how long; of an id, which are too many
   * to be listed, the table of the data that lists them: `actors.csv`.
   */
  readonly allowed: string;
  /** Of a code or an id the nearest that the data have, if any is like it. */
  readonly nearest?: string | undefined;
}
