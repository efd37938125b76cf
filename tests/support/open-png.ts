import { inflateSync } from 'node:zlib';

/** What stands in a PNG. */
export interface OpenedPng {
  readonly width: number;
  readonly height: number;
  /** Pixels a metre; 0 where it does not say. */
  readonly perMetre: number;
  /** Keyword -> text. */
  readonly words: ReadonlyMap<string, string>;
  /** Red, green, blue and alpha, 0 to 255, pixel by pixel. */
  readonly pixels: Uint8Array;
}

const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);

/**
 * Opens a PNG of 8-bit RGBA without interlace (PNG specification, third edition). Throws on anything else, a wrong
 * check sum included.
 */
export function openPng(file: Uint8Array): OpenedPng {
  const bytes = Buffer.from(file);
  if (!bytes.subarray(0, 8).equals(signature)) throw new SyntaxError('This is no PNG.');
  const data: Buffer[] = [];
  const words = new Map<string, string>();
  let [width, height, perMetre, last] = [0, 0, 0, ''];
  for (let at = 8; at < bytes.length;) {
    const length = bytes.readUInt32BE(at);
    const name = bytes.toString('latin1', at + 4, at + 8);
    const chunk = bytes.subarray(at + 8, at + 8 + length);
    if (bytes.readUInt32BE(at + 8 + length) !== checkSum(bytes.subarray(at + 4, at + 8 + length)))
      throw new SyntaxError(`The check sum of ${name} is wrong.`);
    if (name === 'IHDR') {
      [width, height] = [chunk.readUInt32BE(0), chunk.readUInt32BE(4)];
      if (!chunk.subarray(8).equals(Buffer.from([8, 6, 0, 0, 0]))) throw new SyntaxError('This is no 8-bit RGBA.');
    }
    if (name === 'pHYs' && chunk[8] === 1 && chunk.readUInt32BE(0) === chunk.readUInt32BE(4))
      perMetre = chunk.readUInt32BE(0);
    if (name === 'iTXt') words.set(...wordsOf(chunk));
    if (name === 'IDAT') data.push(chunk);
    last = name;
    at += 12 + length;
  }
  if (last !== 'IEND') throw new SyntaxError('The file breaks off.');
  return { width, height, perMetre, words, pixels: unfiltered(inflateSync(Buffer.concat(data)), width, height) };
}

/** CRC-32, bit by bit (ISO 3309). */
function checkSum(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (0xedb88320 & -(sum & 1));
  }
  return (sum ^ 0xffffffff) >>> 0;
}

function wordsOf(chunk: Buffer): [string, string] {
  const end = chunk.indexOf(0);
  // After the keyword: not compressed, method 0, no language, no translated keyword.
  return [chunk.toString('latin1', 0, end), chunk.toString('utf8', end + 5)];
}

/** Undoes the filter of each row: none, sub, up, average, Paeth. */
function unfiltered(rows: Buffer, width: number, height: number): Uint8Array {
  const row = width * 4;
  const pixels = new Uint8Array(row * height);
  for (let y = 0; y < height; y += 1) {
    const filter = rows[y * (row + 1)] ?? 0;
    for (let x = 0; x < row; x += 1) {
      const at = y * row + x;
      const left = x >= 4 ? (pixels[at - 4] ?? 0) : 0;
      const up = y > 0 ? (pixels[at - row] ?? 0) : 0;
      const corner = x >= 4 && y > 0 ? (pixels[at - row - 4] ?? 0) : 0;
      const [a, b, c] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)];
      const guess = [0, left, up, (left + up) >> 1, a <= b && a <= c ? left : b <= c ? up : corner][filter] ?? 0;
      pixels[at] = (rows[y * (row + 1) + 1 + x] ?? 0) + guess;
    }
  }
  return pixels;
}
