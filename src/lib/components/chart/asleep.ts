import { elementOf, markAt } from './link.ts';

/** A drawing narrower than this share of its own width has letters too small to read; a wider one wastes the room. */
const scales = [0.95, 1.2] as const;

/** What a reader did to a figure whose code was still to come: it is done again when the code is there. */
export type Done =
  { readonly key: string } | { readonly clicked: string; readonly pointerType: string } | { readonly pressed: string };

/** Keys by which the drawing is worked once it can be; until then they must not move the page. */
const worked = ['Enter', 'ArrowDown'];

/** What is unfolded in parts of a page, by the ids of its summaries. */
export const unfoldedIn = (parts: readonly Element[]): string[] =>
  parts.flatMap((part) => [...part.querySelectorAll('details[open] > summary')].map(({ id }) => id));

/** Keeps the browser from doing what the figure will do itself, and says what that is; null where it is nothing. */
export function noted(event: Event, stage: string, buttons: readonly string[]): Done | null {
  const on = event.target instanceof Element && event.target.id === stage;
  if (event instanceof KeyboardEvent && on && worked.includes(event.key)) {
    event.preventDefault();
    return { key: event.key };
  }
  const pressed =
    event.type === 'click' && event.target instanceof Element ? event.target.closest('button, summary')?.id : undefined;
  if (pressed !== undefined && buttons.includes(pressed)) {
    event.preventDefault();
    return { pressed };
  }
  const mark = markAt(event.target);
  if (!(event instanceof PointerEvent) || event.type !== 'click' || mark === null) return null;
  // The awake figure shows a card to a finger, and where a mark stands for several events; other marks are plain links.
  const link = event.target instanceof Element ? event.target.closest('a')?.getAttribute('href') : null;
  if (event.pointerType !== 'touch' && !link?.startsWith('#')) return null;
  event.preventDefault();
  return { clicked: mark, pointerType: event.pointerType };
}

/**
 * What can have the focus in a figure, however it was made: by its id, a mark by its own, else by its place among those
 * of its kind.
 */
export type Focused =
  { readonly id: string } | { readonly mark: string } | { readonly name: string; readonly place: number };

export function focusedIn(host: Element, element: Element): Focused {
  const mark = markAt(element);
  if (mark !== null) return { mark };
  return element.id === ''
    ? {
        name: element.tagName,
        place: [...host.querySelectorAll(element.tagName)].filter((each) => each.checkVisibility()).indexOf(element)
      }
    : { id: element.id };
}

function focusAgain(host: Element, focused: Focused) {
  const element =
    'mark' in focused
      ? elementOf(host, focused.mark)
      : 'id' in focused
        ? host.querySelector<HTMLElement>(`#${CSS.escape(focused.id)}`)
        : [...host.querySelectorAll<HTMLElement>(focused.name)].filter((each) => each.checkVisibility())[focused.place];
  element?.focus({ preventScroll: true });
}

/** Gives the figure that is awake the focus that the sleeping one had, and does again what was done to it. */
export function doneAgain(host: HTMLElement, stage: string, done: Done | null, focused: Focused | null) {
  if (focused) focusAgain(host, focused);
  if (done && 'key' in done)
    host
      .querySelector(`#${CSS.escape(stage)}`)
      ?.dispatchEvent(new KeyboardEvent('keydown', { key: done.key, bubbles: true, cancelable: true }));
  if (done && 'clicked' in done)
    elementOf(host, done.clicked)?.dispatchEvent(
      new PointerEvent('click', { pointerType: done.pointerType, bubbles: true, cancelable: true })
    );
  if (done && 'pressed' in done) host.querySelector<HTMLElement>(`#${CSS.escape(done.pressed)}`)?.click();
  // The pointer may rest on a mark; it does not come over it anew.
  if (!done)
    host
      .querySelector('[data-mark]:hover')
      ?.dispatchEvent(new PointerEvent('pointerover', { pointerType: 'mouse', bubbles: true }));
}

/** Whether a drawing made for one width can be read at another, both in pixels. */
export const fitsAt = (width: number, drawn: number): boolean =>
  width >= drawn * scales[0] && width <= drawn * scales[1];

/** Whether the drawing that is seen can be read at its width. */
export const fits = (host: HTMLElement): boolean =>
  [...host.querySelectorAll<SVGSVGElement>('svg[data-chart]')]
    .filter((drawing) => drawing.checkVisibility())
    .every((drawing) => fitsAt(drawing.clientWidth, drawing.viewBox.baseVal.width));
