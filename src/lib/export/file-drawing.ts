import type { ChartFigure } from '#lib/charts/index.ts';
import type { Theme, View } from '#lib/view/index.ts';
import type { Picture } from './chart-slide/index.ts';
import { forFile } from './drawing/for-file.ts';
import type { SvgElement } from './drawing/svg-tree.ts';
import { writeDrawing } from './drawing/write-svg.ts';
import type { FileTools } from './exported-file.ts';
import { fileLayout, type FileLayout } from './file-layout.ts';
import { screenDpi, type FileOptions } from './file-options.ts';
import type { FileRequest } from './file-request.ts';
import { places } from './pptx/index.ts';

/**
 * A drawing as it stands on a slide: as large as its place there, at twice the pixels of a screen, its letters half as
 * large again.
 */
export function onSlide(options: FileOptions): Pick<FileRequest, 'options' | 'terse'> {
  const pixels = (inches: number) => Math.round(inches * screenDpi * 2);
  return {
    options: {
      ...options,
      width: pixels(places.picture.w),
      height: pixels(places.picture.h),
      dpi: screenDpi * 3,
      plain: '1'
    },
    terse: true
  };
}

/** How a chart becomes a picture on a slide. */
export function slidePicture(view: View, theme: Theme, options: FileOptions, tools: Pick<FileTools, 'draw'>): Picture {
  return (figure) => {
    const { layout, drawing } = drawn(figure, { view: { ...view, theme }, ...onSlide(options) }, tools);
    return { svg: writeDrawing(drawing), pixels: layout.pixels.width, ...layout.layout };
  };
}

/** A chart as it stands in a file, its size that of the picture. */
export function drawn(
  figure: ChartFigure,
  { view, options, terse = false }: Omit<FileRequest, 'chart' | 'format'>,
  tools: Pick<FileTools, 'draw'>
): { layout: FileLayout; drawing: SvgElement } {
  const layout = fileLayout(figure, options, terse);
  const drawing = tools.draw({
    figure,
    ...layout.layout,
    theme: view.theme || 'light',
    plain: options.plain === '1',
    terse
  });
  return { layout, drawing: forFile(drawing, { transparent: options.background === 'transparent' }) };
}
