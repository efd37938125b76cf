import { hydrated } from '../page/query.svelte';
import type PictureComponent from './Picture.svelte';

type Picture = typeof PictureComponent;

/** A drawing narrower than this share of its own width has letters too small to read; a wider one wastes the room. */
const scales = [0.95, 1.2] as const;

let picture = $state.raw<Picture | null>(null);

/** What draws in the browser; null until it was asked for and has come. */
export const livePicture = () => picture;

/** Fetches what draws in the browser. */
export async function fetchPicture() {
  picture ??= (await import('./Picture.svelte')).default;
}

/**
 * The drawings that the server put into the element of this id, in its widths. They are taken over as they stand: the page
 * moves the pointer and the keys over them, and fetches the drawing code only where the choice or the width changes.
 */
export function serverDrawings(id: string): SVGSVGElement[] {
  if (hydrated()) return [];
  return [...document.querySelectorAll<SVGSVGElement>(`#${id} svg[data-chart]`)];
}

/** The one of the drawings that can be read at this width, if any can. */
export function drawingFor(drawings: readonly SVGSVGElement[], width: number): SVGSVGElement | null {
  return drawings.find((drawing) => {
    const scale = width / drawing.viewBox.baseVal.width;
    return scale >= scales[0] && scale <= scales[1];
  }) ?? null;
}
