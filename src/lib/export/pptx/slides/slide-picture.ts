import type { ChartFigure } from '#lib/charts/index.ts';
import type { Theme, View } from '#lib/view/index.ts';
import { writeDrawing } from '../../drawing/write-svg.ts';
import type { FileTools } from '../../exported-file.ts';
import { drawn } from '../../file-drawing.ts';
import type { FileOptions } from '../../file-options.ts';
import type { FigureRequest } from '../../file-request.ts';
import { screenDpi } from '../../lengths.ts';
import type { PptxPicture } from '../pptx-deck.ts';
import { places } from '../slide-design.ts';

/** The drawing of a figure without title and notes, for what PowerPoint has no chart of. */
export type Picture = (figure: ChartFigure) => Pick<PptxPicture, 'svg' | 'pixels' | 'width' | 'height'>;

/**
 * A drawing as it stands on a slide: as large as its place there, at twice the pixels of a screen, its letters half as
 * large again.
 */
export function onSlide(options: FileOptions): Pick<FigureRequest, 'options' | 'terse'> {
  const pixels = (inches: number) => Math.round(inches * screenDpi * 2);
  return {
    options: {
      ...options,
      width: pixels(places.picture.w),
      height: pixels(places.picture.h),
      mm: 0,
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
    return {
      svg: writeDrawing(drawing),
      pixels: layout.pixels.width,
      width: layout.layout.width,
      height: layout.layout.height
    };
  };
}
