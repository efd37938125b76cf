import { elementOf, markAt } from './mark-elements.client.ts';
import { moveOf } from './mark-keys.ts';

/**
 * Between these shares of its own width a drawing is shown as it is: narrower, its letters are too small to read; wider,
 * it wastes the room.
 */
const readableScales = [0.95, 1.2] as const;

/** What a reader did to a figure whose code was still to come: it is done again when the code is there. */
export type PendingAction =
  | { readonly keys: readonly string[] }
  | { readonly clicked: string; readonly pointerType: string }
  | { readonly tapped: Pick<MouseEventInit, 'clientX' | 'clientY'> }
  | { readonly pressed: string };

/** Keys by which the drawing is entered once it is live; until then they, and those of its marks, must not move the page. */
const enteringKeys = ['Enter', 'ArrowDown'];

/** What is unfolded in parts of a page, by the ids of its summaries. */
export const unfoldedIn = (parts: readonly Element[]): string[] =>
  parts.flatMap((part) => [...part.querySelectorAll('details[open] > summary')].map(({ id }) => id));

/**
 * Keeps the browser from doing what the figure will do itself, and says what that is: keys after those `before`; null
 * where it is nothing.
 */
export function pendingActionOf(
  event: Event,
  stage: string,
  buttons: readonly string[],
  before: PendingAction | null
): PendingAction | null {
  const on = event.target instanceof Element && event.target.id === stage;
  if (event instanceof KeyboardEvent) {
    const keys = before && 'keys' in before ? before.keys : [];
    const enters = on && enteringKeys.includes(event.key);
    const walks = (markAt(event.target) !== null || (on && keys.length > 0)) && moveOf(event) !== null;
    if (!enters && !walks) return null;
    event.preventDefault();
    return { keys: [...keys, event.key] };
  }
  const pressed =
    event.type === 'click' && event.target instanceof Element ? event.target.closest('button, summary')?.id : undefined;
  if (pressed !== undefined && buttons.includes(pressed)) {
    event.preventDefault();
    return { pressed };
  }
  const mark = markAt(event.target);
  if (!(event instanceof PointerEvent) || event.type !== 'click') return null;
  const { clientX, clientY } = event;
  if (mark === null) return event.pointerType === 'touch' ? { tapped: { clientX, clientY } } : null;
  // The live figure shows a card to a finger, and where a mark stands for several events; other marks are plain links.
  const link = event.target instanceof Element ? event.target.closest('a')?.getAttribute('href') : null;
  if (event.pointerType !== 'touch' && !link?.startsWith('#')) return null;
  event.preventDefault();
  return { clicked: mark, pointerType: event.pointerType };
}

/**
 * What can have the focus in a figure, however it was made: by its id, a mark by its own, else by its place among those
 * of its kind.
 */
export type FocusTarget =
  { readonly id: string } | { readonly mark: string } | { readonly name: string; readonly place: number };

/** Which part of a figure an element is, so that it is found again when the figure is made anew. */
export function focusTargetOf(host: Element, element: Element): FocusTarget {
  const mark = markAt(element);
  if (mark !== null) return { mark };
  return element.id === ''
    ? {
        name: element.tagName,
        place: [...host.querySelectorAll(element.tagName)].filter((each) => each.checkVisibility()).indexOf(element)
      }
    : { id: element.id };
}

function restoreFocus(host: Element, target: FocusTarget) {
  const element =
    'mark' in target
      ? elementOf(host, target.mark)
      : 'id' in target
        ? host.querySelector<HTMLElement>(`#${CSS.escape(target.id)}`)
        : [...host.querySelectorAll<HTMLElement>(target.name)].filter((each) => each.checkVisibility())[target.place];
  element?.focus({ preventScroll: true });
}

/** Gives the live figure the focus that the served one had, and does again what was done to that. */
export function replay(host: HTMLElement, stage: string, action: PendingAction | null, focus: FocusTarget | null) {
  if (focus) restoreFocus(host, focus);
  if (action && 'keys' in action)
    for (const key of action.keys) {
      // Each is pressed on the mark to which the one before it led.
      const mark = host.contains(document.activeElement) ? document.activeElement?.closest('[data-mark]') : null;
      const pressed = mark ?? host.querySelector(`#${CSS.escape(stage)}`);
      pressed?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    }
  if (action && 'clicked' in action)
    elementOf(host, action.clicked)?.dispatchEvent(
      new PointerEvent('click', { pointerType: action.pointerType, bubbles: true, cancelable: true })
    );
  if (action && 'tapped' in action)
    host
      .querySelector(`#${CSS.escape(stage)}`)
      ?.dispatchEvent(new PointerEvent('click', { ...action.tapped, pointerType: 'touch', bubbles: true }));
  if (action && 'pressed' in action) host.querySelector<HTMLElement>(`#${CSS.escape(action.pressed)}`)?.click();
  // The pointer may rest on a mark; it does not come over it anew.
  if (!action)
    host
      .querySelector('[data-mark]:hover')
      ?.dispatchEvent(new PointerEvent('pointerover', { pointerType: 'mouse', bubbles: true }));
}

/** Whether a drawing made for one width can be read at another, both in pixels. */
export const isReadableAt = (width: number, drawn: number): boolean =>
  width >= drawn * readableScales[0] && width <= drawn * readableScales[1];

/** Whether the drawing that is seen can be read at its width. */
export const isReadable = (host: HTMLElement): boolean =>
  [...host.querySelectorAll<SVGSVGElement>('svg[data-chart]')]
    .filter((drawing) => drawing.checkVisibility())
    .every((drawing) => isReadableAt(drawing.clientWidth, drawing.viewBox.baseVal.width));
