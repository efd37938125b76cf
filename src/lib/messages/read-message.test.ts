import { MessageFormat } from 'messageformat';
import { describe, expect, it } from 'vitest';
import { readMessage } from './read-message.ts';

const tables = import.meta.glob<Record<string, Record<string, string>>>('./en/*.ts', { eager: true });
const messages = new Set(Object.values(tables).flatMap((table) => Object.values(table).flatMap(Object.values<string>)));

describe('a message', () => {
  it('says what Unicode MessageFormat 2 has it say, with numbers and with texts', () => {
    expect(messages.size).toBeGreaterThan(500);
    for (const source of messages) {
      const read = readMessage(source);
      const known = new MessageFormat<never>('en', source, { bidiIsolation: 'none' });
      const names = [...new Set(Array.from(source.matchAll(/\{\$([\w-]+)/g), ([, name = '']) => name))];
      for (const value of [0, 1, 2, 7, 1200, 0.5, '1', '1200']) {
        const values = Object.fromEntries(names.map((name) => [name, value]));
        const fail = (error: unknown) => expect.fail(`${source}: ${String(error)}`);
        expect(read('en', values)).toBe(known.format(values, fail));
      }
    }
  });

  it('takes an argument as it stands, whatever it looks like', () => {
    expect(readMessage('{$name}: {$count}')('en', { name: '{$count} \\ .match', count: 3 })).toBe(
      '{$count} \\ .match: 3'
    );
  });

  it.each(['{$count :date}', '{|literal|}', '.match $n one {{a}} * {{b}}', 'a } b', 'a \\{ b', '{#b}a{/b}'])(
    'is refused where it is written in what is not read here: %s',
    (source) => {
      expect(() => readMessage(source)).toThrow(source);
    }
  );
});
