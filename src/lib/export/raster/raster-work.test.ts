import { describe, expect, it } from 'vitest';
import { workOf } from './raster-work.ts';

const facts = { title: '', author: '', subject: '', keywords: '', date: '2026-01-01', language: 'en' };
const png = (width: number, frame: string) => workOf({ kind: 'png', svg: `<svg ${frame}>`, width, dpi: 96, words: {} });

describe('the work of a picture', () => {
  it('is that of its pixels, by its width and the proportion of its frame', () => {
    expect(png(1920, 'width="960" height="540" viewBox="0 0 960 540"')).toEqual({ drawings: 1, pixels: 1920 * 1080 });
  });

  it('is never less than what the shaping of its letters takes', () => {
    expect(png(160, 'viewBox="0 0 160 90"').pixels).toBe(500_000);
  });
});

it('the work of a paper grows with its pages', () => {
  const page = { svg: '', width: 1, height: 1 };
  expect(workOf({ kind: 'pdf', pages: [page, page, page], facts })).toEqual({ drawings: 3, pixels: 1_500_000 });
});
