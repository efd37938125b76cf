import { goto } from '$app/navigation';
import { page } from '$app/state';
import { addressOf } from '#lib/relationships/index.ts';
import { defaultView, readView, writeView } from '#lib/view/index.ts';

/**
 * Leaves the briefing to the page from which it was entered, else to the front page; false where there is no network to
 * fetch that.
 */
export function leaveBriefing(entered: URL | null): boolean {
  const isKept = entered?.pathname.startsWith(addressOf('/briefing')) === true;
  if (!navigator.onLine && !isKept) return false;
  const {
    view: { lang, theme }
  } = readView(page.url.searchParams);
  const kept = writeView({ ...defaultView, lang, theme });
  void goto(entered ?? `${addressOf('/')}${kept === '' ? '' : `?${kept}`}`);
  return true;
}

/**
 * Lets a link of a slide open beside the briefing, which goes on; false where there is no network, without which it
 * would lead nowhere.
 */
export function openBeside(event: MouseEvent): boolean {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link) return true;
  if (navigator.onLine) {
    link.target = '_blank';
    return true;
  }
  event.preventDefault();
  return false;
}
