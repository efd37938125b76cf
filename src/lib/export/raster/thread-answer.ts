import type { Raster, RasterJob, RasterKind, RasterResults } from './raster-job.ts';

/** What a thread sends back: what its job gave, or what that did wrong. */
export type RasterAnswer = { readonly result: RasterResults[RasterKind] } | { readonly error: string };

/** Does a job in a thread, and gives what to send back, with the memory that need not be copied. Never rejects. */
export async function answerTo(
  job: RasterJob,
  raster: Promise<Raster>
): Promise<{ readonly answer: RasterAnswer; readonly moved: ArrayBuffer[] }> {
  try {
    const result = await (await raster)(job);
    return { answer: { result }, moved: typeof result === 'string' ? [] : [result.buffer] };
  } catch (error) {
    return { answer: { error: error instanceof Error ? error.message : String(error) }, moved: [] };
  }
}

const isBytes = (value: unknown): value is Uint8Array<ArrayBuffer> =>
  value instanceof Uint8Array && value.buffer instanceof ArrayBuffer;
const bytes = (result: unknown) => (isBytes(result) ? result : null);
const text = (result: unknown) => (typeof result === 'string' ? result : null);
const reads: { readonly [K in RasterKind]: (result: unknown) => RasterResults[K] | null } = {
  png: bytes,
  pdf: bytes,
  pptx: bytes,
  outlines: text
};

/**
 * What a thread sent back -> what the job gives. Throws what the job did wrong, and where it is no answer to this job.
 */
export function resultOf<K extends RasterKind>({ kind }: RasterJob<K>, answer: unknown): RasterResults[K] {
  const said = typeof answer === 'object' && answer !== null ? answer : {};
  if ('error' in said) throw new Error(String(said.error));
  const result = 'result' in said ? reads[kind](said.result) : null;
  if (result === null) throw new Error(`What came is not what a job of the kind ${kind} gives.`);
  return result;
}
