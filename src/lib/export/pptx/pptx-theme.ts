import type { PptxFacts, PptxLook } from './pptx-deck.ts';
import { changePart, type Parts } from './pptx-parts.ts';
import { hex } from './pptx-units.ts';
import { fontFace, panose } from './typeface.ts';

/** Gives the parts the colours of a look, and a date that does not depend on when they are made. */
export function applyTheme(parts: Parts, look: PptxLook, { date }: PptxFacts): void {
  changePart(parts, 'ppt/theme/theme1.xml', (xml) =>
    xml
      .replace(/<a:clrScheme .*<\/a:clrScheme>/s, colourScheme(look))
      .replaceAll(`<a:latin typeface="${fontFace}"/>`, `<a:latin typeface="${fontFace}" panose="${panose}"/>`)
      .replaceAll('name="Office Theme"', 'name="Dyad"')
  );
  changePart(parts, 'ppt/slideMasters/slideMaster1.xml', (xml) =>
    (look.dark
      ? xml.replace('bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2"', 'bg1="dk1" tx1="lt1" bg2="dk2" tx2="lt2"')
      : xml
    ).replace('<p:cSld>', '<p:cSld><p:bg><p:bgRef idx="1001"><a:schemeClr val="bg1"/></p:bgRef></p:bg>')
  );
  for (const path of parts.keys())
    if (/^ppt\/slide(Masters|Layouts)\/[^/]+\.xml$/.test(path))
      changePart(parts, path, (xml) => xml.replace(/(type="slidenum">.*?<a:t>)[^<]*/s, '$1‹#›'));
  changePart(parts, 'docProps/core.xml', (xml) =>
    xml.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${date}T00:00:00Z`)
  );
}

/** What PowerPoint offers under "theme colours"; in the dark as in the light the dark pair comes first. */
function colourScheme({ dark, paper, ground, ink, quiet, accents }: PptxLook): string {
  const [dk1, lt1, dk2, lt2] = dark ? [paper, ink, ground, quiet] : [ink, paper, quiet, ground];
  const colours = [
    ['dk1', dk1],
    ['lt1', lt1],
    ['dk2', dk2],
    ['lt2', lt2],
    ...accents.slice(0, 6).map((colour, n) => [`accent${n + 1}`, colour] as const),
    ['hlink', accents[0] ?? ink],
    ['folHlink', quiet]
  ] as const;
  return `<a:clrScheme name="Dyad">${colours.map(([name, colour]) => `<a:${name}><a:srgbClr val="${hex(colour)}"/></a:${name}>`).join('')}</a:clrScheme>`;
}
