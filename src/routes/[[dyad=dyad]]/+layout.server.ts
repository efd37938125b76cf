import { layoutOf } from '#lib/charts/index.ts';
import type { Dyad, Source } from '#lib/dataset/index.ts';
import { relationshipAt, relationships, type Relationship } from '#lib/dataset/read/packaged-dataset.server.ts';
import { memoizeWeak } from '#lib/memo/index.ts';
import { areCounted } from '#lib/messages/index.ts';
import type { OtherRelationship } from '#lib/relationships/index.ts';

const sent = memoizeWeak((relationship: Relationship) => {
  const { dataset } = relationship;
  const sources = areCounted(dataset) ? dataset.sources.map(titleAlone) : dataset.sources;
  // The page of the method alone tells the rules.
  const dyad: Dyad = { ...dataset.dyad, rules: [] };
  return { dataset: { ...dataset, dyad, sources, layout: layoutOf(dataset) }, others: othersOf(relationship) };
});

/** What no page but that of its items tells of one among many sources is left out. */
const titleAlone = ({ id, title }: Source): Source => ({
  id,
  title,
  author: '',
  publisher: '',
  date: null,
  address: '',
  licence: '',
  note: ''
});

/** Of all relationships a page is sent its own alone, and where the others stand. */
export const load = ({ params }) => sent(relationshipAt(params.dyad));

function othersOf({ dataset }: Relationship): readonly OtherRelationship[] {
  const own = new Set(dataset.actors.map(({ id }) => id));
  return relationships
    .filter((each) => each.dataset !== dataset)
    .map(({ dataset: { dyad, actors } }) => ({
      id: dyad.path === '' ? null : dyad.id,
      dyad: dyad.id,
      title: dyad.title,
      actors: actors.map(({ id }) => id).filter((id) => own.has(id))
    }));
}
