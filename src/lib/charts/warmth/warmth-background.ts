import { eraRecords } from '#lib/analysis/index.ts';
import type { Dataset } from '#lib/dataset/index.ts';
import { dateInWords, eraMessage, yearsInWords } from '#lib/messages/index.ts';
import type { View } from '#lib/view/index.ts';
import type { Mark } from '../figure.ts';
import type { TimeDomain } from '../time-scale.ts';
import { eraInWords } from './era-words.ts';

/** What is drawn along the time axis and is not of the record: it rests on no event, has no score and is not counted. */
export interface BackgroundMark extends Mark {
  readonly kind: 'phase' | 'event';
  /** First and last day, in days since 1970. */
  readonly first: number;
  readonly last: number;
  /** What is written beside it, where it has room. */
  readonly label: string;
  /** Its years, with which its label begins: what is written where it has less. */
  readonly years: string;
}

/**
 * Phases of a view in order of time, its background events, the first ones to be named first, and how they are named as
 * not of the record.
 */
export interface WarmthBackground {
  readonly outside: string;
  readonly phases: readonly BackgroundMark[];
  readonly events: readonly BackgroundMark[];
  /** All of them in a sentence; empty where there are none. */
  readonly summary: string;
}

/** What general works say of the time that a view covers. */
export function warmthBackground(dataset: Dataset, view: View, [first, last]: TimeDomain): WarmthBackground {
  const { lang } = view;
  const outside = eraMessage(lang, `outside.${dataset.dyad.record}`);
  const isSeen = ({ date }: { readonly date: { readonly first: number; readonly last: number } }) =>
    date.last >= first && date.first <= last;
  const seen = view['background-events'] === 'show' ? dataset.background.filter(isSeen) : [];
  const isPhase = ({ kind }: { readonly kind: string }) => kind === 'phase';
  const records = view.eras === 'show' && dataset.eras.some(isPhase) ? eraRecords(dataset, view, isPhase) : [];
  const phases = records.filter(({ era }) => isSeen(era));
  const page = { kind: 'background', id: '' } as const;
  const dated = (title: string, date: string) => eraMessage(lang, 'outside.dated', { title, date });
  const titles = [
    ...seen.map(({ title, date }) => dated(title, yearsInWords(lang, date))),
    ...phases.map(({ era }) => dated(era.label, yearsInWords(lang, era.date)))
  ];
  return {
    outside,
    phases: phases.map((record): BackgroundMark => {
      const { id, label, date, source } = record.era;
      const said = { label, when: dateInWords(lang, date), outside, record: eraInWords(view, record) };
      return {
        id: `era-${id}`,
        kind: 'phase',
        events: [],
        page,
        first: date.first,
        last: date.isOpen ? Infinity : date.last,
        label,
        years: yearsInWords(lang, date),
        sentence:
          source === ''
            ? eraMessage(lang, 'era.mark.unsourced', said)
            : eraMessage(lang, 'era.mark.phase', { ...said, source })
      };
    }),
    events: seen.map(({ id, title, date, source, note }): BackgroundMark => {
      const years = yearsInWords(lang, date);
      const label = eraMessage(lang, 'background.name', { years, title });
      // It begins with what is written beside it, by which one who speaks to the page calls it.
      const said = eraMessage(lang, 'background.mark', { name: label, date: dateInWords(lang, date), outside, source });
      return {
        id: `background-${id}`,
        kind: 'event',
        events: [],
        page,
        first: date.first,
        last: date.last,
        label,
        years,
        sentence: note === '' ? said : eraMessage(lang, 'background.with-note', { sentence: said, note })
      };
    }),
    summary: titles.length === 0 ? '' : eraMessage(lang, 'outside.summary', { outside, titles: titles.join('; ') })
  };
}
