import type { Dataset } from '#lib/dataset/index.ts';
import { memoizeWeak } from '#lib/memo/index.ts';
import type { Language } from '#lib/view/index.ts';
import { listInWords } from './list-in-words.ts';
import { message } from './message.ts';
import { scaleName } from './scale-name.ts';

/** By what the events of a record are coded or scored, and whether somebody has judged how surely. */
export interface CodedBy {
  readonly plover: boolean;
  readonly cameo: boolean;
  /** Whether rows state scores by a scale of the package's own. */
  readonly own: boolean;
  readonly judged: boolean;
}

const codedBy = memoizeWeak((events: Dataset['events']): CodedBy => ({
  plover: events.some(({ category }) => category !== null),
  cameo: events.some(({ cameo }) => cameo !== ''),
  own: events.some(({ score }) => score !== undefined),
  judged: events.some(({ confidence }) => confidence !== null)
}));

/** By what the events of a data set are coded, if they are. */
export const codedByOf = ({ events }: Pick<Dataset, 'events'>): CodedBy => codedBy(events);

/** Whether any event is, by whatever scale. */
export const areCoded = (dataset: Pick<Dataset, 'events'>): boolean => {
  const { plover, cameo } = codedByOf(dataset);
  return plover || cameo;
};

/** "PLOVER and CAMEO"; empty where no event is coded. */
export function scalesInWords(language: Language, dataset: Pick<Dataset, 'events'>): string {
  const { plover, cameo } = codedByOf(dataset);
  return listInWords(language, [...(plover ? ['PLOVER'] : []), ...(cameo ? ['CAMEO'] : [])]);
}

/** "coded by PLOVER and CAMEO", with an own scale "and scored by …"; or "not coded". */
export function codedInWords(language: Language, dataset: Pick<Dataset, 'events' | 'codebook'>): string {
  const scales = scalesInWords(language, dataset);
  const ways = [
    ...(scales === '' ? [] : [message(language, 'source.coded', { scales })]),
    ...(codedByOf(dataset).own
      ? [message(language, 'source.scored', { scale: scaleName(language, dataset.codebook, 'own') })]
      : [])
  ];
  return ways.length === 0 ? message(language, 'kind.not-coded') : listInWords(language, ways);
}
