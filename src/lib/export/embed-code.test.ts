import { expect, it } from 'vitest';
import { embedCode, imageCode } from './embed-code.ts';

const hostile = {
  address: 'https://dyad.example/embed/warmth?q=a&b="c"',
  title: '"><script>alert(1)</script>',
  height: 600
};

it.each([embedCode(hostile), imageCode(hostile)])('code to embed holds addresses and titles as text: %#', (code) => {
  expect(code).toContain('q=a&amp;b=&quot;c&quot;');
  expect(code).toContain('&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;');
  expect(code).not.toContain('<script>alert');
});
