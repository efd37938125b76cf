import { archive } from '../zip-archive.ts';
import { directParagraphs } from './paragraph-direction.ts';
import type { PptxDeck, PptxPicture } from './pptx-deck.ts';
import { addChart, addPicture } from './pptx-graphics.ts';
import { addNotesMaster } from './pptx-notes.ts';
import { repairParts } from './pptx-repair.ts';
import { addTable } from './pptx-table.ts';
import { textParts } from './pptx-text.ts';
import { applyTheme } from './pptx-theme.ts';

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
  const parts = await textParts(deck);
  applyTheme(parts, deck.look, deck.facts);
  addNotesMaster(parts);
  directParagraphs(parts);
  for (const [at, { graphic }] of deck.slides.entries()) {
    if (graphic === null) continue;
    if (graphic.kind === 'picture') {
      const { svg, png } = draw(graphic);
      addPicture(parts, at + 1, { ...graphic, svg }, png);
    } else if (graphic.kind === 'table') addTable(parts, at + 1, graphic);
    else addChart(parts, at + 1, graphic);
  }
  repairParts(parts);
  return archive([...parts].map(([path, text]) => ({ path, text })));
}
