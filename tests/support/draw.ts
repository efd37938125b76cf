import type { Dataset } from '#lib/dataset/index.ts';
import { drawOnServer } from '#lib/export/draw.server.ts';
import { exportFile, readFileName, readFileQuery, type ExportedFile } from '#lib/export/index.ts';
import type { Raster } from '#lib/export/raster/raster-job.ts';

const none: Raster = () => Promise.reject(new Error('This drawing needs no rasteriser.'));

/** The file of an address below /charts, made as the server makes it. */
export async function fileOf(dataset: Dataset, address: string, raster = none): Promise<ExportedFile> {
  const [name = '', query = ''] = address.split('?');
  const asked = readFileName(name);
  const { view, options, problems } = readFileQuery(dataset, new URLSearchParams(query));
  if (asked === null || problems.length > 0)
    throw new RangeError(`${address} cannot be followed: ${JSON.stringify(problems)}`);
  return exportFile(dataset, { ...asked, view, options }, { draw: drawOnServer, raster });
}

/** The SVG of an address. */
export async function svgOf(dataset: Dataset, address: string): Promise<string> {
  const { body } = await fileOf(dataset, address);
  if (typeof body !== 'string') throw new TypeError(`${address} is no text.`);
  return body;
}
