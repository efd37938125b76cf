// What every command has in common: how it says what it has to say, and how it ends.
import { printable } from '#lib/dataset/index.ts';
import { systemFault } from '#lib/dataset/read/system-fault.ts';
import type { ImportBuilt } from './built-server.ts';

/** Thrown with one sentence for the person who typed: the command cannot be followed, and ends with 2. */
export class Refusal extends Error {}

/** Thrown with a sentence where what was rightly asked for could not be done: the command ends with 1. */
export class Failure extends Error {}

export type Command = (parameters: readonly string[], importBuilt: ImportBuilt) => void | Promise<void>;

/** Lines as a terminal can show them: whatever they hold of a package or of what was typed does nothing there. */
const lines = (text: string) => text.split('\n').map(printable).join('\n');

/** Says a line, or several, on the standard output. */
export function tell(text: string): void {
  console.log(lines(text));
}

/** Says a line, or several, on the standard error output. */
export function complain(text: string): void {
  console.error(lines(text));
}

/** A command that ends in a sentence, and not with 0, where it cannot go on. */
export function command(run: Command): Command {
  return async (parameters, importBuilt) => {
    if (!process.stdout.listeners('error').includes(endUnwritten)) {
      process.stdout.on('error', endUnwritten);
      // Where not even this can be said, the exit code says it.
      process.stderr.on('error', () => process.exit(process.exitCode ?? 1));
    }
    try {
      await run(parameters, importBuilt);
    } catch (error) {
      process.exitCode = told(error);
    }
  };
}

/** Says why a command ends, and gives its exit code. A fault of the program is told in full. */
export function told(error: unknown): number {
  if (error instanceof Refusal || error instanceof Failure) complain(error.message);
  else complain(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return error instanceof Refusal ? 2 : 1;
}

function endUnwritten(error: NodeJS.ErrnoException): void {
  // A reader that wants no more of the output, as `head`, is no error.
  if (error.code === 'EPIPE') process.exit();
  complain(`The output cannot be written${systemFault(error)}.`);
  process.exit(1);
}
