import type { ChartFigure } from '#lib/charts/index.ts';
import { lettersWithoutFont } from '#lib/dataset/index.ts';
import { fileMessage } from '#lib/messages/index.ts';
import type { Language } from '#lib/view/index.ts';
import { shownText, type SvgElement } from './drawing/svg-tree.ts';
import type { FileTools } from './exported-file.ts';
import { drawn } from './file-drawing.ts';
import type { FigureRequest } from './file-request.ts';
import { onSlide } from './pptx/slides/slide-picture.ts';

/** Each letter of drawings for which a box stands where they are pixels or outlines, as no font of ours has it. */
export const boxedIn = (drawings: readonly SvgElement[]): string[] => [
  ...new Set(drawings.flatMap((drawing) => lettersWithoutFont(shownText(drawing))))
];

/** So many letters are named. */
const maxNamed = 5;

/** That boxes stand for letters in a file, and which format shows them; nothing where there are none. */
export function boxedNote(language: Language, letters: readonly string[], shownBy: 'svg' | 'pptx' | null): string {
  if (letters.length === 0) return '';
  const boxed = fileMessage(language, 'save.boxed', {
    count: letters.length,
    letters: letters.slice(0, maxNamed).join(' ')
  });
  return shownBy === null ? boxed : `${boxed} ${fileMessage(language, `save.boxed.${shownBy}`)}`;
}

/** Each letter of a file for which a box stands in it, as no font of ours has it; none where its reader's fonts draw it. */
export function boxedLetters(figure: ChartFigure, request: FigureRequest, tools: Pick<FileTools, 'draw'>): string[] {
  if (!isPicture(figure, request)) return [];
  const asked = request.format === 'pptx' ? { ...request, ...onSlide(request.options) } : request;
  return boxedIn([drawn(figure, asked, tools).drawing]);
}

/** Whether letters are outlines or pixels in a file. */
function isPicture({ chart }: ChartFigure, { format, options }: FigureRequest): boolean {
  switch (format) {
    case 'png':
    case 'pdf':
      return true;
    case 'svg':
      return options.text === 'outlines';
    case 'pptx':
      return chart === 'network' || chart === 'compare';
    case 'csv':
    case 'json':
      return false;
  }
}
