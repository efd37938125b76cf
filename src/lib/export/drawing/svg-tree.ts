/** An element of a drawing, apart from how it was made: by the server as text, or by the page as DOM. */
export interface SvgElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly SvgNode[];
}

/** A text is plain: it holds characters, no entities. */
export type SvgNode = SvgElement | string;

/** An element by its name, attributes and children; attributes without a value are left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  ...children: SvgNode[]
): SvgElement {
  const given = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, String(value)] as const]
  );
  return { name, attributes: new Map(given), children };
}

/** All that a drawing shows as text. */
export function shownText(node: SvgNode, shown = false): string {
  if (typeof node === 'string') return shown ? node : '';
  return node.children.map((child) => shownText(child, shown || node.name === 'text')).join('');
}
