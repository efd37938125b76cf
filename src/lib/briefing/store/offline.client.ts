import { dev } from '$app/environment';
import { siteAddress } from '#lib/relationships/index.ts';

/**
 * Has the browser store the briefing, so that it is presented, changed and saved as files without a network after one
 * visit: first its pages, then, while the slides are already there, what makes its files. Only who opens the briefing
 * or its editor gets the worker. It sees to the whole site, since what makes files runs in a thread that lies outside
 * of the briefing's pages.
 */
export function registerOffline() {
  if (dev || !('serviceWorker' in navigator)) return;
  const script = siteAddress('service-worker.js');
  Promise.resolve()
    // Where the page may use no storage at all, even to ask for it throws.
    .then(() => navigator.serviceWorker.register(script))
    .then(() => navigator.serviceWorker.ready)
    .then(({ active }) => active?.postMessage('keep all'))
    // Refused, for example in a private window: the briefing goes on with the network.
    .catch(() => undefined);
}
