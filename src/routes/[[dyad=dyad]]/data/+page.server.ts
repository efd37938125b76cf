import { relationshipAt } from '#lib/dataset/read/packaged-dataset.server.ts';
import { defaultView } from '#lib/view/index.ts';
import { archiveName, citation } from './downloads.server.ts';

export const load = ({ params }) => {
  const relationship = relationshipAt(params.dyad);
  const { dataset, descriptor, tables } = relationship;
  return {
    archiveName: archiveName(relationship),
    descriptor: descriptor.file,
    citation: citation(defaultView.lang, dataset),
    licence: dataset.dyad.licence,
    tables: tables.map(({ name, file, columns, rows }) => ({ name, file, columns, rows }))
  };
};
