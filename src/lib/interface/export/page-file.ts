import type { Dataset } from '$lib/dataset';
import { drawOnPage, exportFile, pageRaster, type ExportedFile, type FileRequest } from '$lib/export';

/** Makes a file on the page, without any server. */
export const fileOnPage = (dataset: Dataset, request: FileRequest): Promise<ExportedFile> => exportFile(dataset, request, { draw: drawOnPage, raster: pageRaster });

/** Within this time a browser takes hold of what it saves, in milliseconds. */
const longestStart = 60_000;

export const blobOf = ({ type, body }: ExportedFile): Blob => new Blob([body], { type });

/** Has the browser save a file under its name. */
export function saveFile(file: ExportedFile) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blobOf(file));
  link.download = file.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), longestStart);
}
