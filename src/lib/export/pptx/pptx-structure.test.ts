import { posix } from 'node:path';
import { unzipSync } from 'fflate';
import PptxGenJS from 'pptxgenjs';
import { describe, expect, it } from 'vitest';
import packageFile from '../../../../package.json';
import type { SvgElement } from '../drawing/svg-tree.ts';
import { pptxgenjsVersion } from './pptx-repair.ts';
import { all, chartOf, deckOf, partsOf, slideOf } from './sample-pptx.ts';
import { writePptx } from './write-pptx.ts';

const picture = {
  kind: 'picture' as const,
  alt: 'A',
  svg: '<svg xmlns="http://www.w3.org/2000/svg"/>',
  pixels: 100,
  width: 50,
  height: 50
};
const deck = deckOf([
  slideOf('A', chartOf('scatter', 'A')),
  slideOf('B', chartOf('columns', 'B')),
  slideOf('C', picture),
  slideOf('D', {
    kind: 'table',
    alt: 'A',
    widths: [0.2, 0.8],
    head: ['Kind', 'A'],
    rows: [
      ['Treaty', ''],
      ['Alliance', 'One (1971); another (1993)']
    ],
    size: 10,
    colours: { ink: '#000000', quiet: '#555555', axis: '#777777', grid: '#cccccc' }
  })
]);
const file = await writePptx(deck, ({ svg }) => ({ svg, png: new Uint8Array([1]) }));
const parts = partsOf(file);
const paths = Object.keys(unzipSync(file));

it('is made with the one version of pptxgenjs whose output is known', () => {
  expect([packageFile.devDependencies.pptxgenjs, new PptxGenJS().version]).toEqual([
    pptxgenjsVersion,
    pptxgenjsVersion
  ]);
});

/** The order of children in the schema of charts (ECMA-376, part 1, annex A.5.1), of the elements that are written. */
const order: Readonly<Record<string, string>> = {
  'c:chartSpace': 'date1904 lang roundedCorners chart spPr txPr externalData',
  'c:chart': 'title autoTitleDeleted plotArea legend plotVisOnly dispBlanksAs',
  'c:plotArea': 'layout barChart lineChart scatterChart catAx valAx spPr',
  'c:scatterChart': 'scatterStyle varyColors ser dLbls axId',
  'c:barChart': 'barDir grouping varyColors ser dLbls gapWidth overlap serLines axId',
  'c:lineChart': 'grouping varyColors ser dLbls marker smooth axId',
  'c:ser': 'idx order tx spPr invertIfNegative marker dPt dLbls errBars cat xVal val yVal smooth',
  'c:dPt': 'idx invertIfNegative marker bubble3D explosion spPr',
  'c:dLbls':
    'dLbl numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize extLst',
  'c:dLbl':
    'idx layout tx numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize',
  'c:errBars': 'errDir errBarType errValType noEndCap plus minus val spPr',
  'c:marker': 'symbol size spPr',
  'c:valAx':
    'axId scaling delete axPos majorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt crossBetween majorUnit',
  'c:catAx':
    'axId scaling delete axPos majorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses auto lblAlgn lblOffset tickLblSkip noMultiLvlLbl',
  'c:scaling': 'logBase orientation max min',
  'c:legend': 'legendPos legendEntry layout overlay spPr txPr',
  'c:title': 'tx layout overlay spPr txPr',
  'c:numCache': 'formatCode ptCount pt',
  'c:strCache': 'ptCount pt'
};

const relationsOf = (path: string): SvgElement[] =>
  all(parts.get(posix.join(posix.dirname(path), '_rels', `${posix.basename(path)}.rels`)), 'Relationship');
const everyElement = (node: SvgElement): SvgElement[] => [
  node,
  ...node.children.flatMap((child) => (typeof child === 'string' ? [] : everyElement(child)))
];

describe('the parts of a presentation', () => {
  it('are each of a declared type, and no type is declared of what is not there', () => {
    const types = parts.get('[Content_Types].xml');
    const overrides = all(types, 'Override').map(({ attributes }) => (attributes.get('PartName') ?? '').slice(1));
    const endings = all(types, 'Default').map(({ attributes }) => attributes.get('Extension') ?? '');
    expect(overrides.filter((path) => !paths.includes(path))).toEqual([]);
    expect(new Set(overrides).size).toBe(overrides.length);
    expect(endings.filter((ending) => !paths.some((path) => path.endsWith(`.${ending}`)))).toEqual([]);
    expect(
      paths.filter(
        (path) =>
          path !== '[Content_Types].xml' &&
          !overrides.includes(path) &&
          !endings.filter((ending) => ending !== 'xml').some((ending) => path.endsWith(`.${ending}`))
      )
    ).toEqual([]);
  });

  it('lead to parts that are there, by ids that are known, each once', () => {
    for (const [path, tree] of parts) {
      const relations = relationsOf(path);
      const ids = relations.map(({ attributes }) => attributes.get('Id') ?? '');
      expect(new Set(ids).size, path).toBe(ids.length);
      for (const { attributes } of relations)
        expect(paths).toContain(
          posix.join(
            attributes.get('Target')?.startsWith('/') ? '' : posix.dirname(path),
            attributes.get('Target') ?? ''
          )
        );
      const used = everyElement(tree).flatMap(({ attributes }) =>
        [...attributes].filter(([name]) => /^r:(id|embed|link|pict)$/.test(name)).map(([, id]) => id)
      );
      expect(
        used.filter((id) => !ids.includes(id)),
        path
      ).toEqual([]);
    }
  });

  it('give every shape of a slide an id and a name of its own', () => {
    for (const [path, tree] of parts) {
      if (!/^ppt\/slide(s|Layouts)\//.test(path)) continue;
      for (const key of ['id', 'name']) {
        const given = all(tree, 'p:cNvPr').map(({ attributes }) => attributes.get(key));
        expect(new Set(given).size, `${path} ${key}`).toBe(given.length);
      }
    }
  });

  it('give slides and notes a master each, and each master a theme of its own', () => {
    const themes = ['ppt/slideMasters/slideMaster1.xml', 'ppt/notesMasters/notesMaster1.xml'].map((master) =>
      relationsOf(master)
        .map(({ attributes }) => attributes.get('Target') ?? '')
        .filter((target) => target.includes('theme'))
    );
    expect(themes).toEqual([['../theme/theme1.xml'], ['../theme/theme2.xml']]);
    const named = parts
      .get('ppt/presentation.xml')
      ?.children.flatMap((child) => (typeof child === 'string' ? [] : [child.name]));
    expect(named).toEqual([
      'p:sldMasterIdLst',
      'p:notesMasterIdLst',
      'p:sldIdLst',
      'p:sldSz',
      'p:notesSz',
      'p:defaultTextStyle'
    ]);
  });

  it('put what is said of a slide where the master of notes has room for it', () => {
    const rooms = (path: string) => all(parts.get(path), 'p:ph').map(({ attributes }) => attributes.get('type'));
    expect(rooms('ppt/notesMasters/notesMaster1.xml')).toEqual(['sldImg', 'body', 'sldNum']);
    for (const n of [1, 2, 3])
      expect(rooms(`ppt/notesSlides/notesSlide${n}.xml`)).toEqual(['sldImg', 'body', 'sldNum']);
    const [page] = all(parts.get('ppt/presentation.xml'), 'p:notesSz');
    for (const frame of all(parts.get('ppt/notesMasters/notesMaster1.xml'), 'p:sp').flatMap((shape) =>
      all(shape, 'a:xfrm')
    )) {
      const length = (name: 'a:off' | 'a:ext', key: string) => Number(all(frame, name)[0]?.attributes.get(key));
      expect(length('a:off', 'x') + length('a:ext', 'cx')).toBeLessThan(Number(page?.attributes.get('cx')));
      expect(length('a:off', 'y') + length('a:ext', 'cy')).toBeLessThan(Number(page?.attributes.get('cy')));
    }
  });

  it('follow a ground by its effects, and draw no outline without a look', () => {
    for (const [path, tree] of parts) {
      for (const ground of all(tree, 'p:bgPr'))
        expect(
          ground.children.flatMap((child) => (typeof child === 'string' ? [] : [child.name])),
          path
        ).toEqual(['a:solidFill', 'a:effectLst']);
      if (path.startsWith('ppt/slide'))
        expect(
          all(tree, 'a:ln').filter(({ children }) => children.length === 0),
          path
        ).toEqual([]);
    }
  });

  it('write charts in the order of the schema', () => {
    for (const chart of ['ppt/charts/chart1.xml', 'ppt/charts/chart2.xml']) {
      for (const { name, children } of everyElement(
        parts.get(chart) ?? { name: '', attributes: new Map(), children: [] }
      )) {
        const known = order[name]?.split(' ').map((child) => `c:${child}`);
        // A marker is also a switch of line charts.
        if (!known || children.length === 0) continue;
        const places = children.map((child) => (typeof child === 'string' ? -1 : known.indexOf(child.name)));
        expect(places, name).not.toContain(-1);
        expect(places, name).toEqual([...places].sort((a, b) => a - b));
      }
    }
  });

  it('read the graphic after the title and the subtitle, and before the foot', () => {
    const [tree] = all(parts.get('ppt/slides/slide1.xml'), 'p:spTree');
    expect(tree?.children.flatMap((child) => (typeof child === 'string' ? [] : [child.name])).slice(2)).toEqual([
      'p:sp',
      'p:sp',
      'p:graphicFrame',
      'p:sp',
      'p:sp'
    ]);
  });
});
