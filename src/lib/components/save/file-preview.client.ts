import type { ChartFigure } from '#lib/charts/index.ts';
import {
  blobOf,
  boxedLetters,
  browserTools,
  editedFigure,
  exportShown,
  fileLayout,
  fileName,
  onSlide,
  smallestLetters,
  type FigureRequest,
  type Shown
} from '#lib/export/index.ts';

/** What a file will be, before it is saved. */
export interface PreviewOf {
  /** Of the file. */
  readonly name: string;
  /** The very drawing that is saved, at an address of the page; null where the file holds numbers. */
  readonly drawing: { readonly address: string; readonly width: number; readonly height: number } | null;
  /**
   * How large its smallest letters are on paper, in points, where the whole drawing is made smaller to have room; else
   * null.
   */
  readonly smallest: number | null;
  /** Letters for which a box stands in the file. */
  readonly boxed: readonly string[];
  /** The first lines of a file of numbers. */
  readonly lines: string;
}

/** What of a file of numbers has room in the preview. */
const maxLines = 8;
const maxLineLength = 90;

/** Makes the preview of a file. The address of its drawing is to be revoked. */
export async function previewOf(shown: Shown, request: FigureRequest): Promise<PreviewOf> {
  const figure: ChartFigure = shown.figure;
  const name = fileName(shown, request.view.theme, request.format);
  if (request.format === 'csv' || request.format === 'json') {
    const { body } = await exportShown(shown, request, browserTools);
    const lines = String(body)
      .split(/\r?\n/)
      .slice(0, maxLines)
      .map((line) => (line.length > maxLineLength ? `${line.slice(0, maxLineLength)}…` : line));
    return { name, drawing: null, smallest: null, boxed: [], lines: lines.join('\n') };
  }
  // A slide has its own size and words; shown is what stands on it.
  const asked = request.format === 'pptx' ? { ...request, ...onSlide(request.options) } : request;
  const file = await exportShown(shown, { ...asked, format: 'svg' }, browserTools);
  const layout = fileLayout(editedFigure(figure, asked.options), asked.options, asked.terse);
  return {
    name,
    lines: '',
    boxed: boxedLetters(editedFigure(figure, request.options), request, browserTools),
    smallest: request.format === 'pptx' ? null : smallestLetters(layout, asked.options),
    drawing: { address: URL.createObjectURL(blobOf(file)), ...layout.pixels }
  };
}
