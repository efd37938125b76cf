import { eraRecords } from '#lib/analysis/index.ts';
import { eraInWords } from '#lib/charts/index.ts';
import { sideOverTime, type Dataset } from '#lib/dataset/index.ts';
import { dateInWords, eraMessage } from '#lib/messages/index.ts';
import { eraPeriod, type View } from '#lib/view/index.ts';

/** An era as a period to choose. */
export interface EraPreset {
  readonly id: string;
  readonly label: string;
  readonly when: string;
  /** What its events say of it. */
  readonly record: string;
  /** The period to go to: its own, or, where it is chosen, the whole. */
  readonly period: Pick<View, 'from' | 'to'>;
  readonly isChosen: boolean;
}

/** The eras of the data under their headings: phases, then who led either side. A heading without any is left out. */
export function eraPresets(
  dataset: Dataset,
  view: View
): { readonly heading: string; readonly presets: readonly EraPreset[] }[] {
  const { lang } = view;
  const records = eraRecords(dataset, view);
  const presetOf = (record: (typeof records)[number]): EraPreset => {
    const { id, label, date } = record.era;
    const period = eraPeriod(record.era);
    const isChosen = view.from === period.from && view.to === period.to;
    return {
      id,
      label,
      when: dateInWords(lang, date),
      record: eraInWords(view, record),
      isChosen,
      period: isChosen ? { from: '', to: '' } : period
    };
  };
  const phases = records.filter(({ era }) => era.kind === 'phase');
  const led = dataset.dyad.sides.map((states) => ({
    heading: eraMessage(lang, 'era.leaders', { side: sideOverTime(dataset, states) }),
    records: records.filter(({ era }) => era.side !== null && states.includes(era.side))
  }));
  return [{ heading: eraMessage(lang, 'era.phases'), records: phases }, ...led]
    .filter(({ records }) => records.length > 0)
    .map(({ heading, records }) => ({ heading, presets: records.map(presetOf) }));
}
