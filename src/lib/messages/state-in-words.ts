import type { CodeKind, StateFault, StateMeaning, StateReading } from '#lib/dataset/index.ts';
import type { Language } from '#lib/view/index.ts';
import { dayInWords, yearSpanInWords } from './date-in-words.ts';
import { listInWords } from './list-in-words.ts';
import { stateMessage } from './state-message.ts';

/** Says in a sentence why codes do not name one state, and what would. */
export function stateFaultInWords(language: Language, fault: StateFault): string {
  switch (fault.fault) {
    case 'empty':
      return stateMessage(language, 'state.empty');
    case 'unknown': {
      const { reading, nearest } = fault;
      const kind = kindInWords(language, reading.kind);
      return nearest === undefined
        ? stateMessage(language, 'state.unknown', { code: reading.code, kind })
        : stateMessage(language, 'state.unknown.near', { code: reading.code, kind, nearest });
    }
    case 'several':
      return severalInWords(language, fault.reading, fault.day);
    case 'apart': {
      const [one, other] = fault.readings;
      return stateMessage(language, 'state.apart', {
        one: one.code,
        oneKind: kindInWords(language, one.kind),
        oneStates: listInWords(language, one.meanings.map(nameIn)),
        other: other.code,
        otherKind: kindInWords(language, other.kind),
        otherStates: listInWords(language, other.meanings.map(nameIn))
      });
    }
  }
}

function severalInWords(language: Language, { code, meanings }: StateReading, day: number | undefined): string {
  // A date tells apart only what is one kind of code of all of them.
  const [shared] = meanings[0]?.kinds.filter((kind) => meanings.every(({ kinds }) => kinds.includes(kind))) ?? [];
  if (shared === undefined) {
    const states = meanings.map((meaning) =>
      withDetail(
        language,
        meaning,
        listInWords(
          language,
          meaning.kinds.map((kind) => kindInWords(language, kind))
        )
      )
    );
    return stateMessage(language, 'state.several.kinds', { code, states: listInWords(language, states) });
  }
  const states = listInWords(
    language,
    meanings.map((meaning) => withDetail(language, meaning, yearsOf(language, meaning)))
  );
  const kind = kindInWords(language, shared);
  return day === undefined
    ? stateMessage(language, 'state.several', { code, kind, states })
    : stateMessage(language, 'state.several.then', { code, kind, states, day: dayInWords(language, day, 'day') });
}

const nameIn = ({ state }: StateMeaning) => state.name;

const withDetail = (language: Language, meaning: StateMeaning, detail: string) =>
  stateMessage(language, 'state.with', { state: nameIn(meaning), detail });

const kindInWords = (language: Language, kind: CodeKind | 'any') => stateMessage(language, `state.kind.${kind}`);

function yearsOf(language: Language, { state: { membership } }: StateMeaning): string {
  const [first, last] = [membership[0]?.first ?? 0, membership.at(-1)?.last ?? null];
  return yearSpanInWords(language, last === null ? { first, last: first, isOpen: true } : { first, last });
}
