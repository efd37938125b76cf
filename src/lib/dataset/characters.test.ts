import { expect, it } from 'vitest';
import { forbiddenInLine, forbiddenInLines, forbiddenInXml, formulaSign } from './characters.ts';

/** Every code unit, alone. */
const units = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
const namesOf = (texts: readonly string[]) => new Set(texts.map((text) => text.charCodeAt(0)));

it('XML 1.0 has its characters by section 2.2, the planes above the first too', () => {
  const allowed = /^[\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]$/u;
  expect(units.filter((unit) => forbiddenInXml.test(unit) === allowed.test(unit))).toEqual([]);
  for (const text of ['\u{10000}', '\u{1F54A}', '\u{10FFFF}']) expect(forbiddenInXml.test(text)).toBe(false);
});

it('lines hold what XML holds but for controls above ASCII, and one line neither tab nor line end', () => {
  const lines = namesOf(units.filter((unit) => forbiddenInLines.test(unit) && !forbiddenInXml.test(unit)));
  expect(lines).toEqual(new Set(Array.from({ length: 0x21 }, (_, k) => 0x7f + k)));
  const line = units.filter((unit) => forbiddenInLine.test(unit) && !forbiddenInLines.test(unit));
  expect(line).toEqual(['\t', '\n', '\r']);
  expect(units.filter((unit) => forbiddenInLines.test(unit) && !forbiddenInLine.test(unit))).toEqual([]);
});

it.each([
  ['=1+1', '='],
  ['  -2', '-'],
  ['\u200B\t＝1', '＝'],
  ['@SUM', '@'],
  ['1=1', undefined],
  ['', undefined]
])('%j begins a formula by %j', (text, sign) => {
  expect(formulaSign(text)).toBe(sign);
});
