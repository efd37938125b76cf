import {
  enoughEvents,
  recentYears,
  scaleOf,
  variedDoubts,
  type BandPoint,
  type WarmthLine
} from '#lib/analysis/index.ts';
import type { Dataset } from '#lib/dataset/index.ts';
import { message, numberInWords, scaleName } from '#lib/messages/index.ts';
import type { View } from '#lib/view/index.ts';
import { joinSentences, sourceNote, weightsNote } from '../notes.ts';
import type { ValueRange } from './value-range.ts';

/** What of a drawing of warmth the notes at its foot are about, besides its line. */
export interface NotedDrawing {
  /** As it is drawn: empty where it is not. */
  readonly band: readonly BandPoint[];
  /** What the vertical axis shows. */
  readonly values: ValueRange;
  /** Whether any label tells how far its event moves the line. */
  readonly hasSizes: boolean;
  /** What larger marks are; empty where there are none. */
  readonly largerMarks: string;
  /** What the time before both sides existed is called. */
  readonly early: string;
  /** What is said of each measure from outside. */
  readonly measured: readonly string[];
}

/**
 * How the line is to be read and on what it rests, a note for each of what is drawn; the source is the last. Those in
 * `leftToPage` a picture that is shown small leaves to the page.
 */
export function warmthNotes(
  dataset: Dataset,
  view: View,
  line: WarmthLine,
  drawing: NotedDrawing
): { readonly notes: readonly string[]; readonly leftToPage: readonly string[] } {
  const { lang } = view;
  const [band, early] = [bandNote(dataset, view, drawing), earlyNote(dataset, view, line, drawing.early)];
  const notes = [
    band,
    dashedNote(view, line),
    line.isUnscored ? '' : scaleNote(dataset, view, line, drawing.hasSizes),
    drawing.largerMarks,
    early,
    ...drawing.measured,
    sourceNote(dataset, lang)
  ];
  return { notes: notes.filter((note) => note !== ''), leftToPage: [band, drawing.largerMarks, early] };
}

/** What the band is, and whether the axis cuts it. */
function bandNote(dataset: Dataset, { lang, scale: asked }: View, { band, values }: NotedDrawing): string {
  if (band.length === 0) return '';
  const scale = scaleOf(dataset, asked);
  const isCut = band.some(({ low, high }) => low < values[0] || high > values[1]);
  return joinSentences(
    message(lang, scale === 'own' ? 'warmth.note.band.own' : 'warmth.note.band', {
      scale: scaleName(lang, dataset.codebook, scale),
      varied: message(lang, `warmth.varied.${variedDoubts([{ dataset, scale }])}`)
    }),
    isCut ? message(lang, 'warmth.note.cut') : ''
  );
}

/** From how many events on the line is whole, where it is dashed anywhere. */
function dashedNote({ lang, model }: View, { series, options }: WarmthLine): string {
  const enough = enoughEvents(options);
  if (series.every(({ effective }) => effective >= enough)) return '';
  return message(lang, `warmth.note.dashed.${model}`, { count: numberInWords(lang, enough), years: recentYears });
}

/** By which scale and weights the events count, and which of them do not. */
function scaleNote(dataset: Dataset, view: View, { events, scores }: WarmthLine, hasSizes: boolean): string {
  const { lang } = view;
  const scale = scaleName(lang, dataset.codebook, scaleOf(dataset, view.scale));
  const unscored = events.filter((event) => scores.stated(event) === null).length;
  const statements = events.filter(({ category, cameo }) => category === null && cameo !== '').length;
  return joinSentences(
    hasSizes ? message(lang, 'warmth.note.sizes') : '',
    message(lang, 'warmth.note.scale', { scale }),
    unscored === 0 ? '' : message(lang, 'warmth.note.unscored', { count: unscored }),
    weightsNote(dataset, view),
    statements === 0
      ? ''
      : message(lang, `warmth.note.statements${dataset.codebook.own ? '.own' : ''}`, { count: statements })
  );
}

/** Whether events count that are older than one of the sides. */
function earlyNote(dataset: Dataset, { lang, early: choice }: View, line: WarmthLine, early: string): string {
  if (line.isUnscored || line.events.every(({ date }) => date.first >= dataset.dyad.begin)) return '';
  return message(lang, choice === 'count' ? 'warmth.note.early-counted' : 'warmth.note.early', { early });
}
