import { cumsum } from 'd3';

/** How far a line of text reaches above and below its baseline, in pixels. */
export interface Reach {
  readonly above: number;
  readonly below: number;
}

/** Lines one below the other: baseline and foot of each from the top of the first, and how high they are together. */
export interface LineStack {
  readonly baselines: readonly number[];
  readonly feet: readonly number[];
  readonly height: number;
}

/**
 * How far letters reach that are higher than Latin ones, in sizes of them: words of Nastaliq, which slope; letters of
 * South and Southeast Asia, with signs above and below; those of East Asia, which fill their square.
 */
const high: readonly (readonly [RegExp, Reach])[] = [
  [/\p{scx=Arab}/u, { above: 1.6, below: 0.6 }],
  [
    /[\p{sc=Deva}\p{sc=Beng}\p{sc=Guru}\p{sc=Gujr}\p{sc=Orya}\p{sc=Taml}\p{sc=Telu}\p{sc=Knda}\p{sc=Mlym}\p{sc=Sinh}\p{sc=Thai}\p{sc=Laoo}\p{sc=Tibt}\p{sc=Mymr}\p{sc=Khmr}]/u,
    { above: 1.1, below: 0.45 }
  ],
  [/[\p{sc=Hani}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Bopo}\p{ExtPict}\p{RI}]/u, { above: 0.95, below: 0.3 }]
];

/** Latin, Greek and Cyrillic letters, digits and their signs: most lines have no others. */
const plain = /^[ -~\u00a0-\u058f\u1e00-\u218f−]*$/u;

/** How far a line reaches: as far as one of Latin letters, and farther where its script does. */
export function reachOf(line: string, size: number, latin: Reach): Reach {
  if (plain.test(line)) return latin;
  return high
    .filter(([script]) => script.test(line))
    .reduce(
      ({ above, below }, [, reach]) => ({
        above: Math.max(above, reach.above * size),
        below: Math.max(below, reach.below * size)
      }),
      latin
    );
}

/** Sets lines of a size one below the other, each as far from the next as their scripts need; `latin` is the least. */
export function stackLines(lines: readonly string[], size: number, latin: Reach): LineStack {
  const reaches = lines.map((line) => reachOf(line, size, latin));
  const feet = Array.from(cumsum(reaches, ({ above, below }) => above + below));
  return { baselines: reaches.map(({ below }, n) => (feet[n] ?? 0) - below), feet, height: feet.at(-1) ?? 0 };
}
