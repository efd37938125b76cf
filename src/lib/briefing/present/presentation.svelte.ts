import { goto } from '$app/navigation';
import { page } from '$app/state';
import type { Dataset } from '#lib/dataset/index.ts';
import { briefingMessage } from '#lib/messages/index.ts';
import type { Language } from '#lib/view/index.ts';
import type { Deck } from '../deck/index.ts';
import { isReloaded } from './browser-window.client.ts';
import { placeInWords, readPlace, samePlace, writePlace, type MissingPart, type Place } from './deck-place.ts';
import { keyInShort, type Command } from './player-keys.ts';
import { missingNumber, playerStateAt, stateAfter, type PlayerState } from './player-state.ts';
import { syncWindows, type SharedState, type WindowSync } from './window-sync.ts';

/** One window of a briefing: what it shows, kept in its address and in step with the other windows. */
export class Presentation {
  showing: PlayerState;
  /** What the window's live region says. */
  spoken = $state('');
  /** A sentence on the screen until the next move: something asked for was not there. */
  notice = $state('');
  readonly #sync: WindowSync;

  constructor(
    readonly deck: Deck,
    readonly dataset: Dataset,
    readonly language: Language,
    readonly history: 'push' | 'replace',
    /** Whether the address names a deck that is nowhere any more. */
    lost = false
  ) {
    const { place, missing } = readPlace(deck, page.url.searchParams);
    this.showing = $state.raw(playerStateAt(place));
    this.#reportMissing(missing, place);
    if (lost) this.notice = briefingMessage(language, 'briefing.lost');
    this.#sync = syncWindows(
      deck,
      () => this.#shared,
      (shared) => {
        this.#show({ ...this.showing, ...shared });
      },
      () => {
        this.notice = briefingMessage(language, 'announce.strange');
      }
    );
    // Who follows a link to a slide leads the others there; who comes back, or names none, joins them.
    if (page.url.searchParams.has('slide') && missing?.name !== 'slide' && !isReloaded() && history === 'push')
      this.#sync.send(this.#shared);
    else this.#sync.ask();
  }

  close() {
    this.#sync.close();
  }

  execute(command: Command) {
    const before = this.#shared;
    const missing = command.do === 'enter' ? missingNumber(this.deck, this.showing) : null;
    this.notice =
      missing === null
        ? ''
        : briefingMessage(this.language, 'briefing.noNumber', { number: missing, count: this.deck.slides.length });
    this.#show(stateAfter(this.deck, this.showing, command));
    if (!samePlace(before.place, this.showing.place) || before.black !== this.showing.black)
      this.#sync.send(this.#shared);
  }

  /** Goes where the address leads: the reader went back or forward in the browser, or followed a link. */
  followAddress() {
    const { place, missing } = readPlace(this.deck, page.url.searchParams);
    this.#reportMissing(missing, place);
    if (samePlace(place, this.showing.place)) return;
    this.showing = { ...this.showing, place, panel: null };
    this.#announce(placeInWords(this.deck, this.dataset, this.language, place));
    this.#sync.send(this.#shared);
  }

  get #shared(): SharedState {
    return { place: this.showing.place, black: this.showing.black };
  }

  #show(next: PlayerState) {
    const now = this.showing;
    this.showing = next;
    // That Enter leads to a slide holds no longer.
    if (next.digits === '' && now.digits !== '') this.spoken = '';
    if (next.black !== now.black)
      this.#announce(
        next.black
          ? briefingMessage(this.language, 'announce.black', { key: keyInShort(this.language, 'black') })
          : briefingMessage(this.language, 'announce.shown')
      );
    else if (next.digits !== now.digits && next.digits !== '')
      this.#announce(briefingMessage(this.language, 'announce.digits', { digits: next.digits }));
    if (samePlace(next.place, now.place)) return;
    this.#announce(placeInWords(this.deck, this.dataset, this.language, next.place));
    const query = writePlace(this.deck, next.place, page.url.searchParams);
    void goto(`?${query}`, { keepFocus: true, noScroll: true, replaceState: this.history === 'replace' });
  }

  /** Says on the screen what the address names and the deck lacks, and what is shown instead. */
  #reportMissing(missing: MissingPart | null, { slide, step }: Place) {
    if (missing === null) this.notice = '';
    else if (missing.name === 'slide')
      this.notice = briefingMessage(this.language, 'briefing.unknown', { slide: missing.value });
    else
      this.notice = briefingMessage(this.language, 'briefing.noStep', {
        number: slide + 1,
        step: missing.value,
        shown: step
      });
  }

  #announce(text: string) {
    // The same words again would be no change, and not be said.
    this.spoken = text === this.spoken ? `${text}\u00a0` : text;
  }
}
