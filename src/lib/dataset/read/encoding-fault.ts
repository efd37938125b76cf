import { quoted } from '../quoted.ts';

/** Why bytes are no text in UTF-8, where, and what to do about it. */
export interface EncodingFault {
  readonly fault: string;
  /** The line of the first byte that is wrong, where there are lines. */
  readonly line: number;
  /** What stands there and how to mend it, to follow the fault; empty where the fault says all. */
  readonly remedy: string;
}

const save = 'save it as UTF-8, in a spreadsheet as “CSV UTF-8”';

/** What a file is that is no text at all, by its first bytes: what programs save under any name. */
const workbooks = [
  { name: 'XLSX or ODS', begin: [0x50, 0x4b, 0x03, 0x04] },
  { name: 'XLS', begin: [0xd0, 0xcf, 0x11, 0xe0] }
] as const;

/** What is wrong with the encoding of a file; null where it is UTF-8. A byte order mark may stand first. */
export function encodingFault(bytes: Uint8Array): EncodingFault | null {
  const workbook = workbooks.find(({ begin }) => begin.every((byte, n) => bytes[n] === byte));
  if (workbook)
    return {
      fault: `is no text but a workbook of a spreadsheet (${workbook.name}), whatever its name says`,
      line: 1,
      remedy: '; open it in the spreadsheet and save the sheet as “CSV UTF-8”'
    };
  const [first = 0, second = 0, third = 1, fourth = 1] = bytes;
  const isMarked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  if (isMarked && !(third + fourth === 0 && first === 0xff))
    return { fault: 'is UTF-16; save it as UTF-8', line: 1, remedy: '' };
  // UTF-16 and UTF-32 without a mark have such bytes beside each letter of ASCII.
  if (isMarked || bytes.subarray(0, 4).includes(0)) return { fault: 'is not UTF-8', line: 1, remedy: `; ${save}` };
  const stray = strayByte(bytes);
  if (!stray) return null;
  const { line, before, byte } = stray;
  const where = before === '' ? 'this line begins with' : `after ${quoted(before)} stands`;
  return { fault: 'is not UTF-8', line, remedy: `: ${where} the byte ${byte}; ${save}` };
}

interface StrayByte {
  readonly line: number;
  /** What stands before it in its line, or the last of that. */
  readonly before: string;
  /** "E9" */
  readonly byte: string;
}

/** The first byte that is no part of a letter in UTF-8; null where there is none. */
function strayByte(bytes: Uint8Array): StrayByte | null {
  const whole = strict();
  try {
    whole.decode(bytes);
    return null;
  } catch {
    // Where, is found below.
  }
  for (let line = 1, start = 0; start < bytes.length; line += 1) {
    const end = endOfLine(bytes, start);
    const at = strayIn(bytes.subarray(start, end));
    if (at !== null)
      return {
        line,
        before: strict()
          .decode(bytes.subarray(start, start + at))
          .replace(/^\uFEFF/, '')
          .slice(-maxShown),
        byte: (bytes[start + at] ?? 0).toString(16).toUpperCase().padStart(2, '0')
      };
    start = end;
  }
  return null;
}

/** Letters of a line that tell where in it something stands. */
const maxShown = 30;

const strict = () => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Behind the line end that follows: no letter in UTF-8 has a byte of one. */
function endOfLine(bytes: Uint8Array, start: number): number {
  for (let at = start; at < bytes.length; at += 1)
    if (bytes[at] === 0x0a || (bytes[at] === 0x0d && bytes[at + 1] !== 0x0a)) return at + 1;
  return bytes.length;
}

/** Where the first letter begins that is none; null where all are. */
function strayIn(line: Uint8Array): number | null {
  const decoder = strict();
  let letter = 0;
  for (let at = 0; at < line.length; at += 1) {
    try {
      if (decoder.decode(line.subarray(at, at + 1), { stream: true }) !== '') letter = at + 1;
    } catch {
      return letter;
    }
  }
  return letter < line.length ? letter : null;
}
