import { resolve } from '$app/paths';
import { page } from '$app/state';
import type { RouteId } from '$app/types';

const below = '/[[dyad=dyad]]';
type Within<R> = R extends typeof below ? '/' : R extends `${typeof below}${infer Page}` ? Page : never;
/** A route that each relationship has, without what names the relationship: `/events/[id]`. */
export type PageRoute = Within<RouteId>;

type ParameterIn<Page> = Page extends `${string}[${infer Name}]${infer Rest}`
  ? (Name extends `${infer Bare}=${string}` ? Bare : Name) | ParameterIn<Rest>
  : never;
/** What an address needs beside its route: nothing, or a value for each of the route's parameters. */
type Parameters<Page> = [ParameterIn<Page>] extends [never]
  ? []
  : [parameters: Readonly<Record<ParameterIn<Page>, string>>];

/**
 * The id of the relationship that the page shows; undefined for the first, which stands at the plain addresses. Of an
 * address where no page is, it is the one that the address names.
 */
export const presentRelationship = (): string | undefined =>
  page.route.id === null ? relationshipIn(page.url.pathname) : page.params['dyad'];

/** The id of another than the first relationship that a path names, below whatever path the site itself stands. */
export const relationshipIn = (path: string): string | undefined => {
  const others = __RELATIONSHIPS__.slice(1);
  return path.split('/').find((part) => others.includes(part));
};

/** The address of a page of the relationship that is shown: `addressOf('/events/[id]', { id })`. */
export function addressOf<Page extends PageRoute>(route: Page, ...parameters: Parameters<Page>): string;
export function addressOf(route: string, parameters: Values = {}): string {
  return siteAddress(pathIn(presentRelationship(), route, parameters));
}

/** The address of a page of another relationship; undefined is the first. */
export function addressIn<Page extends PageRoute>(
  relationship: string | undefined,
  route: Page,
  ...parameters: Parameters<Page>
): string;
export function addressIn(relationship: string | undefined, route: string, parameters: Values = {}): string {
  return siteAddress(pathIn(relationship, route, parameters));
}

type Values = Readonly<Record<string, string>>;
/** The path of a page within the site. */
export const pathIn = (relationship: string | undefined, route: string, parameters: Values): string =>
  [relationship, route.slice(1).replace(/\[(\w+)(=\w+)?\]/g, (_, name: string) => parameters[name] ?? '')]
    .filter(Boolean)
    .join('/');

/** The address of what the site has but once, by its path: `relationships`, `licences.txt`. */
export const siteAddress = (path: string): string => resolve('/') + path;

/** Whether a route is of a page that other sites may show within theirs. */
export const isEmbedded = (route: string | null): boolean => pageRoute(route)?.startsWith('/embed/') === true;

/** The page that a route is of, whichever relationship it shows; null where there is none. */
export const pageRoute = (route: string | null): string | null =>
  route?.startsWith(below) === true ? route.slice(below.length) || '/' : route;
