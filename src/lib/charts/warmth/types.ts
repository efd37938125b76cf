import type { DyadEvent, QuadClass } from '$lib/dataset';

/** An event as it is drawn: its score, its quad class and the sentence that says what it is. */
export interface WarmthMark {
  readonly event: DyadEvent;
  readonly score: number;
  readonly quad: QuadClass;
  readonly sentence: string;
}
