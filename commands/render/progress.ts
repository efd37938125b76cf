import { printable } from '#lib/dataset/index.ts';

/** Where progress is shown, as `process.stderr`. */
export interface Terminal {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly write: (text: string) => unknown;
}

const width = 30;

/** How far a long work has come: a bar on a terminal, a line for each step elsewhere. */
export function progress(
  total: number,
  terminal: Terminal,
  line: (text: string) => void
): { step(what: string): void; end(): void } {
  let done = 0;
  return {
    step(what) {
      done += 1;
      if (terminal.isTTY !== true) {
        line(what);
        return;
      }
      const filled = Math.round((done / total) * width);
      const told = `${'█'.repeat(filled)}${'░'.repeat(width - filled)} ${done} of ${total}  ${printable(what)}`;
      // Back to the start of the line, and away with what stood there.
      terminal.write(`\r\u001B[K${told.slice(0, Math.max(width, (terminal.columns ?? 80) - 1))}`);
    },
    end() {
      if (terminal.isTTY === true) terminal.write('\n');
    }
  };
}
