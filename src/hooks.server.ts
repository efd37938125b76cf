import { building } from '$app/environment';
import { redirect, type Handle, type HandleServerError, type RequestEvent } from '@sveltejs/kit';
import { defaultBriefing } from '#lib/briefing/default-deck.server.ts';
import { chartAt } from '#lib/briefing/index.ts';
import { directions } from '#lib/components/index.ts';
import { relationshipAt } from '#lib/dataset/read/packaged-dataset.server.ts';
import { missingPartMessage, type MissingPartMessageKey } from '#lib/messages/index.ts';
import { isEmbedded, pageRoute, relationshipIn } from '#lib/relationships/index.ts';
import { readView, withoutUnknown, type View } from '#lib/view/index.ts';
import { comparedAt, comparedOfSite } from './compared.server.ts';
import { reportFailure } from './failure.ts';
import { comparisonPreview, previewOf, previewTags, relationshipsPreview } from './page-preview.ts';
import { previewSite } from './preview-site.ts';
import { everyAnswer, openerPolicy, resourcePolicy } from './response-headers.ts';

/**
 * Gives the page its language, its direction and the theme that the address asks for, so that both hold without script;
 * adds the headers that the Content-Security-Policy of svelte.config.js does not cover.
 */
export const handle: Handle = async ({ event, resolve }) => {
  const first = relationshipAt(undefined).dataset.dyad.id;
  if (event.params.dyad === first) redirect(308, plainAddress(event.url));
  // A prerendered page is one for all queries.
  const { view } = readView(building ? new URLSearchParams() : event.url.searchParams);
  const { lang, theme } = view;
  const response = await resolve(event, {
    // eslint-disable-next-line no-restricted-properties -- SvelteKit's name for the text it sends; what goes in comes from fixed lists.
    transformPageChunk: ({ html }) =>
      html
        .replace('%lang%', lang)
        .replace('%dir%', directions[lang])
        .replace('%theme%', theme)
        .replace('%preview%', () => previewIn(html, event, view))
        .replace(/%(missing\.(?:renewed|offline|reload|close))%/g, (_, key: MissingPartMessageKey) =>
          missingPartMessage(lang, key)
        )
  });
  if (isEmbedded(event.route.id) && response.ok) openToFrames(response.headers);
  for (const [name, value] of Object.entries(everyAnswer)) response.headers.set(name, value);
  response.headers.set('Cross-Origin-Resource-Policy', resourcePolicy(event.url.pathname));
  if (response.headers.get('Content-Type')?.startsWith('text/html'))
    response.headers.set('Cross-Origin-Opener-Policy', openerPolicy);
  return response;
};

/**
 * The address of the same page without the id of the first relationship, which stands at the plain addresses; relative,
 * since the server may not know below which path the site stands.
 */
const plainAddress = (url: URL): string => {
  const rest = url.pathname.split('/').slice(2);
  const path = './' + '../'.repeat(rest.length) + rest.join('/');
  return building ? path : path + url.search;
};

/** What links to the page tell of it: the one title is the page's own, as its markup has it. */
function previewIn(html: string, { route, params, url }: RequestEvent, asked: View): string {
  const title = /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '';
  const shown = relationshipAt(route.id === null ? relationshipIn(url.pathname) : params.dyad);
  const { dataset } = shown;
  const view = withoutUnknown(dataset, asked);
  const { title: relationship, homepage, path } = dataset.dyad;
  const ofSite = route.id === '/relationships' ? comparedOfSite(view) : null;
  const preview = ofSite
    ? relationshipsPreview(ofSite)
    : route.id === '/compare' || route.id === '/embed/compare'
      ? comparisonPreview(comparedAt(building ? new URLSearchParams() : url.searchParams))
      : previewOf(dataset, {
          route: pageRoute(route.id),
          id: params.id ?? params.chart ?? '',
          view,
          slide:
            building || pageRoute(route.id) !== '/briefing'
              ? undefined
              : chartAt(defaultBriefing(shown).deck, url.searchParams)
        });
  return previewTags(preview, {
    title: title.replaceAll('&lt;', '<').replaceAll('&amp;', '&'),
    site: relationship,
    home: previewSite(homepage, building ? '' : process.env.ORIGIN),
    path
  });
}

function openToFrames(headers: Headers) {
  const policy = headers.get('Content-Security-Policy');
  if (policy) headers.set('Content-Security-Policy', policy.replace(/;?\s*frame-ancestors [^;]*/, ''));
}

export const handleError: HandleServerError = ({ error, event, status }) =>
  reportFailure(error, status, event.url.pathname);
