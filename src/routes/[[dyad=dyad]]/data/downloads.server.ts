import { isOfMeasuresAlone, type Dataset } from '#lib/dataset/index.ts';
import { codebookDescriptor, type Relationship } from '#lib/dataset/read/packaged-dataset.server.ts';
import { archive, type ArchiveFile } from '#lib/export/index.ts';
import { memoizeWeak } from '#lib/memo/index.ts';
import {
  codedByOf,
  fullYearSpan,
  measuresInWords,
  pageMessage,
  recordName,
  scalesInWords,
  sourcesInWords
} from '#lib/messages/index.ts';
import { defaultView, domainOf, type Language } from '#lib/view/index.ts';
import { version } from '../../../../package.json';
import { tableKey } from './table-key.ts';

/** What a reader who uses the data is asked to name. */
export function citation(language: Language, dataset: Dataset): string {
  const [first, last] = domainOf(dataset, defaultView);
  const scales = scalesInWords(language, dataset);
  const kind = isOfMeasuresAlone(dataset) ? '.measures' : scales === '' ? '.uncoded' : '';
  return pageMessage(language, `data.citation${kind}`, {
    measures: measuresInWords(language, dataset),
    scales,
    title: dataset.dyad.title,
    years: fullYearSpan(language, first, last),
    version,
    record: recordName(language, dataset),
    credit: sourcesInWords(language, dataset)
  });
}

/** Everything that goes into the ZIP; folders as in data/. */
export const archiveFiles = (relationship: Relationship): readonly ArchiveFile[] => [
  { path: 'README.md', text: readme(relationship) },
  ...[relationship.descriptor, codebookDescriptor, ...relationship.tables].map(({ folder, file, text }) => ({
    path: `${folder}/${file}`,
    text
  }))
];

/** A file that can be downloaded by its name. */
interface Download {
  readonly type: string;
  readonly body: string | Uint8Array<ArrayBuffer>;
}

export const archiveName = ({ descriptor }: Relationship): string => `${descriptor.folder}.zip`;

/** Every download of a relationship by its name in the address. */
export const downloadsOf = memoizeWeak((relationship: Relationship): ReadonlyMap<string, Download> => {
  const { descriptor, tables } = relationship;
  return new Map<string, Download>([
    [archiveName(relationship), { type: 'application/zip', body: archive(archiveFiles(relationship)) }],
    [descriptor.file, { type: 'application/json; charset=utf-8', body: descriptor.text }],
    ...tables.map(({ file, text }): [string, Download] => [file, { type: 'text/csv; charset=utf-8', body: text }])
  ]);
});

function readme({ dataset, tables }: Relationship): string {
  const language = defaultView.lang;
  const list = tables.map(
    ({ folder, file, name, rows }) =>
      `- ${folder}/${file} (${pageMessage(language, 'data.rows', { count: rows })}): ${pageMessage(language, tableKey(name, codedByOf(dataset)))}`
  );
  return [
    `# ${dataset.dyad.title}`,
    '',
    pageMessage(language, 'data.lead'),
    '',
    `## ${pageMessage(language, 'data.tables')}`,
    '',
    ...list,
    '',
    `## ${pageMessage(language, 'data.cite')}`,
    '',
    citation(language, dataset),
    '',
    `## ${pageMessage(language, 'data.licence')}`,
    '',
    pageMessage(language, 'data.licenceText', {
      licence: dataset.dyad.licence.title,
      address: dataset.dyad.licence.path
    }),
    ''
  ].join('\n');
}
