import { strFromU8, unzipSync } from 'fflate';
import PptxGenJS from 'pptxgenjs';
import { legalText, xmlText } from '../drawing/xml-text';
import type { PptxDeck, PptxLook, PptxSlide } from './deck';
import { hex, places } from './units';

/** The parts of a presentation by their path: text, or bytes. */
export type Parts = Map<string, string | Uint8Array>;

export const fontFace = 'Source Sans 3';
const layout = 'Chart';
const sizes = { title: 26, subtitle: 14, foot: 10 } as const;
type Placeholder = keyof typeof sizes;

/** A deck's words as a presentation of 16:9: master, placeholders, notes, numbers. Graphics are added to it. */
export async function wordsOfDeck({ slides, facts, look }: PptxDeck): Promise<Parts> {
  const pptx = new PptxGenJS();
  pptx.layout = 'LAYOUT_WIDE';
  pptx.title = oneLine(facts.title);
  pptx.subject = oneLine(facts.subject);
  pptx.author = oneLine(facts.author);
  // The only text that pptxgenjs writes as it stands.
  pptx.company = xmlText(oneLine(facts.author));
  pptx.theme = { headFontFace: fontFace, bodyFontFace: fontFace };
  pptx.defineSlideMaster(masterOf(look));
  for (const slide of slides) addSlide(pptx, slide, facts.language);
  const file = await pptx.write({ outputType: 'uint8array' });
  if (!(file instanceof Uint8Array)) throw new TypeError('The presentation is no bytes.');
  // Entries of folders are left out.
  return new Map(Object.entries(unzipSync(file)).filter(([path]) => !path.endsWith('/')).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

function masterOf(look: PptxLook): PptxGenJS.SlideMasterProps {
  const text = (name: Placeholder, colour: string, more: { readonly bold?: boolean; readonly valign: 'top' | 'bottom' }) =>
    ({ placeholder: { text: '', options: { name, type: name === 'title' ? 'title' as const : 'body' as const, ...places[name], fontSize: sizes[name], color: hex(colour), margin: 0, align: 'left' as const, ...more } } });
  return {
    title: layout, background: { color: hex(look.paper) },
    objects: [text('title', look.ink, { bold: true, valign: 'bottom' }), text('subtitle', look.quiet, { valign: 'top' }), text('foot', look.quiet, { valign: 'top' })],
    slideNumber: { ...places.number, fontSize: sizes.foot, color: hex(look.quiet), align: 'right' }
  };
}

function addSlide(pptx: PptxGenJS, { title, subtitle, foot, speech }: PptxSlide, lang: string): void {
  const slide = pptx.addSlide({ masterName: layout });
  const add = (placeholder: Placeholder, text: string) => slide.addText(text, { placeholder, lang });
  add('title', oneLine(title));
  add('subtitle', oneLine(subtitle));
  add('foot', foot.map(oneLine).join('\n'));
  slide.addNotes(legalText(speech));
}

/** A text that XML allows and that makes one paragraph. */
const oneLine = (text: string): string => legalText(text).replace(/\s+/gu, ' ').trim();
