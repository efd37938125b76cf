import { eraRecords, type EraRecord } from '#lib/analysis/index.ts';
import { sideOverTime, type Dataset, type Era } from '#lib/dataset/index.ts';
import { dateInWords, eraMessage, yearsInWords } from '#lib/messages/index.ts';
import type { View } from '#lib/view/index.ts';
import type { BackgroundMark } from './background-mark.ts';
import { eraInWords } from './era-words.ts';

/** Eras of which no two share a day, in order of time: the phases, or the times of those who led one side. */
export interface EraBand {
  /** The side, by name; empty of phases, which are of both. */
  readonly side: string;
  readonly marks: readonly BackgroundMark[];
}

/** The bands of eras that a view shows, of eras that are seen; none is empty. */
export function eraBands(
  dataset: Dataset,
  view: View,
  { outside, isSeen }: { readonly outside: string; readonly isSeen: (era: Era) => boolean }
): EraBand[] {
  if (view.eras === 'hide') return [];
  const shown = ({ kind }: Era) => kind === 'phase' || view.eras === 'leaders';
  if (!dataset.eras.some(shown)) return [];
  const records = eraRecords(dataset, view, shown).filter(({ era }) => isSeen(era));
  const bandOf = (side: string, fits: (era: Era) => boolean): EraBand => ({
    side,
    marks: records.filter(({ era }) => fits(era)).map((record) => markOf(view, record, side, outside))
  });
  return [
    bandOf('', ({ kind }) => kind === 'phase'),
    ...dataset.dyad.sides.map((states) =>
      bandOf(sideOverTime(dataset, states), ({ side }) => side !== null && states.includes(side))
    )
  ].filter(({ marks }) => marks.length > 0);
}

function markOf(view: View, record: EraRecord, side: string, outside: string): BackgroundMark {
  const { lang } = view;
  const { id, label, date, kind, source } = record.era;
  const said = { label, when: dateInWords(lang, date), side, outside, source, record: eraInWords(view, record) };
  return {
    id: `era-${id}`,
    kind,
    events: [],
    page: { kind: 'background', id: '' },
    first: date.first,
    last: date.isOpen ? Infinity : date.last,
    label,
    // Who led a second time is named like the first.
    short: label.replace(/\s*\([^()]*\)$/, ''),
    title: label,
    years: yearsInWords(lang, date),
    sentence: eraMessage(lang, source === '' ? `era.mark.${kind}.unsourced` : `era.mark.${kind}`, said)
  };
}
