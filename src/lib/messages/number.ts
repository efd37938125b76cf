import type { Language } from '$lib/view';

/** So many numbers are remembered, then none again: a drawing says the same few over and over, and Intl takes long. */
const kept = 2000;

/** Tells numbers in one way. */
function teller(options: Intl.NumberFormatOptions): (language: Language, value: number) => string {
  const known = new Map<Language, { readonly format: Intl.NumberFormat; readonly told: Map<number, string> }>();
  return (language, value) => {
    const { format, told } = known.get(language) ?? { format: new Intl.NumberFormat(language, options), told: new Map<number, string>() };
    known.set(language, { format, told });
    // No "-0" is told, and a list of numbers knows no other zero.
    const words = told.get(value) ?? format.format(value + 0);
    if (told.size >= kept) told.clear();
    told.set(value, words);
    return words;
  };
}

/** Tells numbers in one way for each number of decimals. */
function tellerByDigits(optionsOf: (digits: number) => Intl.NumberFormatOptions): (language: Language, value: number, digits: number) => string {
  const tellers = new Map<number, ReturnType<typeof teller>>();
  return (language, value, digits) => {
    const tell = tellers.get(digits) ?? teller(optionsOf(digits));
    tellers.set(digits, tell);
    return tell(language, value);
  };
}

const upTo = /* @__PURE__ */ tellerByDigits((digits) => ({ maximumFractionDigits: digits }));
const just = /* @__PURE__ */ tellerByDigits((digits) => ({ minimumFractionDigits: digits, maximumFractionDigits: digits }));
const signed = /* @__PURE__ */ tellerByDigits((digits) => ({ minimumFractionDigits: digits, maximumFractionDigits: digits, signDisplay: 'exceptZero' }));
const share = /* @__PURE__ */ teller({ style: 'percent' });

/** A number with up to `digits` decimals, in the reader's script: "1,234.5". */
export const numberInWords = (language: Language, value: number, digits = 1): string => upTo(language, value, digits);

/** A number with just `digits` decimals, so that a column of them stands in line: "0.500". */
export const fixedNumber = (language: Language, value: number, digits: number): string => just(language, value, digits);

/** A share as a percentage without decimals: "9%". */
export const shareInWords = (language: Language, value: number): string => share(language, value);

/** A score or warmth with its sign and just `digits` decimals: "+4.0", "−2.5", "0.0". */
export const signedNumber = (language: Language, value: number, digits = 1): string =>
  // Intl writes a hyphen; the minus sign is as wide as the plus and does not break from its number.
  signed(language, value, digits).replace('-', '−');
