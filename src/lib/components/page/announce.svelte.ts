/** So long after the last change it is said, in milliseconds: who types is not interrupted at every letter. */
const pause = 500;

let spoken = $state('');
let timer: ReturnType<typeof setTimeout> | undefined;

/** What the page's one live region says. */
export const announced = () => spoken;

/** Has the page's one polite live region say this; what came before and was not yet said is dropped. */
export function announce(text: string, after = pause) {
  clearTimeout(timer);
  timer = setTimeout(() => {
    // The same words again would be no change, and not be said.
    spoken = text === spoken ? `${text}\u00a0` : text;
  }, after);
}
