import type { Problem } from './types.ts';

/**
 * A problem whose message is worked out only where it is asked for: to find what was meant takes a while, and of a
 * hundred thousand problems few are printed.
 */
export function problemAt(
  { file, line, column }: Pick<Problem, 'file' | 'line' | 'column'>,
  message: () => string
): Problem {
  return {
    file,
    line,
    column,
    get message() {
      return message();
    }
  };
}
