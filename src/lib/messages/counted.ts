import type { MessageFunction } from 'messageformat/functions';
import { memoize } from '#lib/memo/index.ts';

const pluralsIn = memoize((language: string) => new Intl.PluralRules(language));
const numbersIn = memoize((language: string) => new Intl.NumberFormat(language));

/**
 * MessageFormat's `:number` without options, for numbers in messages: its plural category selects, else the number
 * itself. The package's own makes Intl's objects anew for every message, which takes longer than all else in a drawing.
 */
export const counted: MessageFunction<'number'> = ({ locales }, _options, operand) => {
  const value = Number(operand);
  const language = locales[0]?.toString() ?? '';
  return {
    type: 'number',
    dir: 'ltr',
    valueOf: () => value,
    toString: () => numbersIn(language).format(value),
    selectKey: (keys) => {
      if (keys.has(String(value))) return String(value);
      const category = pluralsIn(language).select(value);
      return keys.has(category) ? category : null;
    }
  };
};
