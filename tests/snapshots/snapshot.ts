import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Where the drawings are kept. */
export const snapshotFolder = fileURLToPath(new URL('./svg/', import.meta.url));

/** The file in which the drawing of an address is kept: `warmth-model-stock.svg`. */
export const snapshotName = (address: string): string => `${address.replace('.svg', '').replace(/[^\w-]+/g, '-')}.svg`;

/** The drawing that is kept, or nothing. */
export function readSnapshot(address: string): string {
  try {
    return readFileSync(snapshotFolder + snapshotName(address), 'utf8');
  } catch {
    return '';
  }
}

/** A drawing as it is kept: without the font files in it, and an element a line, so that a difference can be read. */
export const asSnapshot = (svg: string): string =>
  svg.replace(/@font-face\{[^}]*\}/g, '').replace(/>(?=<(?!\/|tspan))/g, '>\n');
