import { describe, expect, it } from 'vitest';
import type { CameoRow, Codebook, PloverRow } from '#lib/dataset/index.ts';
import { sampleEvent } from '../../../tests/support/sample-events.ts';
import { scorer } from './score.ts';

const plover = (category: string, mode: string, score: number): PloverRow => ({
  category,
  mode,
  score,
  quadClass: 'verbal conflict',
  meaning: ''
});
const cameo = (code: string, goldstein: number | null, category = '', mode = ''): CameoRow => ({
  code,
  name: '',
  goldstein,
  category,
  mode
});
const codebook: Codebook = {
  plover: [plover('REJECT', '', -2), plover('REJECT', 'assist', -1.5)],
  cameo: [
    cameo('120', -4, 'REJECT'),
    cameo('121', -5, 'REJECT', 'assist'),
    cameo('122', -7, 'REJECT', 'assist'),
    cameo('127', null, 'REJECT', 'meet'),
    cameo('01', 0)
  ]
};

describe('the PLOVER scale', () => {
  const { stated, coding } = scorer(codebook, 'plover');
  it('gives the score of the mode', () => {
    expect(stated(sampleEvent({ category: 'REJECT', mode: 'assist' }))).toBe(-1.5);
  });
  it('gives the score of the category where the mode is empty or has none of its own', () => {
    expect(coding({ category: 'REJECT', mode: '' })).toBe(-2);
    expect(coding({ category: 'REJECT', mode: 'published-without-score' })).toBe(-2);
  });
  it('has no score for what the codebook does not know, nor for what is not coded', () => {
    expect(coding({ category: '__proto__', mode: 'constructor' })).toBeNull();
    expect(stated(sampleEvent({ category: null, mode: '' }))).toBeNull();
    expect(stated(sampleEvent({ category: null, mode: '', cameo: '01' }))).toBeNull();
  });
});

describe('the scale of Goldstein', () => {
  const { stated, coding } = scorer(codebook, 'goldstein');
  it('gives the value of the CAMEO code, whatever the category', () => {
    expect(stated(sampleEvent({ category: 'REJECT', mode: 'assist', cameo: '120' }))).toBe(-4);
  });
  it('gives another coding the mean of the codes that map to its category and mode: (-5 - 7) / 2', () => {
    expect(coding({ category: 'REJECT', mode: 'assist' })).toBe(-6);
  });
  it('gives it the mean of the whole category where no code with a value has the mode: (-4 - 5 - 7) / 3', () => {
    expect(coding({ category: 'REJECT', mode: 'meet' })).toBeCloseTo(-16 / 3, 12);
  });
  it('scores a statement that has no PLOVER category', () => {
    expect(stated(sampleEvent({ category: null, mode: '', cameo: '01' }))).toBe(0);
  });
  it('has no score for what the codebook does not know, nor for what has no code', () => {
    expect(stated(sampleEvent({ cameo: '999' }))).toBeNull();
    expect(stated(sampleEvent({ category: 'REJECT', mode: 'assist', cameo: '' }))).toBeNull();
    expect(coding({ category: 'NONE', mode: '' })).toBeNull();
  });
});

describe('scorers', () => {
  it('are made once for each codebook and scale, so that what is computed with them can be kept', () => {
    expect(scorer(codebook, 'plover')).toBe(scorer(codebook, 'plover'));
    expect(scorer(codebook, 'plover')).not.toBe(scorer(codebook, 'goldstein'));
    expect(scorer({ ...codebook }, 'plover')).not.toBe(scorer(codebook, 'plover'));
  });
});

describe('a scale of the package’s own', () => {
  const by = (low: number, high: number) =>
    scorer({ ...codebook, own: { name: 'Ours', meaning: '', source: '', low, high } }, 'own');
  it('gives the score of the row, its ends as -10 and 10 and its middle as 0', () => {
    for (const score of [-10, -0.3, 0, 7.25, 10]) expect(by(-10, 10).stated(sampleEvent({ score }))).toBe(score);
    expect([-9, 0, 4.5, 9].map((score) => by(-9, 9).stated(sampleEvent({ score })))).toEqual([-10, 0, 5, 10]);
    expect([1, 4, 7].map((score) => by(1, 7).stated(sampleEvent({ score })))).toEqual([-10, 0, 10]);
  });
  it('has none for a row without one, for another coding, and where the package names no scale', () => {
    expect(by(-10, 10).stated(sampleEvent({}))).toBeNull();
    expect(by(-10, 10).coding({ category: 'REJECT', mode: '' })).toBeNull();
    expect(scorer(codebook, 'own').stated(sampleEvent({ score: 3 }))).toBeNull();
  });
});
