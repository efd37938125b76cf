import type { QuadClass } from '#lib/dataset/index.ts';
import type { LineName, Theme } from '#lib/view/index.ts';

/** The colours of one theme. No two of a theme are the same, so that one theme can be turned into the other. */
export interface Tokens {
  readonly paper: string;
  readonly ground: string;
  /** The grounds above and below neutral: so faint that everything drawn on paper can be read on them. */
  readonly warm: string;
  readonly cool: string;
  readonly ink: string;
  readonly quiet: string;
  /** Axis lines and what is 3:1 on paper; the grid is fainter and never needed to read a value. */
  readonly axis: string;
  readonly grid: string;
  readonly line: string;
  readonly band: string;
  readonly accent: string;
  readonly quad: Readonly<Record<QuadClass, string>>;
  /** The names of what is drawn in the verbal shades, which are too light for text. */
  readonly words: Readonly<Record<'cooperation' | 'conflict', string>>;
  /**
   * Lines of the network that are pointed out: they stand out from the paper more than the verbal shades, in which the
   * others are.
   */
  readonly chosen: Readonly<Record<'cooperation' | 'conflict', string>>;
  /** Layers that are no quad class, by number of events; `other` for what is put together. */
  readonly category: Readonly<Record<'first' | 'second' | 'third' | 'fourth' | 'other', string>>;
  /** Lines that are compared, neither warm nor cold: each is told by its shape and its name too. */
  readonly compared: Readonly<Record<LineName, string>>;
}

/**
 * Every colour of the drawings and the pages. Warm hues for cooperation, cold for conflict; the deeper shade for deeds.
 * A test holds their contrast on paper and their difference under normal and colour-blind sight.
 */
export const tokens: Readonly<Record<Theme, Tokens>> = {
  light: {
    paper: '#ffffff',
    ground: '#f1f1ee',
    warm: '#fff4ec',
    cool: '#edf4fb',
    ink: '#1a1a1a',
    quiet: '#5c5c5c',
    axis: '#767676',
    grid: '#dcdcd8',
    line: '#1b1b1b',
    band: '#dedad2',
    accent: '#8a3b00',
    quad: {
      'verbal cooperation': '#d0761f',
      'material cooperation': '#8f2f00',
      'verbal conflict': '#3a8bc4',
      'material conflict': '#00466e'
    },
    words: { cooperation: '#9c560c', conflict: '#27699a' },
    chosen: { cooperation: '#862c00', conflict: '#004168' },
    category: { first: '#1f78c8', second: '#c66300', third: '#0d5c33', fourth: '#7d2a63', other: '#6f6f6f' },
    compared: { a: '#005400', b: '#9c32c0', c: '#26242e', d: '#8c8b0e' }
  },
  dark: {
    paper: '#16181b',
    ground: '#202327',
    warm: '#271d17',
    cool: '#151f2a',
    ink: '#f2f2ef',
    quiet: '#b3b3ae',
    axis: '#8a8d90',
    grid: '#383c41',
    line: '#f2f2f0',
    band: '#43403a',
    accent: '#ffb37a',
    quad: {
      'verbal cooperation': '#ffc78f',
      'material cooperation': '#e0702c',
      'verbal conflict': '#b5dcf7',
      'material conflict': '#4d95c9'
    },
    words: { cooperation: '#ffcb98', conflict: '#bce0f8' },
    chosen: { cooperation: '#ffecd9', conflict: '#e6f4ff' },
    category: { first: '#4593d8', second: '#f0a550', third: '#93f0bd', fourth: '#aa5f92', other: '#94979a' },
    compared: { a: '#00e993', b: '#e96cd8', c: '#ecebfe', d: '#8c8b15' }
  }
};
