import type { ChartFigure, ChartProps } from '#lib/charts/index.ts';
import type { SvgElement } from './drawing/svg-tree.ts';
import type { Format } from './file-options.ts';
import type { Raster } from './raster/raster-job.ts';

/** What a file is made with: on the server and on the page alike. */
export interface FileTools {
  /** Draws a chart as one tree. */
  readonly draw: (props: ChartProps<ChartFigure>) => SvgElement;
  readonly raster: Raster;
}

/** A file as it is saved or sent: its name, its MIME type, its text or bytes. */
export interface ExportedFile {
  readonly name: string;
  readonly type: string;
  readonly body: string | Uint8Array<ArrayBuffer>;
}

/** The MIME type of each format. */
export const fileTypes: Readonly<Record<Format, string>> = {
  svg: 'image/svg+xml; charset=utf-8',
  png: 'image/png',
  pdf: 'application/pdf',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation'
};
