import { cutText, fontFamily, reachOf, tokens, wrapText } from '#lib/charts/index.ts';
import { inDirection } from '#lib/dataset/index.ts';
import { briefingMessage } from '#lib/messages/index.ts';
import { element, type SvgElement } from '../drawing/svg-tree.ts';
import { slideScreen } from '../slide-screen.ts';
import type { ExportDeck, ExportSlide } from './export-deck.ts';
import { placed, text } from './slide-page.ts';

/** A4, in pixels of CSS. */
export const paperSize = { width: 794, height: 1123 } as const;

/** The margin of the page, in pixels: 17 mm, which every printer leaves. */
const edge = 64;
const width = paperSize.width - 2 * edge;
const scale = width / slideScreen.width;
/** Sizes and distances of the notes, in pixels: letters of 11 points, those at the foot of 9. */
const letters = { size: 14.5, leading: 20.5, before: 8, foot: 12 } as const;
/** Where the notes end: a line above the foot. */
const floor = paperSize.height - edge - 24;

interface Line {
  readonly text: string;
  readonly paragraph: string;
  readonly before: number;
}

/** A slide on paper with its notes below; as many pages as the notes need. */
export function handoutPages(slide: ExportSlide, n: number, deck: ExportDeck, drawing: SvgElement): SvgElement[] {
  const colours = tokens[deck.theme];
  const picture = slideScreen.height * scale;
  const paragraphs = slide.notes.length > 0 ? slide.notes : [briefingMessage(deck.language, 'slide.noNotes')];
  const lines = paragraphs.flatMap((paragraph) =>
    wrapText(paragraph, width, letters.size).map((line, k): Line => ({
      text: line,
      paragraph,
      before: k === 0 ? letters.before : 0
    }))
  );
  const frame = element('rect', { x: edge, y: edge, width, height: picture, fill: 'none', stroke: colours.grid });
  const first = [placed(drawing, edge, edge, scale), frame];
  return inPages(lines, edge + picture + 16, edge).map((page, k) =>
    element(
      'svg',
      {
        xmlns: 'http://www.w3.org/2000/svg',
        viewBox: `0 0 ${paperSize.width} ${paperSize.height}`,
        width: paperSize.width,
        height: paperSize.height,
        'font-family': fontFamily,
        fill: colours.ink
      },
      element('rect', { width: paperSize.width, height: paperSize.height, fill: colours.paper }),
      ...(k === 0 ? first : []),
      ...page.map(({ text: words, y }) => text(edge, y, letters.size, {}, words)),
      text(
        edge,
        paperSize.height - edge,
        letters.foot,
        { fill: colours.quiet },
        inDirection(cutText(deck.title, width - 80, letters.foot), deck.title)
      ),
      text(
        paperSize.width - edge,
        paperSize.height - edge,
        letters.foot,
        { fill: colours.quiet, 'text-anchor': 'end' },
        briefingMessage(deck.language, 'slide.number', { number: n + 1, count: deck.slides.length })
      )
    )
  );
}

/** Lines by their baselines, on pages of which the first begins lower. */
function inPages(lines: readonly Line[], firstTop: number, top: number): { text: string; y: number }[][] {
  const pages: { text: string; y: number }[][] = [[]];
  let y = firstTop;
  for (const { text, paragraph, before } of lines) {
    const { above, below } = reachOf(text, letters.size, { above: letters.leading, below: 0 });
    if (y + before + above + below > floor) {
      pages.push([]);
      y = top;
    }
    pages.at(-1)?.push({ text: inDirection(text, paragraph), y: y + before + above });
    y += before + above + below;
  }
  return pages;
}
