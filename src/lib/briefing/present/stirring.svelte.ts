/** So long after the pointer came to rest the buttons recede, in milliseconds. */
const rest = 2500;

/** Whether the pointer has moved a moment ago. */
export class Stirring {
  now = $state(false);
  #timer: ReturnType<typeof setTimeout> | undefined;

  stir() {
    this.now = true;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.now = false;
    }, rest);
  }
}
