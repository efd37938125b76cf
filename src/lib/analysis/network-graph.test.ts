import { describe, expect, it } from 'vitest';
import type { Role } from '#lib/dataset/index.ts';
import { dataset, relationshipAt } from '#lib/dataset/read/packaged-dataset.server.ts';
import { agreementParties, networkGraph } from './network-graph.ts';
import { scorer } from './score.ts';

const graph = networkGraph(dataset, dataset.events, scorer(dataset.codebook, 'plover'));

describe('the network', () => {
  it('names the three who signed the Tashkent Declaration, and the Soviet Union as mediator', () => {
    const ties = graph.edges.filter(({ source, target }) =>
      [source, target].includes('agreement:tashkent-declaration')
    );
    const others = (kind: string) => ties.filter((tie) => tie.kind === kind).map((tie) => tie.target);
    expect(others('mediator')).toEqual(['soviet-union']);
    expect(others('party')).toEqual(expect.arrayContaining(['india', 'pakistan']));
  });

  it('ties a satellite or organization that is the matter between two states to both of them', () => {
    const statesOf = (id: string) =>
      graph.edges.flatMap(({ source, target }) => (source === id ? [target] : target === id ? [source] : [])).sort();
    for (const id of ['badr-b', 'shanghai-cooperation-organisation'])
      expect(statesOf(id), id).toEqual(['pakistan', 'russia']);
    for (const { id, kind, side } of graph.nodes)
      if (kind !== 'state' && kind !== 'agreement' && side === '') expect(statesOf(id).length, id).toBeGreaterThan(0);
  });

  it('does not depend on the order of events', () => {
    expect(networkGraph(dataset, [...dataset.events].reverse(), scorer(dataset.codebook, 'plover'))).toEqual(graph);
  });

  it('leaves out whoever takes part in no event in view', () => {
    expect(networkGraph(dataset, [], scorer(dataset.codebook, 'plover'))).toEqual({ nodes: [], edges: [] });
  });
});

describe('the score of a tie', () => {
  const sideOf = (id: string) => dataset.dyad.sides.findIndex((states) => states.includes(id));
  it('is the mean of what the two sides did to one another', () => {
    const [tie] = graph.edges.filter(({ id }) => id === 'act pakistan russia');
    const scores = tie?.events.flatMap((event) => scorer(dataset.codebook, 'plover').stated(event) ?? []) ?? [];
    expect(scores).toHaveLength(11);
    expect(tie?.score).toBeCloseTo(scores.reduce((sum, score) => sum + score, 0) / 11);
  });
  it('is had by no tie to another state, nor by one to an agreement, a person or a body', () => {
    const scored = graph.edges.filter(({ score }) => score !== null);
    expect(scored.map(({ id }) => id).sort()).toEqual(['act pakistan russia', 'act pakistan soviet-union']);
    for (const { source, target } of scored) expect([sideOf(source), sideOf(target)].sort()).toEqual([0, 1]);
  });
});

describe('the parties to an agreement', () => {
  const rolesOf = (...named: readonly (readonly [actor: string, role: Role])[]) =>
    named.map(([actor, role]) => ({ actor, role }));
  const rolesIn = (id: string) => agreementParties(dataset, id).map(({ actor, role }) => `${actor} ${role}`);
  it('are those who signed it and who mediated it, not who disliked it', () => {
    expect(rolesIn('southeast-asia-treaty-1954').some((party) => party.startsWith('soviet-union'))).toBe(false);
    expect(rolesIn('southeast-asia-treaty-1954')).toContain('pakistan signatory');
    expect(rolesIn('tashkent-declaration')).toContain('soviet-union mediator');
  });
  it('are the states on both sides where no signing is told', () => {
    for (const { id } of dataset.agreements) expect(rolesIn(id).length, id).toBeGreaterThan(0);
  });
  it('are both who came and who received him where a visit ended in it', () => {
    const parties = agreementParties(relationshipAt('india-russia').dataset, 'joint-statement-1980');
    expect(parties.map(({ actor, role }) => `${actor} ${role}`)).toEqual(['soviet-union source', 'india host']);
  });
  it('are not who gave room to two others, where no signing is told', () => {
    const named = {
      agreement: 'diplomatic-relations-1948',
      participants: rolesOf(['pakistan', 'source'], ['soviet-union', 'source'], ['united-states', 'host'])
    };
    const [event] = dataset.events.filter(({ agreement }) => agreement === named.agreement);
    if (!event) throw new Error('No event tells of it.');
    const hosted = { ...dataset, events: [{ ...event, ...named }] };
    expect(agreementParties(hosted, named.agreement).map(({ actor }) => actor)).toEqual(['pakistan', 'soviet-union']);
  });
});
