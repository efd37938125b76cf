import { comparisonFigure } from '#lib/charts/index.ts';
import type { Dataset } from '#lib/dataset/index.ts';
import { relationships } from '#lib/dataset/read/packaged-dataset.server.ts';
import { drawOnServer } from '#lib/export/draw.server.ts';
import {
  exportFile,
  exportShown,
  readComparisonQuery,
  readFileName,
  readFileQuery,
  type ExportedFile
} from '#lib/export/index.ts';
import type { Raster } from '#lib/export/raster/raster-job.ts';
import { memoizeBy, memoizeWeak } from '#lib/memo/index.ts';
import { comparableOf, writeComparison, type Comparison } from '#lib/view/index.ts';

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

const comparable = relationships.map(({ dataset }) => comparableOf(dataset));
/** What is compared, without the theme, where this record stands for the first relationship of the site. */
const comparedWith = memoizeWeak((dataset: Dataset) => {
  const known = new Map(relationships.map((each, n) => [each.dataset.dyad.id, n === 0 ? dataset : each.dataset]));
  const key = ({ view, lines }: Comparison) => writeComparison({ view: { ...view, theme: '' }, lines }, comparable);
  return memoizeBy(key, (comparison: Comparison) => comparisonFigure(known, comparison), 8);
});

/** The file of an address below /charts that compares this record, as the first of the site, with others. */
async function comparedFile(dataset: Dataset, address: string): Promise<ExportedFile> {
  const [name = '', query = ''] = address.split('?');
  const { comparison, options, problems } = readComparisonQuery(new URLSearchParams(query), comparable);
  if (name !== 'compare.svg' || problems.length > 0)
    throw new RangeError(`${address} cannot be followed: ${JSON.stringify(problems)}`);
  return exportShown(
    { figure: comparedWith(dataset)(comparison), dataset: null },
    { format: 'svg', view: comparison.view, options },
    { draw: drawOnServer, raster: none }
  );
}

/** The SVG of an address. */
export async function svgOf(dataset: Dataset, address: string): Promise<string> {
  const { body } = await (address.startsWith('compare.') ? comparedFile : fileOf)(dataset, address);
  if (typeof body !== 'string') throw new TypeError(`${address} is no text.`);
  return body;
}
