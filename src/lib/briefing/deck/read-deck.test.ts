import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { readFolder } from '#lib/dataset/read/read-folder.ts';
import { parameterNames } from '#lib/view/index.ts';
import { measuresAlone, read } from '../../../../tests/support/sparse-packages.ts';
import { checkDeck, readDeck, writeDeck } from '../index.ts';
import { deckProblemInWords } from './deck-problem.ts';
import { checkDeckFile, readDeckYaml } from './deck-yaml.ts';

const text = readFileSync('data/pakistan-russia/briefing.yaml', 'utf8');
const { dataset } = readFolder('data/pakistan-russia', 'data/codebook');
const chart = { id: 'a', title: 'A', chart: 'warmth' };
const problems = (value: unknown) => readDeck(value).problems.map((problem) => deckProblemInWords('en', problem));

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

describe('a slide that compares', () => {
  const compare = (query: string) => ({ version: 1, title: 'T', slides: [{ id: 'a', title: 'A', compare: query }] });

  it('holds what its address names, in one form, and is the same after it was written and read again', () => {
    const { deck } = readDeck(
      compare('direction-b=ba&theme=dark&b=india-russia&a=pakistan-russia&from-b=1950&scale=goldstein')
    );
    expect(deck?.slides[0]).toMatchObject({
      kind: 'compare',
      compare: 'a=pakistan-russia&b=india-russia&from-b=1950&direction-b=ba&scale=goldstein'
    });
    expect(deck && readDeck(writeDeck(deck)).deck).toEqual(deck);
    // Which two a site has first may change.
    const named = 'a=pakistan-russia&b=india-russia';
    expect(readDeck(compare(named)).deck?.slides[0]).toMatchObject({ compare: named });
  });

  it('says what of it cannot be followed', () => {
    expect(problems(compare('a=pakistan-russia&from-a=soon'))).toHaveLength(1);
    expect(problems(compare('e=pakistan-russia')).join()).toContain('e');
    expect(problems(compare('a=%3Cscript%3E'))).toHaveLength(1);
  });
});

describe('a deck', () => {
  it('has in a step what the step names, and all else as the slide has it', () => {
    const { deck } = readDeck({
      version: 1,
      title: 'T',
      slides: [{ ...chart, view: 'from=1965&highlight=x', steps: ['to=1970', 'from='] }]
    });
    const [slide] = deck?.slides ?? [];
    expect(slide?.kind === 'chart' && slide.steps.map(({ from, to, highlight }) => [from, to, highlight])).toEqual([
      ['1965', '1970', ['x']],
      ['', '', ['x']]
    ]);
  });
  it.each([
    [{ version: 2, title: 'T', slides: [chart] }, 'version: It is 2, newer than this program, which reads version 1.'],
    [{ version: '1', title: 'T', slides: [chart] }, 'version: This version is not known: 1; allowed: 1.'],
    [{ version: 1, slides: [chart] }, 'title: This is missing.'],
    [{ version: 1, title: ' ', slides: [chart] }, 'title: This is empty; some text is needed.'],
    [{ version: 1, title: '\u200b\u3164', slides: [chart] }, 'title: This is empty; some text is needed.'],
    [{ version: 1, title: 7, slides: [chart] }, 'title: Text is needed here, not 7.'],
    [{ version: 1, title: 'T', slides: [] }, 'slides: At least one slide is needed.'],
    [{ version: 1, title: 'T', slides: {} }, 'slides: A list is needed here, not {…}.'],
    [
      { version: 1, title: 'T', slides: Array(201).fill(chart) },
      'slides: There are 201 here; at most 200 are allowed.'
    ],
    [
      { version: 1, title: 'T', slides: [chart], author: 'A' },
      'author: There is no such field here; allowed: version, title, slides.'
    ],
    [
      { version: 1, title: 'T', slides: [{ ...chart, text: 'A' }] },
      'Slide 1, text: There is no such field here; allowed: id, title, notes, chart, view, steps.'
    ],
    [
      { version: 1, title: 'T', slides: [chart, chart] },
      'Slide 2, id: Another slide has the id “a” already; each needs its own.'
    ],
    [
      { version: 1, title: 'T', slides: [{ ...chart, id: 'A b' }] },
      'Slide 1, id: “A b” is not allowed; an id is of 1 to 80 small letters from a to z, digits and hyphens, and does not begin with a hyphen.'
    ],
    [
      { version: 1, title: 'T', slides: [{ ...chart, title: 'x'.repeat(1201) }] },
      'Slide 1, title: This has 1,201 characters; at most 200 are allowed.'
    ],
    [
      { version: 1, title: 'T', slides: [{ ...chart, notes: 'a\u0007' }] },
      'Slide 1, notes: This holds the character U+0007, which cannot be shown; tabs and line breaks are the only control characters that are allowed.'
    ],
    [
      { version: 1, title: 'T', slides: [{ ...chart, chart: 'pie' }] },
      'Slide 1, chart: “pie” is not a chart; allowed: warmth, density, network, robustness.'
    ],
    [
      { version: 1, title: 'T', slides: [{ id: 'a', title: 'A', event: '?' }] },
      'Slide 1, event: “?” is not the id of an event; allowed are the ids in events.csv, under /data.'
    ],
    [
      { version: 1, title: 'T', slides: [{ ...chart, view: 'bin=minute' }] },
      'Slide 1, view: “minute” is not allowed for bin; allowed: year, 5years, decade.'
    ],
    [
      { version: 1, title: 'T', slides: [{ ...chart, view: 'from=1970&to=1960' }] },
      'Slide 1, view: “1960” is not allowed for to, since the period would end before it begins; allowed: ≥ 1970.'
    ],
    [
      { version: 1, title: 'T', slides: [{ ...chart, steps: ['to=1970', 'frm=1965'] }] },
      `Slide 1, step 2: A view has no “frm”; allowed: ${parameterNames.join(', ')}.`
    ],
    [
      { version: 1, title: 'T', slides: [{ id: 'a', title: 'A' }] },
      'Slide 1: A slide has one of these fields, which tells its kind: chart, compare, event, text.'
    ],
    [
      { version: 1, title: 'T', slides: [null] },
      'Slide 1: A slide has one of these fields, which tells its kind: chart, compare, event, text.'
    ],
    [[], 'File: This is not a briefing, which has the fields version, title and slides; here stands […].'],
    [null, 'File: This is not a briefing, which has the fields version, title and slides; here stands null.']
  ])('that is broken is refused with a sentence: %#', (value, sentence) => {
    expect(readDeck(value).deck).toBeNull();
    expect(problems(value)).toContain(sentence);
  });
  it('changes no object that others share', () => {
    readDeck(
      JSON.parse(
        '{"version":1,"title":"T","__proto__":{"polluted":true},"slides":[{"id":"a","title":"A","chart":"warmth","constructor":{"prototype":{"polluted":true}}}]}'
      )
    );
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
  it('that is spoilt anywhere is read or refused with sentences, and changes nothing else', () => {
    const whole: unknown = JSON.parse(JSON.stringify(writeDeck(readDeckYaml(text).deck ?? { title: '', slides: [] })));
    const spoilt = (value: unknown, at: readonly number[], by: unknown): unknown => {
      const [next = 0, ...rest] = at;
      if (typeof value !== 'object' || value === null || at.length === 0) return by;
      const entries = Object.entries(value);
      const changed = entries.map(([key, part], n): [string, unknown] => [
        key,
        n === next % entries.length ? spoilt(part, rest, by) : part
      ]);
      return Array.isArray(value) ? changed.map(([, part]) => part) : Object.fromEntries(changed);
    };
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 1, maxLength: 4 }), fc.anything(), (at, by) => {
        const { deck, problems } = readDeck(spoilt(whole, at, by));
        expect(deck === null).toBe(problems.length > 0);
        // Every fault has a sentence of the project's own: none is the schema library's.
        for (const problem of problems)
          expect(deckProblemInWords('en', problem)).toMatch(/^(?!.*(Invalid|Expected|received)).+: .+[.]$/s);
        expect(Object.keys(Object.prototype)).toEqual([]);
      })
    );
  });
  it('of views that leave nothing, or name what is gone, is told', () => {
    const { deck } = readDeck({
      version: 1,
      title: 'T',
      slides: [
        { ...chart, view: 'from=1930&to=1931' },
        { id: 'b', title: 'B', event: 'gone' }
      ]
    });
    expect(deck && checkDeck(dataset, deck).map((problem) => deckProblemInWords('en', problem))).toEqual([
      'Slide 1, view: No event fits this view.',
      'Slide 2, event: The data have no “gone” for event; allowed are the ids in events.csv, under /data.'
    ]);
  });
});

it('of a record of measures alone a slide may show these, and no chart of events', () => {
  const { deck } = readDeck({
    version: 1,
    title: 'T',
    slides: [
      { id: 'a', title: 'A', chart: 'warmth', steps: ['from=1970'] },
      { id: 'b', title: 'B', chart: 'density' }
    ]
  });
  const measures = read(measuresAlone());
  expect(deck && checkDeck(measures, deck).map((problem) => deckProblemInWords('en', problem))).toEqual([
    'Slide 2, view: This record has no events, and so no chart “density”; allowed: warmth.'
  ]);
});

describe('a YAML file', () => {
  it('that is no YAML is refused with its line', () => {
    const { problems } = readDeckYaml('version: 1\ntitle: "T\n');
    expect(problems.map((problem) => deckProblemInWords('en', problem))).toEqual([
      expect.stringMatching(/^Line \d: The YAML cannot be read here;/)
    ]);
  });
  it.each([
    ['nested more deeply than any deck', `title: T\nslides: ${'['.repeat(101)}${']'.repeat(101)}`, 2],
    ['of lists in lists without end', `title: T\n${'- '.repeat(101)}a`, 2],
    ['moved in without end', `title: T\nslides:\n${' '.repeat(201)}- a`, 3],
    ['with a line longer than any text of a deck', `title: T\n\nnotes: ${'x'.repeat(40_001)}`, 3]
  ])('%s is refused by its line, before it is parsed', (_, yaml, line) => {
    expect(readDeckYaml(yaml).problems).toEqual([expect.objectContaining({ path: `line ${line}`, fault: 'yaml' })]);
    expect(checkDeckFile('briefing.yaml', new TextEncoder().encode(yaml), null)).toEqual([
      expect.objectContaining({ line })
    ]);
  });

  it('is told of letters that pictures have no font for, by line, and is followed all the same', () => {
    const yaml = 'version: 1\ntitle: T\nslides:\n  - id: a\n    title: A\n    text: Trade 贸易\n    notes: روس\n';
    expect(readDeckYaml(yaml).problems).toEqual([]);
    const [notice, ...others] = checkDeckFile('briefing.yaml', new TextEncoder().encode(yaml), null);
    expect(notice).toMatchObject({ line: 6, column: 'slides.1.text', isWarning: true, isNotice: true });
    expect(notice?.message).toContain('"贸" (U+8D38) and 1 more letter');
    expect(others).toEqual([]);
  });

  it('of more parts than any deck is refused before it is parsed', () => {
    const { problems } = readDeckYaml('version: 1\ntitle: T\nslides: []\n', 10);
    expect(problems.map((problem) => deckProblemInWords('en', problem))).toEqual([
      'File: It has more fields, lines and marks than any briefing; at most 10 are read.'
    ]);
    const block = `version: 1\ntitle: T\nslides:\n  - id: a\n    title: A\n    text: |\n${'      line\n'.repeat(100)}`;
    expect(readDeckYaml(block, 50).deck?.slides).toHaveLength(1);
  });

  it('is told of each field that stands twice in what holds it, and of no other', () => {
    const twice = 'version: 1\ntitle: T\nslides:\n  - id: a\n    title: A\n    text: B\n    title: C\ntitle: D\n';
    expect(readDeckYaml(twice).problems.map((problem) => deckProblemInWords('en', problem))).toEqual([
      'Line 8: The field “title” stands here a second time; once is allowed.',
      'Line 7: The field “title” stands here a second time; once is allowed.'
    ]);
  });

  it('says nothing of its own on the terminal, whatever its fields are called', () => {
    const warn = vi.spyOn(process, 'emitWarning').mockImplementation(() => undefined);
    expect(readDeckYaml('? [a, b]\n: 1\n? {c: d}\n: 2\n').deck).toBeNull();
    expect(warn).not.toHaveBeenCalled();
    warn.mockRestore();
  });

  it('of aliases upon aliases is refused', () => {
    const bomb = [
      'a: &a [1,1,1,1,1,1,1,1,1]',
      'b: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]',
      'c: [*b,*b,*b,*b,*b,*b,*b,*b,*b]'
    ].join('\n');
    expect(readDeckYaml(bomb).deck).toBeNull();
  });
});
