import { element, type SvgElement } from '../drawing/svg-tree.ts';
import { writeXml } from '../drawing/write-xml.ts';
import { changePart, declaration, relations, relationships, type Parts } from './pptx-parts.ts';

const master = 'ppt/notesMasters/notesMaster1.xml';
const theme = 'ppt/theme/theme2.xml';
/** An upright page of 7.5 x 10 inches, in EMU: PowerPoint's own. */
const page = { cx: 6858000, cy: 9144000 } as const;

/**
 * Gives notes a master and a theme of their own: pptxgenjs lets their master share the theme of the slides, which
 * PowerPoint asks to repair, and names it in the presentation out of the schema's order (ECMA-376, part 1, 19.2.1.26).
 */
export function addNotesMaster(parts: Parts): void {
  // Light for a dark deck too, since notes are printed: the master takes the light of the theme as ground.
  parts.set(theme, parts.get('ppt/theme/theme1.xml') ?? '');
  parts.set(master, declaration + writeXml(notesMaster));
  parts.set(
    'ppt/notesMasters/_rels/notesMaster1.xml.rels',
    declaration + writeXml(relationships({ id: 'rId1', type: 'theme', target: '../theme/theme2.xml' }))
  );
  changePart(parts, '[Content_Types].xml', (xml) =>
    xml.replace(
      '</Types>',
      `<Override PartName="/${theme}" ContentType="application/vnd.openxmlformats-officedocument.theme+xml"/></Types>`
    )
  );
  changePart(parts, 'ppt/presentation.xml', (xml) => {
    const [named = ''] = /<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>/s.exec(xml) ?? [];
    return xml
      .replace(named, '')
      .replace('</p:sldMasterIdLst>', `</p:sldMasterIdLst>${named}`)
      .replace(/<p:notesSz [^>]*>/, `<p:notesSz cx="${page.cx}" cy="${page.cy}"/>`);
  });
  for (const path of parts.keys())
    if (/^ppt\/notesSlides\/[^/]+\.xml$/.test(path))
      changePart(parts, path, (xml) =>
        paragraphs(xml).replace('<p:ph type="body" idx="1"/>', '<p:ph type="body" idx="2"/>')
      );
}

/** Each line of the notes as a paragraph. */
const paragraphs = (xml: string): string =>
  xml.replace(
    /<a:t>([^<]*)<\/a:t>/g,
    (_, text: string) =>
      `<a:t>${text.split(/\r?\n/).join('</a:t></a:r></a:p><a:p><a:r><a:rPr lang="en-US" dirty="0"/><a:t>')}</a:t>`
  );

interface Place {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

function placeholder(
  id: number,
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  { x, y, w, h }: Place,
  words: SvgElement,
  ...style: SvgElement[]
): SvgElement {
  return element(
    'p:sp',
    {},
    element(
      'p:nvSpPr',
      {},
      element('p:cNvPr', { id, name }),
      element('p:cNvSpPr', {}, element('a:spLocks', { noGrp: 1 })),
      element('p:nvPr', {}, element('p:ph', attributes))
    ),
    element(
      'p:spPr',
      {},
      element('a:xfrm', {}, element('a:off', { x, y }), element('a:ext', { cx: w, cy: h })),
      element('a:prstGeom', { prst: 'rect' }, element('a:avLst', {}))
    ),
    element('p:txBody', {}, element('a:bodyPr', {}), element('a:lstStyle', {}, ...style), words)
  );
}

const empty = element('a:p', {}, element('a:endParaRPr', { lang: 'en-US' }));
const number = element(
  'a:p',
  {},
  element('a:pPr', { algn: 'r' }),
  element(
    'a:fld',
    { id: '{F7021451-1387-4CA6-816F-3879F97B5CBC}', type: 'slidenum' },
    element('a:rPr', { lang: 'en-US' }),
    element('a:t', {}, '‹#›')
  )
);
const fonts = ['latin', 'ea', 'cs'].map((script) =>
  element(`a:${script}`, { typeface: script === 'latin' ? '+mn-lt' : `+mn-${script}` })
);
const accents = Object.fromEntries([1, 2, 3, 4, 5, 6].map((n) => [`accent${n}`, `accent${n}`]));

/** The look of what is said; in the placeholder too, since LibreOffice reads it only there. */
const spoken = element(
  'a:lvl1pPr',
  { marL: 0, indent: 0, algn: 'l' },
  element('a:spcAft', {}, element('a:spcPts', { val: 600 })),
  element('a:buNone', {}),
  element('a:defRPr', { sz: 1200 }, element('a:solidFill', {}, element('a:schemeClr', { val: 'tx1' })), ...fonts)
);

/** The slide above, what is said below, the number at the foot. */
const notesMaster = element(
  'p:notesMaster',
  {
    'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
    'xmlns:r': relations,
    'xmlns:p': 'http://schemas.openxmlformats.org/presentationml/2006/main'
  },
  element(
    'p:cSld',
    {},
    element('p:bg', {}, element('p:bgRef', { idx: 1001 }, element('a:schemeClr', { val: 'bg1' }))),
    element(
      'p:spTree',
      {},
      element(
        'p:nvGrpSpPr',
        {},
        element('p:cNvPr', { id: 1, name: '' }),
        element('p:cNvGrpSpPr', {}),
        element('p:nvPr', {})
      ),
      element('p:grpSpPr', {}),
      placeholder(2, 'Slide', { type: 'sldImg', idx: 1 }, { x: 685800, y: 685800, w: 5486400, h: 3086100 }, empty),
      placeholder(
        3,
        'Notes',
        { type: 'body', sz: 'quarter', idx: 2 },
        { x: 685800, y: 4114800, w: 5486400, h: 4343400 },
        empty,
        spoken
      ),
      placeholder(
        4,
        'Slide number',
        { type: 'sldNum', sz: 'quarter', idx: 10 },
        { x: 5257800, y: 8572500, w: 914400, h: 342900 },
        number
      )
    )
  ),
  element('p:clrMap', {
    bg1: 'lt1',
    tx1: 'dk1',
    bg2: 'lt2',
    tx2: 'dk2',
    ...accents,
    hlink: 'hlink',
    folHlink: 'folHlink'
  }),
  element('p:notesStyle', {}, spoken)
);
