import { pointsAnInch } from '../lengths.ts';

/** English metric units: the lengths of Office files (ECMA-376, part 1, 20.1.10.16). */
const emuAnInch = 914_400;
/** Inches in English metric units. */
export const emuOfInches = (inches: number): number => Math.round(inches * emuAnInch);
/** Points in English metric units. */
export const emuOfPoints = (points: number): number => Math.round((points / pointsAnInch) * emuAnInch);

/** Inches in points. */
export const pointsOfInches = (inches: number): number => inches * pointsAnInch;

/** A colour as Office writes it: rrggbb without the sign. */
export const hex = (colour: string): string => colour.replace('#', '').toUpperCase();
