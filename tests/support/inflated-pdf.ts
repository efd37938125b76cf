import { inflateSync } from 'node:zlib';

/** What the streams of a PDF hold, and its pages' sizes. */
export function inflated(pdf: Buffer): string[] {
  const text = pdf.toString('latin1');
  const streams = Array.from(
    text.matchAll(/\/FlateDecode\s*>>\s*stream\r?\n([^]*?)\r?\nendstream/g),
    ([, stream = '']) => inflateSync(Buffer.from(stream, 'latin1')).toString('latin1')
  );
  return [...streams, ...Array.from(text.matchAll(/\/MediaBox \[[^\]]*\]/g), ([box]) => box)];
}
