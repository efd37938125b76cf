import { sideNames } from '#lib/dataset/index.ts';
import { relationshipAt, relationships } from '#lib/dataset/read/packaged-dataset.server.ts';
import { areCoded, recordName, sourcesInWords } from '#lib/messages/index.ts';
import { readComparison } from '#lib/view/index.ts';
import { comparable, comparedFigure, hasOwnScale } from '../../compared.server.ts';

/** What is compared, finished: the page is sent numbers and words, and no record. */
export const load = ({ url }) => {
  const { comparison, problems } = readComparison(
    __STATIC__ ? new URLSearchParams() : url.searchParams,
    comparable,
    hasOwnScale
  );
  const { lang } = comparison.view;
  return {
    figure: comparedFigure(comparison),
    lines: comparison.lines,
    problems,
    relationships: relationships.map(({ dataset }) => ({
      id: dataset.dyad.id,
      title: dataset.dyad.title,
      sides: sideNames(dataset),
      ownScale: dataset.codebook.own?.name ?? null
    })),
    records: [...new Set(comparison.lines.map(({ relationship }) => relationship))].map((id) => {
      const { dataset } = relationshipAt(id);
      return {
        path: dataset.dyad.path.replace('/', ''),
        title: dataset.dyad.title,
        areCoded: areCoded(dataset),
        record: recordName(lang, dataset),
        credit: sourcesInWords(lang, dataset),
        counts: { events: dataset.events.length, agreements: dataset.agreements.length },
        limits: dataset.dyad.limits
      };
    })
  };
};
