import { describe, expect, it } from 'vitest';
import type { Raster, RasterJob } from './raster-job.ts';
import { answerTo, resultOf } from './thread-answer.ts';

const outlines = { kind: 'outlines', svg: '<svg/>' } as const;
const png: RasterJob<'png'> = { kind: 'png', svg: '<svg/>', width: 1, dpi: 96, words: {} };
const broken: Raster = () => Promise.reject(new Error('unreachable'));

describe('the answer of a thread', () => {
  it('brings what the job gives', () => {
    expect(resultOf(outlines, { result: '<svg/>' })).toBe('<svg/>');
    expect(resultOf(png, { result: new Uint8Array([1]) })).toEqual(new Uint8Array([1]));
  });

  it.each([
    [png, { result: '<svg/>' }],
    [outlines, { result: new Uint8Array([1]) }],
    [png, {}],
    [png, null],
    [outlines, 'text']
  ])('that another job would give is not taken: %j, %j', (job, answer) => {
    expect(() => resultOf(job, answer)).toThrow(`a job of the kind ${job.kind}`);
  });

  it('says what the job, or the start of the rasteriser, did wrong', async () => {
    const failed = await answerTo(outlines, Promise.resolve(broken));
    expect(() => resultOf(outlines, failed.answer)).toThrow('unreachable');
    const { answer } = await answerTo(outlines, Promise.reject(new Error('no such font')));
    expect(() => resultOf(outlines, answer)).toThrow('no such font');
  });
});
