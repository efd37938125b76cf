import { archive } from '../archive.ts';
import type { PptxDeck, PptxPicture } from './deck.ts';
import { addChart, addPicture } from './graphics.ts';
import { dress } from './look.ts';
import { dressNotes } from './notes.ts';
import { repair } from './repair.ts';
import { wordsOfDeck } from './words.ts';

export { letterWidth } from './font.ts';
export { labelSize, places, plots, pointsOfInches, titleSize } from './units.ts';
export type {
  PptxAxis,
  PptxChart,
  PptxDeck,
  PptxFacts,
  PptxGraphic,
  PptxLabel,
  PptxLook,
  PptxParagraph,
  PptxPicture,
  PptxSeries,
  PptxSlide,
  SheetColumn
} from './deck.ts';

/** A picture's outlines, and its pixels. */
export interface DrawnPicture {
  readonly svg: string;
  readonly png: Uint8Array;
}

/** Slides -> PPTX. The same deck gives the same bytes, whenever and wherever it is written. */
export async function writePptx(
  deck: PptxDeck,
  draw: (picture: PptxPicture) => DrawnPicture
): Promise<Uint8Array<ArrayBuffer>> {
  const parts = await wordsOfDeck(deck);
  dress(parts, deck.look, deck.facts);
  dressNotes(parts);
  for (const [at, { graphic }] of deck.slides.entries()) {
    if (graphic === null) continue;
    if (graphic.kind === 'picture') {
      const { svg, png } = draw(graphic);
      addPicture(parts, at + 1, { ...graphic, svg }, png);
    } else addChart(parts, at + 1, graphic);
  }
  repair(parts);
  return archive([...parts].map(([path, text]) => ({ path, text })));
}
