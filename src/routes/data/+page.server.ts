import { descriptor, tables } from '$lib/dataset/packaged.server';
import { defaultView } from '$lib/view';
import { archiveName, citation, licenceName } from './files.server';

export const load = () => ({
  archiveName,
  descriptor: descriptor.file,
  citation: citation(defaultView.lang),
  licence: licenceName,
  tables: tables.map(({ name, file, columns, rows }) => ({ name, file, columns, rows }))
});
