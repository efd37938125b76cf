/** What the page's live region says of the editor; each sentence is taken back once it holds no longer. */
export class Announcements {
  #said = '';

  constructor(readonly speak: (text: string) => void) {}

  /** Says a sentence in place of the one before; an empty one takes that back. */
  readonly say = (text: string): void => {
    if (text === '' && this.#said === '') return;
    this.#said = text;
    this.speak(text);
  };

  /** Says a sentence until the function that it gives is called. */
  readonly sayWhile = (text: string): (() => void) => {
    this.say(text);
    return () => {
      if (this.#said === text) this.say('');
    };
  };
}
