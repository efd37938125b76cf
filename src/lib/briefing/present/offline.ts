import { dev } from '$app/environment';
import { resolve } from '$app/paths';

/**
 * Has the briefing kept by the browser, so that it is presented without a network after one visit. Only who opens the
 * briefing gets the worker, and it sees to the pages of the briefing only.
 */
export function keepOffline() {
  if (dev || !('serviceWorker' in navigator)) return;
  const briefing = resolve('/briefing');
  const script = `${briefing.slice(0, -'briefing'.length)}service-worker.js`;
  // Refused, for example in a private window: the briefing goes on with the network.
  navigator.serviceWorker.register(script, { scope: briefing }).catch(() => undefined);
}
