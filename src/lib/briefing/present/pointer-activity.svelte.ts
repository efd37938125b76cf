/** So long after the pointer came to rest the buttons recede, in milliseconds: about as long as a glance at them. */
const restTime = 2500;

/** Whether the pointer has moved a moment ago. */
export class PointerActivity {
  recent = $state(false);
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** The pointer has moved. */
  moved() {
    this.recent = true;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.recent = false;
    }, restTime);
  }
}
