import {
  binCoverage,
  eventDensity,
  layerKeys,
  layersOf,
  type BinCoverage,
  type DensityColumn,
  type DensityLayer
} from '#lib/analysis/index.ts';
import { daysOf, yearOf, type Dataset, type DyadEvent } from '#lib/dataset/index.ts';
import { isCoded, message, scopeInWords, shareInWords } from '#lib/messages/index.ts';
import { defaultView, domainOf, periodOf, selectEvents, type Language, type View } from '#lib/view/index.ts';
import { earlyName } from '../early-name.ts';
import type { Figure, Mark } from '../figure.ts';
import { choiceNote, doubtsOf, joinSentences, pointedInWords, sourceNote } from '../notes.ts';
import { coverageInWords, partlyInWords } from './coverage-words.ts';
import { densityFinding } from './density-finding.ts';
import { densityTable } from './density-table.ts';
import { binInWords, layerInWords, runInWords } from './density-words.ts';
import { maxNamedLayers } from './layer-colours.ts';

/** A column with its years in words and only the layers that the chart shows. */
export interface DensityBar extends DensityColumn {
  readonly label: string;
  readonly coverage: BinCoverage;
  /** How much of it is covered, "2.4 years", or why nothing is; empty of a whole one. */
  readonly covered: string;
}

export interface DensityFigure extends Figure {
  readonly chart: 'density';
  readonly columns: readonly DensityBar[];
  /** Keys of the layers from the ground up, each with its name; also those without an event in the period. */
  readonly layers: readonly { readonly key: string; readonly label: string }[];
  /** Ids of the marks of each column: the column itself, then its layers from the ground up. */
  readonly stacks: readonly (readonly string[])[];
  /** Which columns are only partly covered, and the note that says so; both empty where all are whole. */
  readonly partlyCovered: string;
  readonly partly: string;
}

/** How many events began in each bin of a view: numbers and words, not yet drawn. */
export function densityFigure(dataset: Dataset, view: View): DensityFigure {
  const { lang } = view;
  const domain = domainOf(dataset, view);
  const events = selectEvents(dataset, view);
  const counted = eventDensity(events, dataset.codebook, {
    bin: view.bin,
    stack: view.stack,
    firstYear: yearOf(domain[0]),
    lastYear: yearOf(domain[1])
  });
  const keys = layerKeys(ranksOf(dataset, view) ?? counted, view.stack, maxNamedLayers);
  const cover = coverOf(dataset, view);
  const early = earlyName(dataset, lang);
  const columns = counted.map((column): DensityBar => {
    const coverage = cover(column);
    return {
      ...column,
      layers: layersOf(column, keys),
      label: binInWords(column, view),
      coverage,
      covered: coverageInWords(lang, { ...column, coverage }, early)
    };
  });
  const total = columns.reduce((sum, { count }) => sum + count, 0);
  const layers = keys.map((key) => ({ key, label: layerInWords(key, view) }));
  const isUncoded = events.length > 0 && !events.some(isCoded);
  const stack = stackInWords(events, isUncoded, view);
  const title = densityFinding(columns, { total, selected: events.length, domain, isUncoded }, view);
  const share = (count: number) => shareInWords(lang, count / (total || 1));
  const columnMark = (column: DensityBar): Mark => ({
    id: String(column.firstYear),
    events: column.layers.flatMap(idsOf),
    sentence: withCoverage(
      column,
      message(lang, 'density.column', { bin: column.label, count: column.count, share: share(column.count), total }),
      lang
    )
  });
  const layerMarks = (column: DensityBar): Mark[] =>
    column.layers
      .filter(({ events }) => events.length > 0)
      .map((layer) => ({
        id: layerMark(column, layer),
        events: idsOf(layer),
        sentence: message(lang, 'density.layer', {
          bin: column.label,
          layer: layerInWords(layer.key, view),
          count: layer.events.length
        })
      }));
  const pointed = columns
    .flatMap(({ layers }) => layers.flatMap(({ events }) => events))
    .filter(({ id }) => view.highlight.includes(id));
  const stacks = columns.map((column) => [columnMark(column), ...layerMarks(column)]);
  const choice = choiceNote(dataset, view, events.length);
  const partlyCovered = partlyInWords(lang, columns, (first, last) => runInWords(first, last, view));
  const whole = columns.filter(({ coverage }) => coverage.isWhole);
  const partly =
    partlyCovered === ''
      ? ''
      : message(lang, whole.length === 0 ? 'density.partly.all' : 'density.partly', { bins: partlyCovered });
  const empty = whole.filter(({ count }) => count === 0).length;
  return {
    chart: 'density',
    view,
    columns,
    layers,
    title,
    stacks: stacks.map((marks) => marks.map(({ id }) => id)),
    marks: stacks.flat(),
    subtitle: message(lang, `density.subtitle.${view.bin}`, {
      dyad: dataset.dyad.title,
      scope: scopeInWords(lang, dataset),
      stack
    }),
    choice,
    pointed: pointedNote(pointed, view),
    doubts: doubtsOf(pointed),
    partlyCovered,
    partly,
    notes: [
      ...(partly === '' ? [] : [partly]),
      message(lang, 'density.note'),
      ...outsideNote(events.length - total, view),
      sourceNote(dataset, lang)
    ],
    summary: joinSentences(
      choice,
      message(lang, 'density.summary', {
        total,
        columns: columns.length,
        first: columns[0]?.label ?? '',
        last: columns.at(-1)?.label ?? ''
      }),
      whole.length > 0 && columns.length > 1 ? message(lang, 'density.summary.empty', { empty }) : '',
      partly
    ),
    reading: message(lang, 'density.reading'),
    table: densityTable(columns, layers, share, view)
  };
}

/** By what the events are told apart, which says so where they have nothing of the kind. */
function stackInWords(events: readonly DyadEvent[], isUncoded: boolean, { stack, lang }: View): string {
  const isBare =
    events.length > 0 &&
    (stack === 'context'
      ? events.every(({ contexts }) => contexts.length === 0)
      : stack !== 'none' && events.every(({ category }) => category === null));
  if (!isBare) return message(lang, `density.stack.${stack}`);
  if (stack === 'context') return message(lang, 'density.stack.no-context');
  return message(lang, isUncoded ? 'density.stack.uncoded' : 'density.stack.no-category');
}

/** How much of a bin the period, the record and the existence of both states cover. */
function coverOf({ events, dyad }: Dataset, view: View): (column: DensityColumn) => BinCoverage {
  const { first, last } = periodOf(view);
  const data = events.length === 0 ? { first: -Infinity, last: Infinity } : daysOf(events);
  return (column) =>
    binCoverage(column, {
      period: [first ?? -Infinity, last ?? Infinity],
      record: [data.first, data.last],
      begin: dyad.begin
    });
}

/** A column's sentence, and how far it is covered where that is not all of it. */
function withCoverage({ coverage, covered }: DensityBar, column: string, lang: Language): string {
  if (coverage.isWhole) return column;
  return coverage.span === null
    ? message(lang, 'density.column.uncovered', { column, cut: covered })
    : message(lang, 'density.column.partly', { column, covered });
}

/** The highlighted events that stand in a column: their layers are outlined. */
const pointedNote = (shown: readonly DyadEvent[], { lang }: View): string =>
  shown.length === 0
    ? ''
    : message(lang, 'density.pointed', { count: shown.length, events: pointedInWords(shown, lang) });

/**
 * Of what touches the period, how many events count in a year before or after it: they are in view and stand in no
 * column.
 */
const outsideNote = (count: number, { lang }: View): string[] =>
  count === 0 ? [] : [message(lang, 'density.note.outside', { count })];

/**
 * All events by kind, by which kinds are ranked, so that colours do not change with the period; null where the reader
 * chose some of them.
 */
function ranksOf(dataset: Dataset, view: View): DensityColumn[] | null {
  if (view.stack === 'quad' || view.stack === 'none' || view[view.stack].length > 0) return null;
  const [first, last] = domainOf(dataset, defaultView);
  return eventDensity(dataset.events, dataset.codebook, {
    bin: 'decade',
    stack: view.stack,
    firstYear: yearOf(first),
    lastYear: yearOf(last)
  });
}

/** Id of a layer's mark in its column. */
export const layerMark = ({ firstYear }: DensityColumn, { key }: DensityLayer) => `${firstYear} ${key}`;

const idsOf = ({ events }: DensityLayer) => events.map(({ id }) => id);
