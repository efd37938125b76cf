import { dataset, descriptor, tables } from '$lib/dataset/packaged.server';
import { defaultView } from '$lib/view';
import { archiveName, citation } from './files.server';

export const load = () => ({
  archiveName,
  descriptor: descriptor.file,
  citation: citation(defaultView.lang),
  licence: dataset.dyad.licence,
  tables: tables.map(({ name, file, columns, rows }) => ({ name, file, columns, rows }))
});
