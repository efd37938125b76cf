import type { BackgroundEvent, Dataset } from '#lib/dataset/index.ts';
import { dateInWords, eraMessage, yearsInWords } from '#lib/messages/index.ts';
import type { Language, View } from '#lib/view/index.ts';
import type { TimeDomain } from '../time-scale.ts';
import type { BackgroundMark } from './background-mark.ts';
import { eraBands, type EraBand } from './era-bands.ts';

/** What a view shows that is not of the record, and how that is named. */
export interface WarmthBackground {
  readonly outside: string;
  readonly bands: readonly EraBand[];
  /** The first ones are to be named first. */
  readonly events: readonly BackgroundMark[];
  /** In a file whose editor wants no names: the events have none. */
  readonly unnamed?: boolean;
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
  const bands = eraBands(dataset, view, { outside, isSeen });
  const events = seen.map((event) => markOf(event, lang, outside));
  return { outside, bands, events, summary: summaryOf({ outside, bands, events }, lang) };
}

/** The marks as they stand one row below the other, each row in order of time: background events, then bands of eras. */
export const backgroundRows = ({
  events,
  bands
}: Pick<WarmthBackground, 'events' | 'bands'>): readonly (readonly BackgroundMark[])[] =>
  [[...events].sort((a, b) => a.first - b.first), ...bands.map(({ marks }) => marks)].filter((row) => row.length > 0);

function markOf(
  { id, title, date, source, note }: BackgroundEvent,
  language: Language,
  outside: string
): BackgroundMark {
  const years = yearsInWords(language, date);
  const label = eraMessage(language, 'background.name', { years, title });
  // It begins with what is written beside it, by which one who speaks to the page calls it.
  const said = eraMessage(language, 'background.mark', {
    name: label,
    date: dateInWords(language, date),
    outside,
    source
  });
  return {
    id: `background-${id}`,
    kind: 'event',
    events: [],
    page: { kind: 'background', id: '' },
    first: date.first,
    last: date.last,
    title,
    years,
    label,
    short: years,
    sentence: note === '' ? said : eraMessage(language, 'background.with-note', { sentence: said, note })
  };
}

function summaryOf({ outside, bands, events }: Omit<WarmthBackground, 'summary'>, language: Language): string {
  const dated = (marks: readonly BackgroundMark[]) =>
    marks.map(({ title, years }) => eraMessage(language, 'outside.dated', { title, date: years })).join('; ');
  const said = backgroundRows({ events, bands }).map((row) => {
    const side = bands.find(({ marks }) => marks === row)?.side ?? '';
    return side === '' ? dated(row) : eraMessage(language, 'outside.led', { side, leaders: dated(row) });
  });
  return said.length === 0 ? '' : eraMessage(language, 'outside.summary', { outside, titles: said.join('; ') });
}
