import type { QuadClass } from '#lib/dataset/index.ts';

/** Words are drawn as outlines, deeds filled; cooperation round, conflict pointed: told apart without colour. */
export const isVerbal = (quad: QuadClass): boolean => quad === 'verbal cooperation' || quad === 'verbal conflict';
const isCooperation = (quad: QuadClass): boolean => quad === 'verbal cooperation' || quad === 'material cooperation';

/**
 * The outline of a mark around the point where the pen stands, in relative commands; a diamond is as large as its
 * circle looks.
 */
export function pathOf(quad: QuadClass, radius: number): string {
  if (isCooperation(quad))
    return `m${-radius} 0a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0z`;
  const reach = Math.round(radius * 12) / 10;
  return `m0 ${-reach}l${reach} ${reach}l${-reach} ${reach}l${-reach} ${-reach}z`;
}
