import type { MessageFunction } from 'messageformat/functions';

const plurals = new Map<string, Intl.PluralRules>();
const numbers = new Map<string, Intl.NumberFormat>();

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
    toString: () => known(numbers, language, () => new Intl.NumberFormat(language)).format(value),
    selectKey: (keys) => {
      if (keys.has(String(value))) return String(value);
      const category = known(plurals, language, () => new Intl.PluralRules(language)).select(value);
      return keys.has(category) ? category : null;
    }
  };
};

function known<T>(all: Map<string, T>, language: string, make: () => T): T {
  const found = all.get(language) ?? make();
  all.set(language, found);
  return found;
}
