import type { Deck } from '../deck/index.ts';
import { moved, placeIn, type Place } from './deck-place.ts';
import type { Command } from './player-keys.ts';

/** All that a command can change of what the audience or the presenter sees. */
export interface PlayerState {
  readonly place: Place;
  readonly black: boolean;
  readonly notes: boolean;
  readonly panel: 'overview' | 'help' | null;
  /** Digits of a slide's number, typed so far. */
  readonly digits: string;
}

/** A player that shows a place, with nothing open beside it. */
export const playerStateAt = (place: Place): PlayerState => ({
  place,
  black: false,
  notes: false,
  panel: null,
  digits: ''
});

/** Whether Escape has something to close before it leaves. */
export const hasSomethingOpen = ({ black, notes, panel, digits }: PlayerState) =>
  black || notes || panel !== null || digits !== '';

/** The number that was typed, where no slide has it; else null. */
export function missingNumber({ slides }: Deck, { digits }: PlayerState): number | null {
  const number = Number(digits);
  return digits === '' || (number >= 1 && number <= slides.length) ? null : number;
}

/** Closes what lies uppermost: a number that is being typed, a panel, the black screen, the notes. */
function closed(showing: PlayerState): PlayerState {
  if (showing.digits !== '' || showing.panel !== null) return { ...showing, digits: '', panel: null };
  return showing.black ? { ...showing, black: false } : { ...showing, notes: false };
}

/**
 * What is shown after a command. A panel lies before the slide: while it is open, only what closes it or leads to a
 * slide is done.
 */
export function stateAfter(deck: Deck, showing: PlayerState, command: Command): PlayerState {
  const withoutDigits = { ...showing, digits: '' };
  const at = (place: Place): PlayerState => ({
    ...withoutDigits,
    place: placeIn(deck, place),
    black: false,
    panel: null
  });
  const toggled = (panel: 'overview' | 'help'): PlayerState => ({
    ...withoutDigits,
    panel: showing.panel === panel ? null : panel
  });
  switch (command.do) {
    case 'move':
      return showing.panel === null ? at(moved(deck, showing.place, command.move)) : showing;
    case 'go':
      return at({ slide: command.slide, step: 0 });
    case 'digit':
      return { ...showing, digits: (showing.digits + command.digit).slice(-3) };
    case 'enter':
      return showing.digits === '' || missingNumber(deck, showing) !== null
        ? withoutDigits
        : at({ slide: Number(showing.digits) - 1, step: 0 });
    case 'overview':
    case 'help':
      return toggled(command.do);
    case 'black':
      return { ...withoutDigits, black: !showing.black };
    case 'notes':
      return { ...withoutDigits, notes: !showing.notes };
    case 'leave':
      return closed(showing);
    case 'fullscreen':
    case 'presenter':
    case 'larger':
    case 'smaller':
      return withoutDigits;
  }
}
