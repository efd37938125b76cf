import type { Language } from '$lib/view';

const formats = new Map<string, Intl.NumberFormat>();

/** A number with up to `digits` decimals, in the reader's script: "1,234.5". */
export function numberInWords(language: Language, value: number, digits = 1): string {
  return formatOf(language, { maximumFractionDigits: digits }).format(value);
}

/** A number with just `digits` decimals, so that a column of them stands in line: "0.500". */
export function fixedNumber(language: Language, value: number, digits: number): string {
  return formatOf(language, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value);
}

/** A share as a percentage without decimals: "9%". */
export function shareInWords(language: Language, share: number): string {
  return formatOf(language, { style: 'percent' }).format(share);
}

/** A score or warmth with its sign and just `digits` decimals: "+4.0", "−2.5", "0.0". */
export function signedNumber(language: Language, value: number, digits = 1): string {
  // Intl writes a hyphen; the minus sign is as wide as the plus and does not break from its number.
  return formatOf(language, { minimumFractionDigits: digits, maximumFractionDigits: digits, signDisplay: 'exceptZero' }).format(value).replace('-', '−');
}

function formatOf(language: Language, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  // Written out: this is asked thousands of times for one drawing.
  const key = `${language} ${options.style ?? ''} ${options.signDisplay ?? ''} ${options.minimumFractionDigits ?? ''} ${options.maximumFractionDigits ?? ''}`;
  const format = formats.get(key) ?? new Intl.NumberFormat(language, options);
  formats.set(key, format);
  return format;
}
