import { byId, type Agreement, type Dataset } from '#lib/dataset/index.ts';
import { agreementParties } from './network-graph.ts';

/** An agreement between the two sides, and the states that are parties to it, by their ids. */
export interface SignedAgreement {
  readonly agreement: Agreement;
  readonly states: readonly string[];
}

/**
 * The agreements to which both sides are parties, in order of date. A state is one itself, or by who acts for it; where
 * the record tells of nobody who signed, the agreement is taken for one between the two, as its table says.
 */
export function signedAgreements(dataset: Dataset): SignedAgreement[] {
  const actors = byId(dataset.actors);
  const stateOf = (id: string) => {
    const actor = actors.get(id);
    return actor?.kind === 'state' ? [id] : (actor?.state ?? []);
  };
  return dataset.agreements
    .map((agreement): SignedAgreement => {
      const parties = agreementParties(dataset, agreement.id).filter(({ role }) => role !== 'mediator');
      return { agreement, states: [...new Set(parties.flatMap(({ actor }) => stateOf(actor)))] };
    })
    .filter(
      ({ states }) =>
        states.length === 0 || dataset.dyad.sides.every((side) => side.some((state) => states.includes(state)))
    )
    .sort((a, b) => a.agreement.date.first - b.agreement.date.first || a.agreement.date.last - b.agreement.date.last);
}
