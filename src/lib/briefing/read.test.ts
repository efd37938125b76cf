import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFolder } from '$lib/dataset/read-folder';
import { checkDeck, readDeck, writeDeck } from './index';
import { readDeckYaml } from './yaml';

const text = readFileSync('data/pakistan-russia/briefing.yaml', 'utf8');
const { dataset } = readFolder('data/pakistan-russia', 'data/codebook');
const chart = { id: 'a', title: 'A', chart: 'warmth' };
const problems = (value: unknown) => readDeck(value).problems.map(({ path, message }) => `${path}: ${message}`);

describe('the default briefing', () => {
  const { deck } = readDeckYaml(text);
  it('tells 1922 to 2014 in eight to twelve slides, each with notes', () => {
    expect(deck?.slides.length).toBeGreaterThanOrEqual(8);
    expect(deck?.slides.length).toBeLessThanOrEqual(12);
    expect(deck?.slides.filter(({ notes }) => notes.trim() === '')).toEqual([]);
  });
  it('names only what the data have', () => {
    expect(deck && checkDeck(dataset, deck)).toEqual([]);
  });
  it('is the same after it was written and read again', () => {
    expect(deck && readDeck(JSON.parse(JSON.stringify(writeDeck(deck)))).deck).toEqual(deck);
  });
});

describe('a deck', () => {
  it('has in a step what the step names, and all else as the slide has it', () => {
    const { deck } = readDeck({ version: 1, title: 'T', slides: [{ ...chart, view: 'from=1965&highlight=x', steps: ['to=1970', 'from='] }] });
    const [slide] = deck?.slides ?? [];
    expect(slide?.kind === 'chart' && slide.steps.map(({ from, to, highlight }) => [from, to, highlight])).toEqual([['1965', '1970', ['x']], ['', '', ['x']]]);
  });
  it.each([
    [{ version: 2, title: 'T', slides: [chart] }, 'version: is newer than this program, which reads version 1'],
    [{ version: 1, slides: [chart] }, 'title: is missing'],
    [{ version: 1, title: 'T', slides: [] }, 'slides: must hold a slide'],
    [{ version: 1, title: 'T', slides: [chart, chart] }, 'slides.2.id: "a" stands twice'],
    [{ version: 1, title: 'T', slides: [{ ...chart, chart: 'pie' }] }, 'slides.1.chart: must be one of warmth, density, network'],
    [{ version: 1, title: 'T', slides: [{ ...chart, view: 'bin=minute' }] }, 'slides.1.view: “minute” is not allowed for bin; allowed: year, 5years, decade.'],
    [{ version: 1, title: 'T', slides: [{ ...chart, view: 'frm=1965' }] }, 'slides.1.view: a view has no "frm"'],
    [{ version: 1, title: 'T', slides: [{ id: 'a', title: 'A' }] }, 'slides.1: must have chart, event or text'],
    [null, 'file: Invalid type: Expected Object but received null']
  ])('that is broken is refused with a sentence: %#', (value, sentence) => {
    expect(readDeck(value).deck).toBeNull();
    expect(problems(value)).toContain(sentence);
  });
  it('changes no object that others share', () => {
    readDeck(JSON.parse('{"version":1,"title":"T","__proto__":{"polluted":true},"slides":[{"id":"a","title":"A","chart":"warmth","constructor":{"prototype":{"polluted":true}}}]}'));
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
  it('that is spoilt anywhere is read or refused with sentences, and changes nothing else', () => {
    const whole: unknown = JSON.parse(JSON.stringify(writeDeck(readDeckYaml(text).deck ?? { title: '', slides: [] })));
    const spoilt = (value: unknown, at: readonly number[], by: unknown): unknown => {
      const [next = 0, ...rest] = at;
      if (typeof value !== 'object' || value === null || at.length === 0) return by;
      const entries = Object.entries(value);
      const changed = entries.map(([key, part], n): [string, unknown] => [key, n === next % entries.length ? spoilt(part, rest, by) : part]);
      return Array.isArray(value) ? changed.map(([, part]) => part) : Object.fromEntries(changed);
    };
    fc.assert(fc.property(fc.array(fc.nat(), { minLength: 1, maxLength: 4 }), fc.anything(), (at, by) => {
      const { deck, problems } = readDeck(spoilt(whole, at, by));
      expect(deck === null).toBe(problems.length > 0);
      expect(problems.every(({ path, message }) => path !== '' && message !== '')).toBe(true);
      expect(Object.keys(Object.prototype)).toEqual([]);
    }));
  });
  it('of views that leave nothing, or name what is gone, is told', () => {
    const { deck } = readDeck({ version: 1, title: 'T', slides: [{ ...chart, view: 'from=1930&to=1931' }, { id: 'b', title: 'B', event: 'gone' }] });
    expect(deck && checkDeck(dataset, deck).map(({ path }) => path)).toEqual(['slides.1.view', 'slides.2.event']);
  });
});

describe('a YAML file', () => {
  it('that is no YAML is refused with its line', () => {
    const { problems } = readDeckYaml('version: 1\ntitle: "T\n');
    expect(problems[0]?.path).toMatch(/^line \d/);
  });
  it('of aliases upon aliases is refused', () => {
    const bomb = ['a: &a [1,1,1,1,1,1,1,1,1]', 'b: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]', 'c: [*b,*b,*b,*b,*b,*b,*b,*b,*b]'].join('\n');
    expect(readDeckYaml(bomb).deck).toBeNull();
  });
});
