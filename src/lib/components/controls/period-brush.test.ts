import { describe, expect, it } from 'vitest';
import { barsOf, boundsOf, spanOf, yearAt } from './period-brush.ts';

const whole = [1922, 2014] as const;

describe('the strip of years', () => {
  it('gives the year under the pointer, and no year beyond its ends', () => {
    expect([-0.5, 0, 0.5, 1, 7].map((share) => yearAt(share, whole))).toEqual([1922, 1922, 1968, 2014, 2014]);
  });
  it('may be dragged either way', () => {
    expect(boundsOf(1974, 1965, whole)).toEqual({ from: '1965', to: '1974' });
  });
  it('leaves open what reaches its end', () => {
    expect(boundsOf(1922, 1974, whole)).toEqual({ from: '', to: '1974' });
    expect(boundsOf(1965, 2014, whole)).toEqual({ from: '1965', to: '' });
  });
  it('shows days by their year, and what lies outside at its ends', () => {
    expect(spanOf('1965-04-05', '', whole)).toEqual([1965, 2014]);
    expect(spanOf('1800', '2100', whole)).toEqual([1922, 2014]);
  });
  it('has a bar for each year with events, as high as their number', () => {
    expect(barsOf([1924, 1922, 1924], whole)).toEqual({ path: 'M-0.4 2v-1h.8v1zM1.6 2v-2h.8v2z', max: 2 });
    expect(barsOf([], whole)).toEqual({ path: '', max: 1 });
  });
});
