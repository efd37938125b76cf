import type { ChartFigure } from '#lib/charts/index.ts';
import { forFile } from './drawing/for-file.ts';
import type { SvgElement } from './drawing/svg-tree.ts';
import type { FileTools } from './exported-file.ts';
import { laidOut, type FileLayout } from './file-layout.ts';
import type { FigureRequest } from './file-request.ts';
import { onPaper } from './paper-form.ts';

/** A chart as it stands in a file, its size that of the picture. */
export function drawn(
  figure: ChartFigure,
  { view, options, terse = options.detail === 'main' }: Omit<FigureRequest, 'format'>,
  tools: Pick<FileTools, 'draw'>
): { layout: FileLayout; drawing: SvgElement } {
  const shown = onPaper(figure, options, terse);
  const layout = laidOut(shown, options, terse);
  const drawing = tools.draw({
    figure: shown,
    ...layout.layout,
    theme: view.theme || 'light',
    plain: options.plain === '1',
    terse
  });
  const look = {
    transparent: options.background === 'transparent',
    grey: options.grey === '1'
  };
  return { layout, drawing: forFile(drawing, look) };
}
