import { scaleOf, scalesOf } from '#lib/analysis/index.ts';
import { warmthFigure } from '#lib/charts/index.ts';
import { isOfMeasuresAlone, yearOf } from '#lib/dataset/index.ts';
import { relationships } from '#lib/dataset/read/packaged-dataset.server.ts';
import {
  areCoded,
  measuresInWords,
  namesInWords,
  pageMessage,
  recordName,
  scaleName,
  sourcesInWords
} from '#lib/messages/index.ts';
import { defaultView, domainOf } from '#lib/view/index.ts';
import { smallLines } from './small-lines.ts';

// The same for every reader: no record changes while the server runs.
const { lang } = defaultView;
const figures = relationships.map(({ dataset }) => warmthFigure(dataset, defaultView));
const { lines, ...scale } = smallLines(figures);
const shown = relationships.map(({ dataset }, n) => ({
  id: dataset.dyad.path === '' ? null : dataset.dyad.id,
  title: dataset.dyad.title,
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

const scored = relationships
  .filter(({ dataset }) => scalesOf(dataset).length > 0)
  .map(({ dataset }) => ({
    relationship: dataset.dyad.title,
    scale: scaleName(lang, dataset.codebook, scaleOf(dataset, defaultView.scale))
  }));
/** By which scale each line is scored, where not all are by one; else empty. */
const scales =
  new Set(scored.map(({ scale }) => scale)).size > 1
    ? namesInWords(
        lang,
        scored.map((each) => pageMessage(lang, 'relationships.scale.of', each))
      )
    : '';

export const load = () => ({ shown, scale, scales });
