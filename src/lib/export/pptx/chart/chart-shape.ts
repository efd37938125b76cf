import { inDirection, isRightToLeft } from '#lib/dataset/index.ts';
import { element, type SvgElement } from '../../drawing/svg-tree.ts';
import type { PptxLine } from '../pptx-deck.ts';
import { emuOfPoints, hex } from '../pptx-units.ts';

/** An element of ChartML that only holds a value. */
export const value = (name: string, val: string | number): SvgElement => element(`c:${name}`, { val });

/** A filling of one colour, #rrggbb, that covers this share of what is below it. */
export const solid = (colour: string, opacity = 1): SvgElement =>
  element(
    'a:solidFill',
    {},
    element(
      'a:srgbClr',
      { val: hex(colour) },
      ...(opacity < 1 ? [element('a:alpha', { val: Math.round(opacity * 100_000) })] : [])
    )
  );
export const noFill = element('a:noFill', {});

/** An outline or a line; its width is in points. */
export function line({ stroke, width, dash, opacity }: PptxLine): SvgElement {
  return element(
    'a:ln',
    { w: emuOfPoints(width), cap: 'flat' },
    solid(stroke, opacity),
    ...(dash ? [element('a:prstDash', { val: dash })] : []),
    element('a:round', {})
  );
}
export const noLine = element('a:ln', {}, noFill);

/** How the letters of a part look, in points. */
interface TextLook {
  readonly size: number;
  readonly colour: string;
  readonly bold?: boolean;
}

const properties = (name: 'a:defRPr' | 'a:rPr', { size, colour, bold = false }: TextLook): SvgElement =>
  element(
    name,
    { ...(name === 'a:rPr' ? { lang: 'en-US' } : {}), sz: Math.round(size * 100), b: bold ? 1 : 0 },
    solid(colour),
    element('a:latin', { typeface: '+mn-lt' })
  );

/** How the words of a part look that it has by itself, such as those of an axis. */
export function textLook(look: TextLook): SvgElement {
  return element(
    'c:txPr',
    {},
    element('a:bodyPr', {}),
    element('a:lstStyle', {}),
    element('a:p', {}, element('a:pPr', {}, properties('a:defRPr', look)), element('a:endParaRPr', { lang: 'en-US' }))
  );
}

/**
 * A text of its own, a paragraph a line; bold is the first where there are several, or of it what is `strong`.
 * LibreOffice overlooks the direction of a paragraph in charts, so the letters say it too.
 */
export function richText(
  lines: readonly string[],
  look: TextLook,
  { strong, turned = false }: { strong?: string | undefined; turned?: boolean } = {}
): SvgElement {
  const bold = strong ?? (lines.length > 1 ? lines[0] : '') ?? '';
  const run = (text: string, isBold: boolean) =>
    text === ''
      ? []
      : [element('a:r', {}, properties('a:rPr', { ...look, bold: isBold }), element('a:t', {}, inDirection(text)))];
  return element(
    'c:tx',
    {},
    element(
      'c:rich',
      {},
      element('a:bodyPr', turned ? { rot: -5_400_000, vert: 'horz' } : { wrap: 'none' }),
      element('a:lstStyle', {}),
      ...lines.map((text, n) =>
        element(
          'a:p',
          {},
          element('a:pPr', { rtl: isRightToLeft(text) ? 1 : undefined }, properties('a:defRPr', look)),
          ...(n === 0 ? [...run(bold, true), ...run(text.slice(bold.length), false)] : run(text, false))
        )
      )
    )
  );
}
