import { layoutOf } from '#lib/charts/index.ts';
import { relationshipAt, relationships, type Relationship } from '#lib/dataset/read/packaged-dataset.server.ts';
import { memoizeWeak } from '#lib/memo/index.ts';
import type { OtherRelationship } from '#lib/relationships/index.ts';

const sent = memoizeWeak((relationship: Relationship) => {
  const { dataset } = relationship;
  return { dataset: { ...dataset, layout: layoutOf(dataset) }, others: othersOf(relationship) };
});

/** Of all relationships a page is sent its own alone, and where the others stand. */
export const load = ({ params }) => sent(relationshipAt(params.dyad));

function othersOf({ dataset }: Relationship): readonly OtherRelationship[] {
  const own = new Set(dataset.actors.map(({ id }) => id));
  return relationships
    .filter((each) => each.dataset !== dataset)
    .map(({ dataset: { dyad, actors } }) => ({
      id: dyad.path === '' ? null : dyad.id,
      title: dyad.title,
      actors: actors.map(({ id }) => id).filter((id) => own.has(id))
    }));
}
