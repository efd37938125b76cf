import type { Page } from 'playwright-core';

/** A text of a drawing as it stands on the page, in pixels of the page. */
export interface DrawnText {
  readonly chart: string;
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Height and weight of its letters as they are seen. */
  readonly size: number;
  readonly weight: number;
  /** Whether some of it stands outside its drawing. */
  readonly cut: boolean;
}

/**
 * All texts of the drawings that are seen, without the space that parts a line from the next and takes no room. A box
 * is as high as the letters: what lies above capitals and below descenders is left out.
 */
export function drawnTexts(page: Page): Promise<DrawnText[]> {
  return page.evaluate(() =>
    Array.from(document.querySelectorAll<SVGSVGElement>('svg[data-chart]'))
      .filter((drawing) => drawing.checkVisibility())
      .flatMap((drawing) => {
        const frame = drawing.getBoundingClientRect();
        const scale = frame.width / drawing.viewBox.baseVal.width;
        return Array.from(drawing.querySelectorAll('text'))
          .filter((text) => text.textContent.trim() !== '')
          .map((text) => {
            const { left, right, top, bottom } = text.getBoundingClientRect();
            const { fontSize, fontWeight } = getComputedStyle(text);
            const letters = { top: top + (bottom - top) * 0.25, bottom: bottom - (bottom - top) * 0.2 };
            return {
              chart: drawing.dataset['chart'] ?? '',
              text: text.textContent.trim(),
              left,
              right,
              ...letters,
              size: Number.parseFloat(fontSize) * scale,
              weight: Number(fontWeight),
              cut:
                left < frame.left - 1 ||
                right > frame.right + 1 ||
                letters.top < frame.top - 1 ||
                letters.bottom > frame.bottom + 1
            };
          });
      })
  );
}

/** The pairs of texts that cover one another by more than a pixel, as sentences. */
export function overlaps(texts: readonly DrawnText[]): string[] {
  return texts.flatMap((a, n) =>
    texts
      .slice(n + 1)
      .filter(
        (b) =>
          Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
          Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1
      )
      .map((b) => `${a.chart}: “${a.text}” and “${b.text}” at ${Math.round(a.left)},${Math.round(a.top)}`)
  );
}
