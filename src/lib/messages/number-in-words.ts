import { memoize } from '#lib/memo/index.ts';
import type { Language } from '#lib/view/index.ts';

/** So many numbers are remembered of each kind: a drawing says the same few over and over, and Intl takes long. */
const maxNumbers = 2000;

/** A way of writing numbers, for each language and number of decimals. */
/* @__NO_SIDE_EFFECTS__ */
function formatter(
  optionsOf: (digits: number) => Intl.NumberFormatOptions
): (language: Language, value: number, digits: number) => string {
  const formatIn = memoize((language: Language) =>
    memoize((digits: number) => {
      const format = new Intl.NumberFormat(language, optionsOf(digits));
      // Never "-0": what is remembered by a number knows no other zero.
      return memoize((value: number) => format.format(value + 0), maxNumbers);
    })
  );
  return (language, value, digits) => formatIn(language)(digits)(value);
}

const upTo = formatter((digits) => ({ maximumFractionDigits: digits }));
const exactly = formatter((digits) => ({ minimumFractionDigits: digits, maximumFractionDigits: digits }));
const signed = formatter((digits) => ({
  minimumFractionDigits: digits,
  maximumFractionDigits: digits,
  signDisplay: 'exceptZero'
}));
const share = formatter((digits) => ({ style: 'percent', maximumFractionDigits: digits }));

/** A number with up to `digits` decimals, in the reader's script: "1,234.5". */
export const numberInWords = (language: Language, value: number, digits = 1): string => upTo(language, value, digits);

/** A number with just `digits` decimals, so that a column of them stands in line: "0.500". */
export const fixedNumber = (language: Language, value: number, digits: number): string =>
  exactly(language, value, digits);

/** A share as a percentage without decimals: "9%". */
export const shareInWords = (language: Language, value: number): string => share(language, value, 0);

/** A length of time in a unit, with one decimal of years, as long or short as asked for: "2.4 years", "5 mths", "12d". */
export const durationInWords = (
  language: Language,
  { value, unit }: { readonly value: number; readonly unit: 'year' | 'month' | 'day' },
  unitDisplay: 'long' | 'short' | 'narrow'
): string =>
  new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay, maximumFractionDigits: 1 }).format(value);

/** A score or warmth with its sign and just `digits` decimals: "+4.0", "−2.5", "0.0". */
export const signedNumber = (language: Language, value: number, digits = 1): string =>
  // Intl writes a hyphen; the minus sign is as wide as the plus and does not break from its number.
  signed(language, value, digits).replace('-', '−');
