import type { ChartFigure } from '#lib/charts/index.ts';
import type { Language, Theme } from '#lib/view/index.ts';

/** Slides with all that is said and shown, apart from how they were composed. */
export interface ExportDeck {
  /** What its files are called, before what tells them apart and their ending. */
  readonly name: string;
  readonly title: string;
  readonly language: Language;
  readonly theme: Theme;
  readonly slides: readonly ExportSlide[];
}

export interface ExportSlide {
  /** Names its picture among the others: small letters, digits and hyphens. */
  readonly id: string;
  /** The finding. */
  readonly title: string;
  readonly body: ChartBody | WordsBody;
  /** The line below: what the slide rests on. */
  readonly source: string;
  /**
   * The words of the other steps of the same slide, as high as which its own stand, so that no node of a network moves;
   * none where each slide stands alone.
   */
  readonly ofSteps: readonly { readonly subtitle: string; readonly source: string }[];
  /** What the presenter has in front of them, in paragraphs. */
  readonly notes: readonly string[];
}

/** A chart, and which events it should point out and cannot; empty where it can. */
export interface ChartBody {
  readonly kind: 'chart';
  readonly figure: ChartFigure;
  /** The measure, in fewer words than the chart's own. */
  readonly subtitle: string;
  readonly gone: string;
}

/** Words in columns side by side. */
export interface WordsBody {
  readonly kind: 'words';
  readonly columns: readonly (readonly Block[])[];
}

/** A paragraph and what it is to the slide; each role has a size and a weight of its own. */
export interface Block {
  readonly role: keyof typeof roles;
  readonly text: string;
}

/** Of a slide of 1280 by 720 pixels: size of letters, and the room before the paragraph where another stands above. */
export const roles = {
  text: { size: 31, before: 24, strong: false, quiet: false },
  date: { size: 36, before: 12, strong: false, quiet: true },
  name: { size: 36, before: 6, strong: true, quiet: false },
  summary: { size: 29, before: 22, strong: false, quiet: false },
  counts: { size: 28, before: 0, strong: false, quiet: false },
  term: { size: 22, before: 18, strong: false, quiet: true },
  score: { size: 44, before: 0, strong: true, quiet: false },
  fact: { size: 24, before: 0, strong: false, quiet: false },
  doubt: { size: 22, before: 14, strong: false, quiet: true },
  codes: { size: 20, before: 18, strong: false, quiet: true }
} as const;
