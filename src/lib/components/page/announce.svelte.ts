/** So long after the last change it is told, in milliseconds: who types is not interrupted at every letter. */
const pause = 500;

let told = $state('');
let timer: ReturnType<typeof setTimeout> | undefined;

/** What the page's one live region says. */
export const announced = () => told;

/** Has the page's one polite live region say this; what came before and was not yet said is dropped. */
export function announce(text: string, after = pause) {
  clearTimeout(timer);
  timer = setTimeout(() => {
    // The same words again would be no change, and not be said.
    told = text === told ? `${text}\u00a0` : text;
  }, after);
}
