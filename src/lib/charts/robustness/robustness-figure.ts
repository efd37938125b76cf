import { extent } from 'd3';
import {
  bandDraws,
  claimDraws,
  claimOf,
  evidenceOf,
  minShare,
  ordersOf,
  placesOf,
  sampleLines,
  settingsOf,
  warmthLine,
  type Place,
  type WarmthLine
} from '#lib/analysis/index.ts';
import type { Dataset } from '#lib/dataset/index.ts';
import { robustnessMessage, scopeInWords } from '#lib/messages/index.ts';
import type { View } from '#lib/view/index.ts';
import { comparedSpans, type ComparedSpan } from '../compared-spans.ts';
import type { Figure, Mark } from '../figure.ts';
import { choiceNote, chosenSuffix, joinSentences, sourceNote, weightsNote } from '../notes.ts';
import type { TimeDomain } from '../time-scale.ts';
import { seriesWithin } from '../warmth/line-pieces.ts';
import { movesInWords, spanInWords } from '../warmth/warmth-finding.ts';
import { warmthInWords } from '../warmth/warmth-words.ts';
import { robustnessTable } from './robustness-table.ts';
import { ofHundred, orderInWords, settingInWords, shortSettingInWords } from './robustness-words.ts';

/** One of the small charts. */
export interface RobustnessPanel {
  readonly id: string;
  readonly label: string;
  /** The same where there is little room. */
  readonly short: string;
  /** In how many of the draws what the title says holds; empty where it says nothing. */
  readonly share: string;
  /** The line, with both ends of each step. */
  readonly line: readonly Place[];
  /** What of the line lies in the years that the title compares. */
  readonly compared: readonly (readonly Place[])[];
  /** Lowest and highest warmth: alike for all measures. */
  readonly range: readonly [low: number, high: number];
  /** Lines of single draws, behind it. */
  readonly drawn: readonly (readonly Place[])[];
}

export interface RobustnessFigure extends Figure {
  readonly chart: 'robustness';
  readonly view: View;
  /** The line that is shown first, then one for each setting; none of a record that no scale measures. */
  readonly panels: readonly RobustnessPanel[];
  /** First and last day of every chart. */
  readonly domain: TimeDomain;
  /** What relations did, as it is tested: “warmed from … to …”; empty where nothing is. */
  readonly moves: string;
  /** The years that the title compares, and what they are called. */
  readonly spans: readonly (ComparedSpan & { readonly label: string })[];
}

/** So many lines can still be told apart behind another. */
const shownDraws = 20;

/** How far the warmth of a view depends on the measure: numbers and words, not yet drawn. */
export function robustnessFigure(dataset: Dataset, view: View): RobustnessFigure {
  const { lang } = view;
  const line = warmthLine(dataset, view);
  const claim = claimOf(dataset, line);
  const orders = ordersOf(dataset, line);
  const settings = settingsOf(dataset);
  const count = settings.length;
  const scales = new Set(settings.map(({ scale }) => scale));
  const choice = choiceNote(dataset, view, line.events.length);
  const spans = comparedSpans(claim);
  const moves = claim ? movesInWords(lang, claim) : '';
  const drawn = drawnLines(dataset, line);
  const measured = settings.map((setting) => warmthLine(dataset, { ...view, ...setting }));
  const range = rangeOf(measured.map(({ series }) => placesOf(series)));
  const panelOf = (of: WarmthLine) => ({
    line: placesOf(of.series),
    compared: spans.map(({ first, last }) => placesOf(seriesWithin(of.series, first, last)))
  });
  const shown = robustnessMessage(lang, line.isUnscored ? 'robustness.shown.none' : 'robustness.shown', {
    draws: shownDraws
  });
  const first: RobustnessPanel = {
    id: 'shown',
    label: shown,
    short: shown,
    share: '',
    ...panelOf(line),
    range: rangeOf([placesOf(line.series), ...drawn]),
    drawn
  };
  const panels: RobustnessPanel[] = [
    // What no scale measures has no chart.
    ...(count > 0 ? [first] : []),
    ...settings.map((setting, n): RobustnessPanel => {
      const share = claim?.shares[n]?.share;
      return {
        id: `${setting.scale}-${setting.model}-${setting.halflife}`,
        label: settingInWords(lang, dataset.codebook, setting),
        short: shortSettingInWords(lang, dataset.codebook, setting),
        share: share === undefined ? '' : robustnessMessage(lang, 'robustness.share', { share: ofHundred(share) }),
        ...panelOf(measured[n] ?? line),
        range,
        drawn: []
      };
    })
  ];
  const whyNone = line.isUnscored
    ? robustnessMessage(lang, `robustness.reading.${count > 0 ? 'unscored' : 'uncoded'}`)
    : null;
  return {
    chart: 'robustness',
    view,
    panels,
    domain: [line.series[0]?.day ?? line.domain[0], line.domain[1]],
    moves,
    spans: spans.map((span, n) => {
      const claimed = claim?.spans[n];
      return { ...span, label: claimed ? spanInWords(lang, claimed) : '' };
    }),
    title: line.isUnscored
      ? robustnessMessage(lang, 'robustness.title.unscored')
      : robustnessMessage(lang, `robustness.title.${claim ? 'claim' : 'none'}${chosenSuffix(view)}`, { count, moves }),
    subtitle: robustnessMessage(lang, line.isUnscored ? 'robustness.subtitle.unscored' : 'robustness.subtitle', {
      dyad: dataset.dyad.title,
      tables: robustnessMessage(lang, scales.has('own') ? 'robustness.tables.own' : 'robustness.tables', {
        count: scales.size
      }),
      draws: shownDraws,
      scope: scopeInWords(lang, dataset)
    }),
    choice,
    pointed: '',
    doubts: [],
    notes: [
      ...(line.isUnscored
        ? []
        : [
            robustnessMessage(lang, `robustness.${moves === '' ? 'untold' : 'tested'}`, {
              moves,
              share: ofHundred(minShare),
              draws: claimDraws.count
            })
          ]),
      weightsNote(dataset, view),
      sourceNote(dataset, lang)
    ].filter(Boolean),
    summary: joinSentences(
      choice,
      ...orders.map((order) => {
        const shares = order.shares.map(({ share }) => ofHundred(share));
        return robustnessMessage(lang, 'robustness.summary.order', {
          order: orderInWords(lang, order),
          least: Math.min(...shares),
          most: Math.max(...shares)
        });
      }),
      whyNone ?? robustnessMessage(lang, 'robustness.summary.depends')
    ),
    reading: whyNone === null ? robustnessMessage(lang, 'robustness.reading') : '',
    marks: panels.map((panel): Mark => ({
      id: panel.id,
      events: [],
      sentence: sentenceOf(panel, line.isUnscored && panel.id === 'shown' ? null : moves, view)
    })),
    table: robustnessTable(settings, dataset.codebook, orders, claim, whyNone, lang)
  };
}

/** What a panel shows; `moves` is null where the line that it is to show is none. */
function sentenceOf({ id, label, share, line }: RobustnessPanel, moves: string | null, { lang }: View): string {
  if (moves === null) return robustnessMessage(lang, 'robustness.panel.no-line', { setting: label });
  if (id === 'shown') return robustnessMessage(lang, 'robustness.panel.shown', { draws: shownDraws });
  if (share !== '') return robustnessMessage(lang, 'robustness.panel', { setting: label, moves, share });
  return robustnessMessage(lang, 'robustness.panel.none', {
    setting: label,
    first: warmthInWords(lang, line[0]?.warmth ?? 0),
    last: warmthInWords(lang, line.at(-1)?.warmth ?? 0)
  });
}

/** Whole points of the scale around lines, neutral within. */
function rangeOf(lines: readonly (readonly Place[])[]): [low: number, high: number] {
  const [low = 0, high = 0] = extent(lines.flat(), ({ warmth }) => warmth);
  return [Math.min(-1, Math.floor(low)), Math.max(1, Math.ceil(high))];
}

function drawnLines(dataset: Dataset, line: WarmthLine): Place[][] {
  const evidence = evidenceOf(dataset, line.scores, bandDraws);
  return sampleLines(line, evidence, shownDraws).map((warmth) =>
    line.grid.flatMap((day, n) => (day < (line.series[0]?.day ?? day) ? [] : [{ day, warmth: warmth[n] ?? 0 }]))
  );
}
