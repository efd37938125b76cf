import type { Language } from '#lib/view/index.ts';
import { remembered } from './remembered.ts';

/** So many numbers are remembered of each kind: a drawing says the same few over and over, and Intl takes long. */
const kept = 2000;

type Tell = (value: number) => string;

/** Tells numbers in one way for each language and number of decimals. */
function teller(
  optionsOf: (digits: number) => Intl.NumberFormatOptions
): (language: Language, value: number, digits: number) => string {
  const tellers = remembered<Tell>(kept);
  const make = (language: Language, digits: number): Tell => {
    const format = new Intl.NumberFormat(language, optionsOf(digits));
    const told = remembered<string>(kept);
    // No "-0" is told, and what is remembered knows no other zero.
    return (value) => told(value, () => format.format(value + 0));
  };
  return (language, value, digits) => tellers(`${language} ${digits}`, () => make(language, digits))(value);
}

const upTo = /* @__PURE__ */ teller((digits) => ({ maximumFractionDigits: digits }));
const just = /* @__PURE__ */ teller((digits) => ({ minimumFractionDigits: digits, maximumFractionDigits: digits }));
const signed = /* @__PURE__ */ teller((digits) => ({
  minimumFractionDigits: digits,
  maximumFractionDigits: digits,
  signDisplay: 'exceptZero'
}));
const share = /* @__PURE__ */ teller((digits) => ({ style: 'percent', maximumFractionDigits: digits }));

/** A number with up to `digits` decimals, in the reader's script: "1,234.5". */
export const numberInWords = (language: Language, value: number, digits = 1): string => upTo(language, value, digits);

/** A number with just `digits` decimals, so that a column of them stands in line: "0.500". */
export const fixedNumber = (language: Language, value: number, digits: number): string => just(language, value, digits);

/** A share as a percentage without decimals: "9%". */
export const shareInWords = (language: Language, value: number): string => share(language, value, 0);

/** A score or warmth with its sign and just `digits` decimals: "+4.0", "−2.5", "0.0". */
export const signedNumber = (language: Language, value: number, digits = 1): string =>
  // Intl writes a hyphen; the minus sign is as wide as the plus and does not break from its number.
  signed(language, value, digits).replace('-', '−');
