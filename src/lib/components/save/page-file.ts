import type { Dataset } from '#lib/dataset/index.ts';
import { drawOnPage, exportFile, pageRaster, type ExportedFile, type FileRequest } from '#lib/export/index.ts';

/** Makes a file on the page, without any server. */
export const fileOnPage = (dataset: Dataset, request: FileRequest): Promise<ExportedFile> =>
  exportFile(dataset, request, { draw: drawOnPage, raster: pageRaster });
