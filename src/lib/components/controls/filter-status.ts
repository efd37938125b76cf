import { yearOf, type Dataset } from '#lib/dataset/index.ts';
import { dayInWords, message, numberInWords } from '#lib/messages/index.ts';
import { defaultView, domainOf, periodOf, type Language, type View } from '#lib/view/index.ts';

/** A bound of the period as it was chosen: "1965", or "5 April 1965". */
export function dayChosen(language: Language, text: string): string {
  const { first } = periodOf({ ...defaultView, from: text });
  return first === null ? '' : dayInWords(language, first, text.includes('-') ? 'day' : 'year');
}

/** "12 of 46 events, 1965 to 1974", "1 of 46 events, 6 January 1966": how many events of the data the view shows, of which period. */
export function statusInWords(dataset: Dataset, view: View, shown: number): string {
  const language = view.lang;
  const [first, last] = domainOf(dataset, view);
  const counts = {
    shown: numberInWords(language, shown),
    all: numberInWords(language, dataset.events.length)
  };
  const [from, to] = [
    dayChosen(language, view.from || String(yearOf(first))),
    dayChosen(language, view.to || String(yearOf(last)))
  ];
  return from === to
    ? message(language, 'status.one-time', { ...counts, when: from })
    : message(language, 'status.count', { ...counts, from, to });
}
