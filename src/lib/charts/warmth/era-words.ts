import { levelAt, type EraRecord, type Move } from '#lib/analysis/index.ts';
import { yearOf } from '#lib/dataset/index.ts';
import { dateInWords, eraMessage, signedNumber, yearInWords } from '#lib/messages/index.ts';
import type { Language, View } from '#lib/view/index.ts';
import { chosenSuffix } from '../notes.ts';
import { titleOfMove } from './event-labels.ts';
import { kindsInWords, levelName } from './warmth-words.ts';

/**
 * Why an era was warm or cold, as far as its events say: how many of which kind, and what moved the line most, up and
 * down. "7 events, 5 friendly and 2 hostile. The largest moves of the line, up and down: … (1954), −1.2."
 */
export function eraInWords(view: View, { events, scores, rise, fall, warmth }: EraRecord): string {
  const { lang: language, model } = view;
  const chosen = chosenSuffix(view);
  if (events.length === 0) return eraMessage(language, `era.none${chosen}`);
  const moves = [rise, fall].flatMap((move) => move ?? []).sort((a, b) => Math.abs(b.size) - Math.abs(a.size));
  return [
    eraMessage(language, `era.events${chosen}`, { count: events.length, kinds: kindsInWords(language, scores) }),
    ...(warmth === null
      ? []
      : [
          eraMessage(language, 'era.level', {
            warmth: signedNumber(language, warmth),
            level: levelName(language, levelAt(model, Math.round(warmth * 10) / 10))
          })
        ]),
    moves.length === 0
      ? eraMessage(language, 'era.still')
      : eraMessage(language, 'era.moves', { moves: moves.map((move) => moveInWords(language, move)).join('; ') })
  ].join(' ');
}

const moveInWords = (language: Language, { event: { title, date }, day, others, size }: Move) =>
  eraMessage(language, 'era.move', {
    title: titleOfMove(language, title, others),
    // It acted once in each of its years.
    date: date.lasts ? yearInWords(language, yearOf(day)) : dateInWords(language, date),
    size: signedNumber(language, size)
  });
