import { strToU8 } from 'fflate';
import { legalText } from '../drawing/xml-text.ts';
import type { PngWords } from './raster-job.ts';

const inchesAMetre = 39.3701;
/** Bytes of a PNG before its first chunk, and of the IHDR chunk with its length, name and check sum. */
const [signature, header] = [8, 25];

/**
 * PNG -> the same picture with its resolution (pHYs) and words (iTXt, UTF-8), both before the pixels (PNG
 * specification, 11.3).
 */
export function describedPng(png: Uint8Array, dpi: number, words: PngWords): Uint8Array<ArrayBuffer> {
  const perMetre = Math.round(dpi * inchesAMetre);
  const chunks = [
    chunk('pHYs', [...bigEndian(perMetre), ...bigEndian(perMetre), 1]),
    // Keyword, end; not compressed, method 0; no language, no translated keyword; the text.
    ...Object.entries(words).map(([keyword, text]) =>
      chunk('iTXt', [...strToU8(keyword), 0, 0, 0, 0, 0, ...strToU8(legalText(text))])
    )
  ];
  const parts = [png.subarray(0, signature + header), ...chunks, png.subarray(signature + header)];
  const file = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  parts.reduce((at, part) => {
    file.set(part, at);
    return at + part.length;
  }, 0);
  return file;
}

function chunk(name: string, data: readonly number[]): Uint8Array {
  const body = Uint8Array.from([...strToU8(name), ...data]);
  return Uint8Array.from([...bigEndian(data.length), ...body, ...bigEndian(checkSum(body))]);
}

const bigEndian = (value: number) => [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255];

/** CRC-32 of a chunk's name and data (ISO 3309). */
function checkSum(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return (sum ^ 0xffffffff) >>> 0;
}
