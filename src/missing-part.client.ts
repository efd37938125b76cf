import { noteMissingPart } from '#lib/messages/index.ts';

const notice = document.getElementById('missing-part');

/** Within so many milliseconds the browser tells of a promise that failed and that no one waits for. */
const untilTold = 100;

/** What had the focus before the notice. */
let focusBefore: EventTarget | null = null;

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

function closeNotice() {
  if (!notice) return;
  const held = notice.contains(document.activeElement);
  notice.hidden = true;
  if (held && focusBefore instanceof HTMLElement && focusBefore.isConnected) focusBefore.focus({ preventScroll: true });
}

/** Escape closes the notice, which lies before all else, and nothing besides. */
function closeByEscape(event: KeyboardEvent) {
  if (event.key !== 'Escape' || !notice || notice.hidden) return;
  event.preventDefault();
  event.stopPropagation();
  closeNotice();
}

/**
 * Listens for parts that do not come: Vite tells of those that are imported, the rasteriser of its own. Of one that no one
 * waits for, as of the page for errors that SvelteKit fetches in advance, nothing is said.
 */
export function watchForMissingParts() {
  const shown = new Map<unknown, number>();
  addEventListener('vite:preloadError', ({ payload }) => {
    // What failed by it says why, too.
    noteMissingPart(payload);
    const show = () => {
      shown.delete(payload);
      showMissingPart();
    };
    shown.set(payload, window.setTimeout(show, untilTold));
  });
  addEventListener('unhandledrejection', ({ reason }) => {
    clearTimeout(shown.get(reason));
    shown.delete(reason);
  });
  addEventListener('keydown', closeByEscape, { capture: true });
  notice?.addEventListener('focusin', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && notice.contains(relatedTarget))) focusBefore = relatedTarget;
  });
  const [reload, close] = notice?.querySelectorAll('button') ?? [];
  // Work that is not kept is asked about as the page goes.
  reload?.addEventListener('click', () => location.reload());
  close?.addEventListener('click', closeNotice);
}
