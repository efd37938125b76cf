import { expect, it } from 'vitest';
import { actingSides } from './acting-sides.ts';
import { dataset } from './read/packaged-dataset.server.ts';

const sidesOf = (id: string) => {
  const event = dataset.events.find((each) => each.id === id);
  return event ? [...actingSides(dataset)(event)].sort() : null;
};

it('a mutual act is of both sides, any other of the side that is its source, also where a person acts for it', () => {
  const [a, b] = dataset.dyad.sides;
  const mutual = dataset.events.find(({ participants }) =>
    [a, b].every((side) => participants.some(({ actor, role }) => role === 'source' && side.includes(actor)))
  );
  expect(sidesOf(mutual?.id ?? '')).toEqual([0, 1]);
  const ofOne = dataset.events.filter((event) => actingSides(dataset)(event).size === 1);
  expect(ofOne.length).toBeGreaterThan(0);
  for (const { participants, id } of ofOne) {
    const other = dataset.dyad.sides[1 - (sidesOf(id)?.[0] ?? 0)] ?? [];
    expect(participants.some(({ actor, role }) => role === 'source' && other.includes(actor))).toBe(false);
  }
});

it('an act whose source the record does not name counts for both', () => {
  const [event] = dataset.events;
  if (event) expect([...actingSides(dataset)({ ...event, participants: [] })].sort()).toEqual([0, 1]);
});
