import { warmthFigure } from '#lib/charts/index.ts';
import { isOfMeasuresAlone, yearOf } from '#lib/dataset/index.ts';
import { relationships } from '#lib/dataset/read/packaged-dataset.server.ts';
import { areCoded, measuresInWords, recordName, sourcesInWords, titlesApart } from '#lib/messages/index.ts';
import { defaultView, domainOf } from '#lib/view/index.ts';
import { relationshipScales } from './relationship-scales.ts';
import { smallLines } from './small-lines.ts';

// The same for every reader: no record changes while the server runs.
const { lang } = defaultView;
const figures = relationships.map(({ dataset }) => warmthFigure(dataset, defaultView));
const { lines, ...scale } = smallLines(figures);
const titles = titlesApart(
  lang,
  relationships.map(({ dataset }) => dataset.dyad)
);
const shown = relationships.map(({ dataset }, n) => ({
  id: dataset.dyad.path === '' ? null : dataset.dyad.id,
  title: titles[n] ?? '',
  finding: figures[n]?.title ?? '',
  // A record without scores has none.
  line: figures[n]?.series.length ? lines[n] : undefined,
  years: domainOf(dataset, defaultView).map(yearOf),
  areCoded: areCoded(dataset),
  measures: isOfMeasuresAlone(dataset) ? measuresInWords(lang, dataset) : null,
  record: recordName(lang, dataset),
  credit: sourcesInWords(lang, dataset),
  counts: { events: dataset.events.length, actors: dataset.actors.length, agreements: dataset.agreements.length }
}));

const scales = relationshipScales(
  relationships.map(({ dataset }) => dataset),
  lang
);

export const load = () => ({ shown, scale, scales });
