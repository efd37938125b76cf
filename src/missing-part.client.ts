import { noteMissingPart } from '#lib/messages/index.ts';

const notice = document.getElementById('missing-part');

/**
 * Says that a part of the program did not come, as after a new version of the site was put in place of the one that
 * this page is of, and offers to load the page again. The words stand in the page already (app.html).
 */
function showMissingPart() {
  // Without a network a link that is pointed at prepares its page in vain, which is no news to anyone.
  if (!notice || (!navigator.onLine && document.querySelector('a:hover:not(svg a)'))) return;
  // As long as a dialog is open, nothing outside of it can be reached.
  const dialog = document.querySelector('dialog[open]');
  (dialog ?? document.body).append(notice);
  dialog?.addEventListener('close', () => document.body.append(notice), { once: true });
  notice.dataset['online'] = String(navigator.onLine);
  notice.hidden = false;
}

/** Listens for parts that do not come: Vite tells of those that are imported, the rasteriser of its own. */
export function watchForMissingParts() {
  addEventListener('vite:preloadError', ({ payload }) => {
    // What failed by it says why, too.
    noteMissingPart(payload);
    showMissingPart();
  });
  const [reload, close] = notice?.querySelectorAll('button') ?? [];
  // Work that is not kept is asked about as the page goes.
  reload?.addEventListener('click', () => location.reload());
  close?.addEventListener('click', () => notice?.setAttribute('hidden', ''));
}
