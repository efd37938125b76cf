import { element, type SvgElement } from '../drawing/svg-tree.ts';
import { writeXml } from '../drawing/write-xml.ts';
import { chartXml } from './chart/chart-xml.ts';
import { workbook } from './chart-workbook.ts';
import type { PptxChart, PptxPicture } from './pptx-deck.ts';
import { changePart, declaration, relationship, relationships, type Parts, type Relation } from './pptx-parts.ts';
import { emuOfInches } from './pptx-units.ts';
import { places } from './slide-design.ts';

const chartNames = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
/** Beyond the ids of what stands on a slide already. */
export const shapeId = 100;
const alone = { chart: 'rIdChart', png: 'rIdPng', svg: 'rIdSvg' } as const;

/** Puts a chart on slide `n` (from 1), between the subtitle and the foot. */
export function addChart(parts: Parts, n: number, chart: PptxChart): void {
  parts.set(`ppt/charts/chart${n}.xml`, chartXml(chart));
  parts.set(
    `ppt/charts/_rels/chart${n}.xml.rels`,
    declaration + writeXml(relationships({ id: 'rId1', type: 'package', target: `../embeddings/workbook${n}.xlsx` }))
  );
  parts.set(`ppt/embeddings/workbook${n}.xlsx`, workbook(chart.sheet));
  changePart(parts, '[Content_Types].xml', (xml) =>
    xml.replace(
      '</Types>',
      `<Override PartName="/ppt/charts/chart${n}.xml" ContentType="application/vnd.openxmlformats-officedocument.drawingml.chart+xml"/></Types>`
    )
  );
  const { x, y, w, h } = places.graphic;
  place(
    parts,
    n,
    [{ id: alone.chart, type: 'chart', target: `../charts/chart${n}.xml` }],
    graphicFrame(
      'Chart',
      chart.alt,
      [x, y, w, h],
      chartNames,
      element('c:chart', { 'xmlns:c': chartNames, 'r:id': alone.chart })
    )
  );
}

/** What a program draws by itself, as a chart or a table, in its place on a slide: left, top, width and height in inches. */
export const graphicFrame = (
  name: string,
  alt: string,
  at: readonly [x: number, y: number, w: number, h: number],
  uri: string,
  graphic: SvgElement
): SvgElement =>
  element(
    'p:graphicFrame',
    {},
    element(
      'p:nvGraphicFramePr',
      {},
      element('p:cNvPr', { id: shapeId, name, descr: alt }),
      element('p:cNvGraphicFramePr', {}, element('a:graphicFrameLocks', { noGrp: 1 })),
      element('p:nvPr', {})
    ),
    element('p:xfrm', {}, ...extent(...at)),
    element('a:graphic', {}, element('a:graphicData', { uri }, graphic))
  );

/** Puts a drawing on slide `n` (from 1), as large as fits: as SVG, and as PNG for programs that know no SVG. */
export function addPicture(parts: Parts, n: number, picture: PptxPicture, png: Uint8Array): void {
  parts.set(`ppt/media/drawing${n}.png`, png);
  parts.set(`ppt/media/drawing${n}.svg`, picture.svg);
  const { x, y, w, h } = places.picture;
  const scale = Math.min(w / picture.width, h / picture.height);
  const [width, height] = [picture.width * scale, picture.height * scale];
  const svg = element(
    'a:extLst',
    {},
    element(
      'a:ext',
      { uri: '{96DAC541-7B7A-43D3-8B79-37D633B846F1}' },
      element('asvg:svgBlip', {
        'xmlns:asvg': 'http://schemas.microsoft.com/office/drawing/2016/SVG/main',
        'r:embed': alone.svg
      })
    )
  );
  place(
    parts,
    n,
    [
      { id: alone.png, type: 'image', target: `../media/drawing${n}.png` },
      { id: alone.svg, type: 'image', target: `../media/drawing${n}.svg` }
    ],
    element(
      'p:pic',
      {},
      element(
        'p:nvPicPr',
        {},
        element('p:cNvPr', { id: shapeId, name: 'Drawing', descr: picture.alt }),
        element('p:cNvPicPr', {}, element('a:picLocks', { noChangeAspect: 1 })),
        element('p:nvPr', {})
      ),
      element(
        'p:blipFill',
        {},
        element('a:blip', { 'r:embed': alone.png }, svg),
        element('a:stretch', {}, element('a:fillRect', {}))
      ),
      element(
        'p:spPr',
        {},
        element('a:xfrm', {}, ...extent(x + (w - width) / 2, y + (h - height) / 2, width, height)),
        element('a:prstGeom', { prst: 'rect' }, element('a:avLst', {}))
      )
    )
  );
}

export const extent = (x: number, y: number, w: number, h: number): SvgElement[] => [
  element('a:off', { x: emuOfInches(x), y: emuOfInches(y) }),
  element('a:ext', { cx: emuOfInches(w), cy: emuOfInches(h) })
];

/** Read aloud in the order of the slide: after title and subtitle, before the foot. */
export function place(parts: Parts, n: number, relations: readonly Relation[], frame: SvgElement): void {
  const links = relations.map((each) => writeXml(relationship(each))).join('');
  changePart(parts, `ppt/slides/_rels/slide${n}.xml.rels`, (xml) =>
    xml.replace('</Relationships>', () => `${links}</Relationships>`)
  );
  changePart(parts, `ppt/slides/slide${n}.xml`, (xml) => {
    const [title = '', subtitle = '', ...rest] = xml.split('</p:sp>');
    return [title, subtitle, writeXml(frame) + rest.join('</p:sp>')].join('</p:sp>');
  });
}
