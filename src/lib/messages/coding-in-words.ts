import { codingName, codingOf, type DyadEvent } from '#lib/dataset/index.ts';
import type { Language } from '#lib/view/index.ts';
import { message } from './message.ts';
import { numberInWords, signedNumber } from './number-in-words.ts';

type Coded = Pick<DyadEvent, 'category' | 'mode' | 'cameo'>;

/** How an event is coded: "CONSULT:visit"; what has a CAMEO code alone, "CAMEO 013"; else that it is not coded. */
export function codeInWords(language: Language, event: Coded): string {
  const coding = codingOf(event);
  if (coding) return codingName(coding);
  return event.cameo === ''
    ? message(language, 'kind.not-coded')
    : message(language, 'code.cameo', { code: event.cameo });
}

/** How sure the coding is; that a machine made it, where nobody has judged it; empty where there is none. */
export function confidenceInWords(language: Language, event: Coded & Pick<DyadEvent, 'confidence'>): string {
  if (event.confidence !== null) return message(language, `confidence.${event.confidence}`);
  return isCoded(event) ? message(language, 'confidence.machine') : '';
}

/** Whether an event has a code of any scale. */
export const isCoded = ({ category, cameo }: Pick<DyadEvent, 'category' | 'cameo'>): boolean =>
  category !== null || cameo !== '';

/** A score with its sign; empty where there is none, which is no score of 0. */
export const scoreInFigures = (language: Language, score: number | null): string =>
  score === null ? '' : signedNumber(language, score);

/** A score or a bound as the data state it by a scale of their own, with up to four decimals: "−9", "4.25". */
export const statedNumber = (language: Language, value: number): string =>
  numberInWords(language, value, 4).replace('-', '−');
