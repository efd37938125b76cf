import { fittingSize, fontFamily, stackLines, tokens, wrapText, type Tokens } from '#lib/charts/index.ts';
import { inDirection } from '#lib/dataset/index.ts';
import { briefingMessage } from '#lib/messages/index.ts';
import type { Theme } from '#lib/view/index.ts';
import { forFile } from '../drawing/for-file.ts';
import { element, type SvgElement } from '../drawing/svg-tree.ts';
import type { FileTools } from '../exported-file.ts';
import { chartEnlargement, drawingOverhang, slideScreen } from '../slide-screen.ts';
import type { ChartBody, ExportDeck, ExportSlide, WordsBody } from './export-deck.ts';
import { heightOf, linesOf, linesWithin, scaleOf, sizeFor } from './text-blocks.ts';

/** Where the player's sheet puts the parts of a slide, and how large it sets them, in pixels of the slide's screen. */
const edge = { side: 40, top: 20, bottom: 14 } as const;
const inner = slideScreen.width - 2 * edge.side;
const title = { size: 40, inTwo: 32, min: 22, lines: 2, leading: 1.15, alone: 54 } as const;
const measure = { size: 20, above: 20, below: 6 } as const;
const foot = { size: 18, above: 16, below: 6, lines: 4, room: 34 } as const;
const columnGap = 56;

/** A slide as one drawing: its finding, its chart or its words, what it rests on, and its number. */
export function slidePage(
  slide: ExportSlide,
  n: number,
  { slides, language, theme }: ExportDeck,
  draw: FileTools['draw']
): SvgElement {
  const colours = tokens[theme];
  const alone = slide.body.kind === 'words' && slide.body.columns.length === 1;
  const size = sizeFor(slide.title, inner, alone ? title.alone : usualSize(slide.title), title.min, title.lines);
  const lines = wrapText(slide.title, inner, size, 600, title.lines);
  // What a slide rests on stands whole: with many highlighted events it takes more lines, and the chart fewer.
  const source = sourceLines(slide.source);
  const sources = stackLines(source, foot.size, foot);
  const others = slide.ofSteps.map((step) => stackLines(sourceLines(step.source), foot.size, foot).height);
  const sourceRoom = Math.max(sources.height, ...others);
  const floor = slideScreen.height - edge.bottom - foot.room - (sourceRoom - foot.above - foot.below);
  const titles = stackLines(lines, size, { above: size, below: size * (title.leading - 1) });
  const head = titles.height;
  const words = slide.body.kind === 'words' ? wordsIn(slide.body, floor - edge.top - head - 40) : null;
  // Words alone stand together in the middle, with nothing to look past.
  const top = alone && words ? Math.max(edge.top, (floor - head - words.height - 28) / 2) : edge.top;
  const heading = lines.map((line, k) =>
    text(edge.side, top + (titles.baselines[k] ?? 0), size, { 'font-weight': 600 }, inDirection(line, slide.title))
  );
  const number = briefingMessage(language, 'slide.number', { number: n + 1, count: slides.length });
  const below = slideScreen.height - edge.bottom;
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${slideScreen.width} ${slideScreen.height}`,
      width: slideScreen.width,
      height: slideScreen.height,
      'font-family': fontFamily,
      fill: colours.ink
    },
    element('rect', { width: slideScreen.width, height: slideScreen.height, fill: colours.paper }),
    ...(slide.body.kind === 'chart' ? chartIn(slide.body, slide.ofSteps, theme, top + head, floor, colours, draw) : []),
    ...heading,
    ...(words ? words.drawn(top + head + (alone ? 28 : 24), colours) : []),
    ...source.map((line, k) =>
      text(
        edge.side,
        below + foot.below - sourceRoom + (sources.baselines[k] ?? 0),
        foot.size,
        { fill: colours.quiet },
        line
      )
    ),
    text(slideScreen.width - edge.side, below, foot.size, { fill: colours.quiet, 'text-anchor': 'end' }, number)
  );
}

const sourceLines = (source: string) => wrapText(source, inner - 110, foot.size, 400, foot.lines);

/** A finding stands large in one line, or smaller in two: its chart needs the height. */
const usualSize = (words: string) => (wrapText(words, inner, title.size, 600).length > 1 ? title.inTwo : title.size);

/** A text of a page, its baseline at `y`, in pixels. */
export const text = (
  x: number,
  y: number,
  size: number,
  look: Readonly<Record<string, string | number>>,
  words: string
): SvgElement => element('text', { x, y, 'font-size': size, ...look }, words);

/** The measure and the chart between `top` and `floor`. */
function chartIn(
  { figure, subtitle: words }: ChartBody,
  steps: ExportSlide['ofSteps'],
  theme: Theme,
  top: number,
  floor: number,
  colours: Tokens,
  draw: FileTools['draw']
): SvgElement[] {
  const subtitle = wrapText(words, inner, measure.size);
  const stack = stackLines(subtitle, measure.size, measure);
  const others = steps.map((step) => stackLines(wrapText(step.subtitle, inner, measure.size), measure.size, measure));
  const under = top + 6 + Math.max(stack.height, ...others.map(({ height }) => height));
  const place = {
    x: edge.side - drawingOverhang.inline * chartEnlargement,
    y: under - drawingOverhang.block * chartEnlargement,
    width: inner + 2 * drawingOverhang.inline * chartEnlargement,
    height: floor - under + drawingOverhang.block * chartEnlargement
  };
  const size = fittingSize(figure, {
    width: Math.floor(place.width / chartEnlargement),
    height: Math.floor(place.height / chartEnlargement),
    plain: true,
    terse: true
  });
  const drawing = forFile(
    draw({ figure, width: Math.floor(size.width), height: Math.floor(size.height), theme, plain: true, terse: true }),
    { transparent: true }
  );
  const measures = subtitle.map((line, k) =>
    text(edge.side, top + 6 + (stack.baselines[k] ?? 0), measure.size, { fill: colours.quiet }, line)
  );
  return [
    placed(drawing, place.x, place.y, Math.min(place.width / size.width, place.height / size.height)),
    ...measures
  ];
}

/** A whole drawing as a part of another. */
export function placed({ attributes, children }: SvgElement, x: number, y: number, scale: number): SvgElement {
  const kept = ['font-family', 'font-size', 'fill'].flatMap((name) => {
    const value = attributes.get(name);
    return value === undefined ? [] : [[name, value] as const];
  });
  return { name: 'g', attributes: new Map([['transform', `translate(${x} ${y}) scale(${scale})`], ...kept]), children };
}

function wordsIn(
  { columns }: WordsBody,
  height: number
): { height: number; drawn: (top: number, colours: Tokens) => SvgElement[] } {
  const width = (inner - (columns.length - 1) * columnGap) / columns.length;
  const scale = scaleOf(columns, { width, height });
  const lines = columns.map((blocks) => linesWithin(linesOf(blocks, width, scale), height));
  return {
    height: Math.max(0, ...lines.map(heightOf)),
    drawn: (top, colours) =>
      lines.flatMap((column, n) =>
        column.map(({ text: words, paragraph, y, size, strong, quiet }) =>
          text(
            edge.side + n * (width + columnGap),
            top + y,
            size,
            { ...(strong ? { 'font-weight': 600 } : {}), ...(quiet ? { fill: colours.quiet } : {}) },
            inDirection(words, paragraph)
          )
        )
      )
  };
}
