import type { Tokens } from '#lib/charts/index.ts';

/** Of red, green and blue in the lightness of a colour (Rec. 709, as sRGB has it). */
const shares = [0.2126, 0.7152, 0.0722] as const;
const linear = (channel: number) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);
const encoded = (light: number) => (light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055);

/** The grey of a colour's lightness, as a press without colours prints it: `#d0761f` -> `#8a8a8a`. */
export function greyOf(colour: string): string {
  const light = shares.reduce(
    (sum, share, n) => sum + share * linear(Number.parseInt(colour.slice(1 + 2 * n, 3 + 2 * n), 16) / 255),
    0
  );
  const channel = Math.round(encoded(light) * 255)
    .toString(16)
    .padStart(2, '0');
  return `#${channel.repeat(3)}`;
}

/** The colours of a theme as shades of grey. */
export function greyTokens(colours: Tokens): Tokens {
  const { quad, words, chosen, category, compared } = colours;
  const conflicts = ({ cooperation, conflict }: Tokens['words']) => ({
    cooperation: greyOf(cooperation),
    conflict: greyOf(conflict)
  });
  return {
    paper: greyOf(colours.paper),
    ground: greyOf(colours.ground),
    warm: greyOf(colours.warm),
    cool: greyOf(colours.cool),
    ink: greyOf(colours.ink),
    quiet: greyOf(colours.quiet),
    axis: greyOf(colours.axis),
    grid: greyOf(colours.grid),
    line: greyOf(colours.line),
    band: greyOf(colours.band),
    accent: greyOf(colours.accent),
    quad: {
      'verbal cooperation': greyOf(quad['verbal cooperation']),
      'material cooperation': greyOf(quad['material cooperation']),
      'verbal conflict': greyOf(quad['verbal conflict']),
      'material conflict': greyOf(quad['material conflict'])
    },
    words: conflicts(words),
    chosen: conflicts(chosen),
    category: {
      first: greyOf(category.first),
      second: greyOf(category.second),
      third: greyOf(category.third),
      fourth: greyOf(category.fourth),
      other: greyOf(category.other)
    },
    compared: { a: greyOf(compared.a), b: greyOf(compared.b), c: greyOf(compared.c), d: greyOf(compared.d) }
  };
}
