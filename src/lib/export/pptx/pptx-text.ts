import { strFromU8, unzipSync } from 'fflate';
import PptxGenJS from 'pptxgenjs';
import { legalText } from '../drawing/xml-text.ts';
import type { PptxDeck, PptxLook, PptxParagraph, PptxSlide } from './pptx-deck.ts';
import type { Parts } from './pptx-parts.ts';
import { hex } from './pptx-units.ts';
import { places, textSizes } from './slide-design.ts';
import { fontFace } from './typeface.ts';

/** How PowerPoint lists what stands on a slide. */
const objectNames = {
  title: 'Title',
  subtitle: 'Subtitle',
  words: 'Text',
  left: 'Left text',
  right: 'Right text',
  foot: 'Notes and source'
} as const;
type Placeholder = keyof typeof textSizes;

/** The layouts of the master and what each has room for, in the order in which it is read. */
const layouts = {
  Chart: ['title', 'subtitle', 'foot'],
  Words: ['title', 'words', 'foot'],
  'Two columns': ['title', 'left', 'right', 'foot']
} as const satisfies Readonly<Record<string, readonly Placeholder[]>>;
type Layout = keyof typeof layouts;

/** A deck's words as a presentation of 16:9: master, placeholders, notes, numbers. Graphics are added to it. */
export async function textParts({ slides, facts, look }: PptxDeck): Promise<Parts> {
  const pptx = new PptxGenJS();
  pptx.layout = 'LAYOUT_WIDE';
  pptx.title = oneLine(facts.title);
  pptx.subject = oneLine(facts.subject);
  pptx.author = oneLine(facts.author);
  pptx.theme = { headFontFace: fontFace, bodyFontFace: fontFace };
  for (const layout of Object.keys(layouts) as Layout[]) pptx.defineSlideMaster(masterOf(layout, look));
  for (const slide of slides) addSlide(pptx, slide, facts.language);
  const file = await pptx.write({ outputType: 'uint8array' });
  if (!(file instanceof Uint8Array)) throw new TypeError('The presentation is no bytes.');
  // Entries of folders are left out.
  return new Map(
    Object.entries(unzipSync(file))
      .filter(([path]) => !path.endsWith('/'))
      .map(([path, bytes]) => [path, strFromU8(bytes)])
  );
}

function masterOf(layout: Layout, look: PptxLook): PptxGenJS.SlideMasterProps {
  const text = (name: Placeholder) => {
    const options = {
      name,
      objectName: objectNames[name],
      ...places[name],
      fontSize: textSizes[name],
      margin: 0,
      align: 'left' as const
    };
    if (name === 'title')
      return {
        placeholder: {
          text: '',
          options: { ...options, type: 'title' as const, color: hex(look.ink), bold: true, valign: 'bottom' as const }
        }
      };
    const colour = name === 'subtitle' || name === 'foot' ? look.quiet : look.ink;
    return {
      placeholder: {
        text: '',
        options: { ...options, type: 'body' as const, color: hex(colour), valign: 'top' as const }
      }
    };
  };
  return {
    title: layout,
    background: { color: hex(look.paper) },
    objects: layouts[layout].map(text),
    slideNumber: { ...places.number, fontSize: textSizes.foot, color: hex(look.quiet), align: 'right' }
  };
}

function addSlide(
  pptx: PptxGenJS,
  { title, smallTitle, subtitle, foot, smallFoot, words, speech }: PptxSlide,
  lang: string
): void {
  const layout: Layout = words.length === 0 ? 'Chart' : words.length === 1 ? 'Words' : 'Two columns';
  const slide = pptx.addSlide({ masterName: layout });
  const add = (placeholder: Placeholder, text: PptxGenJS.TextProps[] | string) =>
    slide.addText(text, { placeholder, lang, objectName: objectNames[placeholder] });
  // A size of its own belongs to the run: pptxgenjs lets the placeholder's size win over that of the whole text.
  const titled =
    smallTitle === undefined ? oneLine(title) : [{ text: oneLine(title), options: { fontSize: smallTitle } }];
  const footed = foot.map(oneLine).join('\n');
  const texts = {
    title: titled,
    subtitle: oneLine(subtitle),
    words: runsOf(words[0] ?? []),
    left: runsOf(words[0] ?? []),
    right: runsOf(words[1] ?? []),
    foot: smallFoot === undefined ? footed : [{ text: footed, options: { fontSize: smallFoot } }]
  };
  for (const name of layouts[layout]) add(name, texts[name]);
  slide.addNotes(legalText(speech));
}

function runsOf(paragraphs: readonly PptxParagraph[]): PptxGenJS.TextProps[] {
  return paragraphs.map(({ text, size, strong, colour, before }, n) => ({
    text: oneLine(text),
    options: {
      fontSize: size,
      bold: strong,
      color: hex(colour),
      paraSpaceBefore: n === 0 ? 0 : before,
      breakLine: n < paragraphs.length - 1
    }
  }));
}

/** A text that XML allows and that makes one paragraph. */
const oneLine = (text: string): string => legalText(text).replace(/\s+/gu, ' ').trim();
