import { describe, expect, it } from 'vitest';
import { markedDoubts } from './doubts.ts';
import { dataset } from './read/packaged-dataset.server.ts';

const row = { event: 'a', mark: true, problem: 'The day is doubtful.', readerNote: 'It was in May.' };

describe('what is doubtful of an event', () => {
  it('is told in the words for readers, else in the beginning of the problem', () => {
    expect(markedDoubts([row]).get('a')).toEqual(['It was in May.']);
    expect(markedDoubts([{ ...row, readerNote: '' }]).get('a')).toEqual(['The day is doubtful.']);
    const [long = ''] = markedDoubts([{ ...row, readerNote: '', problem: 'No such day. '.repeat(20) }]).get('a') ?? [];
    expect(long.length).toBeLessThanOrEqual(120);
    expect(long.endsWith('day.…') || long.endsWith('such…') || long.endsWith('No…')).toBe(true);
  });
  it('is told of marked rows alone, all that an event has', () => {
    expect(markedDoubts([{ ...row, mark: false }]).size).toBe(0);
    expect(markedDoubts([row, { ...row, readerNote: 'Or June.' }]).get('a')).toEqual(['It was in May.', 'Or June.']);
  });
  it('puts a dagger after its title, and after that of its agreement', () => {
    const marked = dataset.events.filter(({ doubts }) => doubts);
    expect(marked.length).toBeGreaterThan(1);
    expect(marked.length).toBeLessThanOrEqual(6);
    for (const { title, agreement } of marked) {
      expect(title).toMatch(/[^†]†$/);
      const concluded = dataset.agreements.find(({ id }) => id === agreement);
      if (concluded) expect(concluded.title).toMatch(/[^†]†$/);
    }
    expect(dataset.events.filter(({ title, doubts }) => title.includes('†') && !doubts)).toEqual([]);
    expect(dataset.agreements.find(({ id }) => id === 'tashkent-declaration')?.doubts).toEqual([
      'The Declaration is usually dated 10 January 1966; the article says 6 January.'
    ]);
  });
});
