import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import type { SvgElement, SvgNode } from '../drawing/svg-tree.ts';
import type { PptxChart, PptxDeck, PptxSlide } from './pptx-deck.ts';

/**
 * What tests read of a presentation: its parts by path; throws where one is not well formed or uses an unknown prefix.
 */
export function partsOf(file: Uint8Array): Map<string, SvgElement> {
  const parts = Object.entries(unzipSync(file)).filter(([path]) => /\.(xml|rels|svg)$/.test(path));
  return new Map(parts.map(([path, bytes]) => [path, treeOf(strFromU8(bytes), path)]));
}

export const bytesOf = (file: Uint8Array, path: string): Uint8Array => unzipSync(file)[path] ?? new Uint8Array();

function treeOf(xml: string, path: string): SvgElement {
  const parser = new SaxesParser({ xmlns: true });
  const open: { name: string; attributes: Map<string, string>; children: SvgNode[] }[] = [
    { name: '', attributes: new Map(), children: [] }
  ];
  parser.on('error', (error) => {
    throw new SyntaxError(`${path}: ${error.message}`);
  });
  parser.on('opentag', ({ name, attributes }) =>
    open.push({
      name,
      attributes: new Map(Object.values(attributes).map((each) => [each.name, each.value])),
      children: []
    })
  );
  parser.on('text', (text) => {
    open.at(-1)?.children.push(text);
  });
  parser.on('closetag', () => {
    const closed = open.pop();
    if (closed) open.at(-1)?.children.push(closed);
  });
  parser.write(xml).close();
  const root = open[0]?.children.find((child) => typeof child !== 'string');
  if (root === undefined || typeof root === 'string') throw new SyntaxError(`${path} is empty.`);
  return root;
}

/** Every element of a name, in the order of the document. */
export function all(node: SvgElement | undefined, name: string): SvgElement[] {
  const inside = (node?.children ?? []).flatMap((child) => (typeof child === 'string' ? [] : all(child, name)));
  return node?.name === name ? [node, ...inside] : inside;
}

export const textOf = (node: SvgNode | undefined): string =>
  node === undefined ? '' : typeof node === 'string' ? node : node.children.map(textOf).join('');

/** The workbook of a chart: its columns by heading; columns of one heading one after another. */
export function workbookOf(file: Uint8Array, path: string): { label: string; cells: (string | number | null)[] }[] {
  const sheet = partsOf(bytesOf(file, path)).get('xl/worksheets/sheet1.xml');
  const columns = new Map<string, Map<number, string | number>>();
  for (const cell of all(sheet, 'c')) {
    const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(cell.attributes.get('r') ?? '') ?? [];
    const column = columns.get(letters) ?? new Map<number, string | number>();
    columns.set(
      letters,
      column.set(
        Number(row),
        cell.attributes.get('t') === 'inlineStr' ? textOf(cell) : Number(textOf(all(cell, 'v')[0]))
      )
    );
  }
  return [...columns.values()].map((column) => ({
    label: String(column.get(1) ?? ''),
    cells: Array.from({ length: Math.max(...column.keys()) - 1 }, (_, n) => column.get(n + 2) ?? null)
  }));
}

const colours = { ink: '#111111', quiet: '#555555', axis: '#777777', grid: '#dddddd', paper: '#ffffff' };

/** A chart of each kind with one text everywhere that a text can stand. */
export function chartOf(kind: PptxChart['kind'], text: string): PptxChart {
  const label = { cell: 0, lines: [text, text], at: { across: 0.2, down: -0.3 } };
  return {
    kind,
    alt: text,
    colours,
    sheet: [
      { label: text, cells: kind === 'columns' ? [text, 'b'] : [1950, 1951.5] },
      { label: text, cells: [1, null] },
      { label: text, cells: [2, 3] },
      { label: 'Note', cells: [text, '=1+1'] }
    ],
    series: [
      {
        x: 0,
        y: 1,
        fill: '#d0761f',
        chosen: [0],
        marker: { shape: 'circle', size: 8, fill: null, stroke: '#d0761f', width: 1 },
        inLegend: true
      },
      {
        x: 0,
        y: 2,
        line: { stroke: '#1b1b1b', width: 2, dash: 'sysDash' },
        labels: [label],
        valued: true,
        inLegend: false
      }
    ],
    x: { title: text, min: 1950, max: 1960, step: 5, format: '0', grid: false },
    y: { title: text, min: 0, max: 5, step: 1, format: '+0;−0;0', grid: true }
  };
}

export const slideOf = (text: string, graphic: PptxSlide['graphic'] = null): PptxSlide => ({
  title: text,
  subtitle: text,
  foot: [text, text],
  speech: text,
  graphic,
  words: []
});

export function deckOf(slides: readonly PptxSlide[], text = 'Deck', dark = false): PptxDeck {
  return {
    slides,
    facts: { title: text, subject: text, author: text, date: '2026-11-24', language: 'en' },
    look: {
      dark,
      paper: '#ffffff',
      ground: '#f1f1ee',
      ink: '#1a1a1a',
      quiet: '#5c5c5c',
      accents: ['#d0761f', '#8f2f00', '#3a8bc4', '#00466e', '#009e73', '#8a3b00']
    }
  };
}
