import type { EventKind } from './event-rows.ts';

/** Words are drawn as outlines, deeds filled; friendly round, hostile pointed: told apart without colour. */
export const isVerbal = (kind: EventKind): boolean => kind === 'verbal cooperation' || kind === 'verbal conflict';

/**
 * The outline of a mark around the point where the pen stands, in relative commands; a diamond, and the square of what
 * is not coded, are as large as a circle looks.
 */
export function pathOf(kind: EventKind, radius: number): string {
  switch (kind) {
    case 'verbal cooperation':
    case 'material cooperation':
      return `m${-radius} 0a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0z`;
    case 'verbal conflict':
    case 'material conflict': {
      const reach = Math.round(radius * 12) / 10;
      return `m0 ${-reach}l${reach} ${reach}l${-reach} ${reach}l${-reach} ${-reach}z`;
    }
    case null: {
      const half = Math.round(radius * 9) / 10;
      return `m${-half} ${-half}h${2 * half}v${2 * half}h${-2 * half}z`;
    }
  }
}
