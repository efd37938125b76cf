import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
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

describe('the script beside the frame', () => {
  const code = embedCode({ address: 'https://dyad.example/a/embed/warmth', title: 'Warmth', height: 600 });
  const script = /<script>(.*)<\/script>/.exec(code)?.[1] ?? '';

  /** A page with a frame of the site and one of another's: how high they are once a message came. */
  function heightsAfter(
    message: { readonly origin: string; readonly source: 'ours' | 'theirs' | 'opener' },
    data: unknown
  ) {
    const frames = ['ours', 'theirs'].map((contentWindow) => ({ contentWindow, style: { height: '600px' } }));
    let listener: (event: unknown) => void = () => undefined;
    runInNewContext(script, {
      document: { querySelectorAll: () => frames },
      addEventListener: (_: string, added: typeof listener) => {
        listener = added;
      }
    });
    listener({ ...message, data });
    return frames.map(({ style }) => style.height);
  }
  const ours = { origin: 'https://dyad.example', source: 'ours' } as const;
  const tells = (height: unknown) => ({ dyad: 'height', height });

  it('gives the frame of the site the height that it tells, and no other', () => {
    expect(heightsAfter(ours, tells(731.5))).toEqual(['732px', '600px']);
  });

  it.each([
    ['comes from another origin', { ...ours, origin: 'https://evil.example' }, tells(700)],
    ['comes from another frame’s origin', { origin: 'https://evil.example', source: 'theirs' }, tells(700)],
    ['comes from no frame of the page', { ...ours, source: 'opener' }, tells(700)],
    ['is of a frame without origin', { ...ours, origin: 'null' }, tells(700)],
    ['is no message of the chart', ours, { height: 700 }],
    ['is nothing', ours, null],
    ['tells no number', ours, tells('700px;position:fixed')],
    ['tells no height', ours, tells(undefined)],
    ['tells not a number', ours, tells(NaN)],
    ['tells nothing high', ours, tells(0)],
    ['tells less than nothing', ours, tells(-1)],
    ['tells more than any chart', ours, tells(1e9)]
  ] as const)('leaves all as it is where a message %s', (_, message, data) => {
    expect(heightsAfter(message, data)).toEqual(['600px', '600px']);
  });
});
