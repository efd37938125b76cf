import { describe, expect, it } from 'vitest';
import { dataset } from '#lib/dataset/read/packaged-dataset.server.ts';
import { coParticipants } from './co-participants.ts';

describe('whom an actor met', () => {
  it('is ordered by the number of events in common, each counted once', () => {
    const others = coParticipants('pakistan', dataset.events);
    const counts = others.map(({ events }) => events.length);
    expect(others[0]?.actor).toBe('soviet-union');
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    const funeral = dataset.events.filter(({ id }) => id === '1982-11-zia-at-brezhnev-funeral');
    expect(coParticipants('pakistan', funeral).map(({ events }) => events.length)).toEqual([1, 1, 1, 1, 1]);
  });
  it('is nobody for one who takes part in nothing', () => {
    expect(coParticipants('nobody', dataset.events)).toEqual([]);
  });
});
