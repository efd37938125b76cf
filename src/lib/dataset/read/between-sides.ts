import type { Actor, DyadEvent, EventDate, Participation } from '../types.ts';

/** The day, since 1970, by which the states of a date are told: what lasted is of its beginning. */
export const dayOf = ({ first, last, lasts }: EventDate): number => (lasts ? first : Math.floor((first + last) / 2));

/**
 * Who took part in what is told without participants: both sides, each by its state of the day, alike: who did it to whom
 * is not said. Where a side had no state, nobody is named.
 */
export function betweenSides(
  sides: readonly (readonly string[])[],
  actors: readonly Pick<Actor, 'id' | 'from' | 'to'>[]
): (event: Pick<DyadEvent, 'date'>) => Participation[] {
  const times = new Map(
    actors.map(({ id, from, to }) => [id, { first: from?.first ?? -Infinity, last: to?.last ?? Infinity }])
  );
  return ({ date }) => {
    const day = dayOf(date);
    const wasThere = (id: string, first: number, last: number) => {
      const time = times.get(id);
      return time !== undefined && time.first <= last && time.last >= first;
    };
    const acting = sides.flatMap(
      (states) =>
        states.findLast((id) => wasThere(id, day, day)) ??
        states.find((id) => wasThere(id, date.first, date.last)) ??
        []
    );
    return acting.length < sides.length ? [] : acting.map((actor) => ({ actor, role: 'source' as const }));
  };
}
