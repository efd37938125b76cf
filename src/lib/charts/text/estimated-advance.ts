/**
 * How wide letters are for which there is no table, in thousandths of their size. In Nastaliq a letter that is joined to
 * none after it is narrow where it never is, and the widest at the end of a word. Signs of no kind that is known are
 * taken to be as wide as they are high.
 */
const advances = {
  joined: 430,
  toothed: 600,
  neverJoined: 350,
  wordEnd: 870,
  sign: 600,
  letter: 700,
  square: 1000,
  spacingMark: 300,
  flagHalf: 650,
  emoji: 1300
} as const;
const unknownAdvance = 1000;

const arabic = /\p{scx=Arab}/u;
const neverJoined = /[آأؤإادڈذرڑزژوۃ]/u;
const toothed = /[سشصض]/u;
const letter = /\p{L}/u;
const unseen = /[\p{Mn}\p{Me}\p{DI}\p{Cf}\p{EMod}]/u;
const square = /[\p{sc=Hani}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Bopo}\u3000-\u303f\uff01-\uff60]/u;
const joiner = 0x200d;

/** The width of a character by its script and by those beside it, in thousandths of the size of letters. */
export function estimatedAdvance(point: number, before: number | undefined, after: number | undefined): number {
  const character = String.fromCodePoint(point);
  if (unseen.test(character)) return 0;
  if (arabic.test(character)) {
    if (!letter.test(character)) return advances.sign;
    if (neverJoined.test(character)) return advances.neverJoined;
    const isJoined = after !== undefined && /[\p{L}\p{M}]/u.test(String.fromCodePoint(after));
    return !isJoined ? advances.wordEnd : toothed.test(character) ? advances.toothed : advances.joined;
  }
  if (square.test(character)) return advances.square;
  if (/\p{RI}/u.test(character)) return advances.flagHalf;
  if (/\p{ExtPict}/u.test(character)) return before === joiner ? 0 : advances.emoji;
  if (/\p{Mc}/u.test(character)) return advances.spacingMark;
  return letter.test(character) ? advances.letter : unknownAdvance;
}
