import fc from 'fast-check';
import { expect, it } from 'vitest';
import { encodingFault } from './encoding-fault.ts';

it('any text in UTF-8 is in order, with a byte order mark or without', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 4 }), fc.boolean(), (text, hasMark) => {
      fc.pre(!text.slice(0, 4).includes('\0') && !text.startsWith('PK'));
      expect(encodingFault(new TextEncoder().encode(`${hasMark ? '\uFEFF' : ''}a${text}`))).toBeNull();
    })
  );
});

it('the first byte that is no part of a letter is told by its line, whatever ends the lines', () => {
  const line = fc.string({ unit: 'grapheme' }).map((text) => text.replace(/[\r\n\0]/g, ''));
  fc.assert(
    fc.property(fc.array(line), line, fc.constantFrom('\n', '\r\n', '\r'), (before, begin, end) => {
      const text = [...before, `a${begin}`].join(end);
      const bytes = Buffer.concat([Buffer.from(`date${text}`), Buffer.from([0xe9, 0x61, end === '\r' ? 0x0d : 0x0a])]);
      const found = encodingFault(bytes);
      expect(found?.fault).toBe('is not UTF-8');
      expect(found?.line).toBe(before.length + 1);
      expect(found?.remedy).toContain(' the byte E9;');
    })
  );
});

it('a letter that is cut off at the end is told too', () => {
  expect(encodingFault(Buffer.from('title\nBr\u00FChl').subarray(0, -3))).toMatchObject({ line: 2 });
});
