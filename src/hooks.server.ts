import { building } from '$app/environment';
import type { Handle, HandleServerError } from '@sveltejs/kit';
import { directions } from '#lib/components/index.ts';
import { missingPartMessage, type MissingPartMessageKey } from '#lib/messages/index.ts';
import { readView } from '#lib/view/index.ts';
import { reportFailure } from './failure.ts';
import { everyAnswer, openerPolicy, resourcePolicy } from './response-headers.ts';

/**
 * Gives the page its language, its direction and the theme that the address asks for, so that both hold without script;
 * adds the headers that the Content-Security-Policy of svelte.config.js does not cover.
 */
export const handle: Handle = async ({ event, resolve }) => {
  // A prerendered page is one for all queries.
  const {
    view: { lang, theme }
  } = readView(building ? new URLSearchParams() : event.url.searchParams);
  const response = await resolve(event, {
    // eslint-disable-next-line no-restricted-properties -- SvelteKit's name for the text it sends; what goes in comes from fixed lists.
    transformPageChunk: ({ html }) =>
      html
        .replace('%lang%', lang)
        .replace('%dir%', directions[lang])
        .replace('%theme%', theme)
        .replace(/%(missing\.(?:renewed|offline|reload|close))%/g, (_, key: MissingPartMessageKey) =>
          missingPartMessage(lang, key)
        )
  });
  if (event.route.id === embedRoute && response.ok) openToFrames(response.headers);
  for (const [name, value] of Object.entries(everyAnswer)) response.headers.set(name, value);
  response.headers.set('Cross-Origin-Resource-Policy', resourcePolicy(event.url.pathname));
  if (response.headers.get('Content-Type')?.startsWith('text/html'))
    response.headers.set('Cross-Origin-Opener-Policy', openerPolicy);
  return response;
};

/** The one kind of page that other sites may show within theirs. */
const embedRoute = '/embed/[chart]';

function openToFrames(headers: Headers) {
  const policy = headers.get('Content-Security-Policy');
  if (policy) headers.set('Content-Security-Policy', policy.replace(/;?\s*frame-ancestors [^;]*/, ''));
}

export const handleError: HandleServerError = ({ error, event, status }) =>
  reportFailure(error, status, event.url.pathname);
