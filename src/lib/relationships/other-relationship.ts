import { page } from '$app/state';
import { pageRoute, pathIn, siteAddress } from './address.ts';

/** Another relationship of the site than the one that is shown. */
export interface OtherRelationship {
  /** By which its addresses name it; null of the first, which stands at the plain ones. */
  readonly id: string | null;
  /** What its package is called. */
  readonly dyad: string;
  readonly title: string;
  /** The actors that both have, by their ids. */
  readonly actors: readonly string[];
}

/**
 * The address of the page that is shown, of another relationship: of an event, an item or an agreement, which are each
 * relationship's own, the list; of an actor that it has too, the actor.
 */
export function counterpartOf({ id: relationship, actors }: OtherRelationship): string {
  const route = pageRoute(page.route.id) ?? '/';
  const { id } = page.params;
  const isThere = id !== undefined && route === '/actors/[id]' && actors.includes(id);
  return siteAddress(pathIn(relationship ?? undefined, isThere ? route : route.replace('/[id]', ''), { id: id ?? '' }));
}
