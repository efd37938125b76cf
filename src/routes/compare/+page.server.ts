import { meanWeight, scalesOf } from '#lib/analysis/index.ts';
import { isOfMeasuresAlone, sideNames } from '#lib/dataset/index.ts';
import { relationshipAt, relationships } from '#lib/dataset/read/packaged-dataset.server.ts';
import { areCoded, measuresInWords, recordName, sourcesInWords, titlesApart } from '#lib/messages/index.ts';
import { comparableOf, readComparison, scales, type Language } from '#lib/view/index.ts';
import { comparable, comparedFigure } from '../../compared.server.ts';

const titlesOf = (lang: Language): ReadonlyMap<string, string> => {
  const titles = titlesApart(
    lang,
    relationships.map(({ dataset }) => dataset.dyad)
  );
  return new Map(relationships.map(({ dataset }, n) => [dataset.dyad.id, titles[n] ?? '']));
};

/** What is compared, finished: the page is sent numbers and words, and no record. */
export const load = ({ url }) => {
  const { comparison, problems } = readComparison(__STATIC__ ? new URLSearchParams() : url.searchParams, comparable);
  const { lang } = comparison.view;
  const compared = [...new Set(comparison.lines.map(({ relationship }) => relationship))].map(
    (id) => relationshipAt(id).dataset
  );
  const titles = titlesOf(lang);
  return {
    figure: comparedFigure(comparison),
    lines: comparison.lines,
    problems,
    /** The scales that have scores for every line, and whether any record states weights. */
    scales: scales.filter(
      (scale) =>
        (scale !== 'own' || compared.length === 1) && compared.every((dataset) => scalesOf(dataset).includes(scale))
    ),
    hasWeights: compared.some((dataset) => meanWeight(dataset) !== null),
    relationships: relationships.map(({ dataset }) => ({
      ...comparableOf(dataset),
      title: titles.get(dataset.dyad.id) ?? '',
      sides: sideNames(dataset),
      hasLine: scalesOf(dataset).length > 0,
      ownScale: dataset.codebook.own?.name ?? null
    })),
    records: compared.map((dataset) => ({
      path: dataset.dyad.path.replace('/', ''),
      title: titles.get(dataset.dyad.id) ?? '',
      areCoded: areCoded(dataset),
      measures: isOfMeasuresAlone(dataset) ? measuresInWords(lang, dataset) : null,
      record: recordName(lang, dataset),
      credit: sourcesInWords(lang, dataset),
      counts: { events: dataset.events.length, agreements: dataset.agreements.length },
      limits: dataset.dyad.limits
    }))
  };
};
