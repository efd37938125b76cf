import type { ChartFigure } from '#lib/charts/index.ts';
import { lettersWithoutFont } from '#lib/dataset/index.ts';
import { shownText } from './drawing/svg-tree.ts';
import type { FileTools } from './exported-file.ts';
import { drawn } from './file-drawing.ts';
import type { FileRequest } from './file-request.ts';
import { onSlide } from './pptx/slides/slide-picture.ts';

/** Each letter of a file for which a box stands in it, as no font of ours has it; none where its reader's fonts draw it. */
export function boxedLetters(figure: ChartFigure, request: FileRequest, tools: Pick<FileTools, 'draw'>): string[] {
  if (!isPicture(figure, request)) return [];
  const asked = request.format === 'pptx' ? { ...request, ...onSlide(request.options) } : request;
  return [...new Set(lettersWithoutFont(shownText(drawn(figure, asked, tools).drawing)))];
}

/** Whether letters are outlines or pixels in a file. */
function isPicture({ chart }: ChartFigure, { format, options }: FileRequest): boolean {
  switch (format) {
    case 'png':
    case 'pdf':
      return true;
    case 'svg':
      return options.text === 'outlines';
    case 'pptx':
      return chart === 'network';
    case 'csv':
    case 'json':
      return false;
  }
}
