import { tokens } from '#lib/charts/index.ts';
import type { Theme } from '#lib/view/index.ts';
import { defaultOptions } from '../default-options.ts';
import type { FileTools } from '../exported-file.ts';
import { pointsAPixel } from '../lengths.ts';
import type { PptxSlide } from '../pptx/pptx-deck.ts';
import { slideOf } from '../pptx/slides/chart-slide.ts';
import { slidePicture } from '../pptx/slides/slide-picture.ts';
import { roles, type Block, type ExportDeck, type ExportSlide } from './export-deck.ts';
import { scaleOf } from './text-blocks.ts';

/**
 * Room for words on the slide's screen, in pixels; a little less than there is, since programs set letters in
 * their own way.
 */
const room = { one: { width: 1140, height: 440 }, two: { width: 540, height: 440 } } as const;

/** A slide as PowerPoint has it: a chart that can be edited where it has the kind, or words as text. */
export function pptxSlide(
  { theme }: ExportDeck,
  { title, body, source, notes }: ExportSlide,
  tools: FileTools
): PptxSlide {
  const speech = notes.join('\n');
  if (body.kind === 'chart') {
    const slide = slideOf(body.figure, theme, slidePicture(body.figure.view, theme, defaultOptions, tools));
    return { ...slide, title, subtitle: body.subtitle, speech, foot: [body.gone, ...slide.foot].filter(Boolean) };
  }
  return { title, subtitle: '', graphic: null, words: wordsOf(body.columns, theme), foot: [source], speech };
}

/** Columns of words, set as large as they have room, in points. */
function wordsOf(columns: readonly (readonly Block[])[], theme: Theme): PptxSlide['words'] {
  const { ink, quiet } = tokens[theme];
  const scale = scaleOf(columns, room[columns.length === 1 ? 'one' : 'two']);
  const points = (pixels: number) => Math.round(pixels * scale * pointsAPixel * 10) / 10;
  return columns.map((blocks) =>
    blocks.map(({ role, text }) => {
      const look = roles[role];
      return {
        text,
        size: points(look.size),
        strong: look.strong,
        colour: look.quiet ? quiet : ink,
        before: points(look.before)
      };
    })
  );
}
