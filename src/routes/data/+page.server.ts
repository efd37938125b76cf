import { dataset, descriptor, tables } from '#lib/dataset/read/packaged-dataset.server.ts';
import { defaultView } from '#lib/view/index.ts';
import { archiveName, citation } from './downloads.server.ts';

export const load = () => ({
  archiveName,
  descriptor: descriptor.file,
  citation: citation(defaultView.lang),
  licence: dataset.dyad.licence,
  tables: tables.map(({ name, file, columns, rows }) => ({ name, file, columns, rows }))
});
