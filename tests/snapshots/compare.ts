import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { galleryFile, galleryText } from './gallery.ts';
import { asSnapshot, readSnapshot, snapshotFolder, snapshotName } from './snapshot.ts';
import { snapshotAddresses } from './views.ts';

/** A drawing that differs from the one that is kept; empty where there is none. */
export interface Difference {
  readonly address: string;
  readonly before: string;
  readonly after: string;
}

/** Draws every view and gives those that differ; with `accept` they are kept from now on. */
export async function compareDrawings(
  draw: (address: string) => Promise<string>,
  accept: boolean
): Promise<Difference[]> {
  const differences: Difference[] = [];
  for (const address of snapshotAddresses) {
    const [before, after] = [readSnapshot(address), asSnapshot(await draw(address))];
    if (before !== after) differences.push({ address, before, after });
  }
  if (accept) {
    mkdirSync(snapshotFolder, { recursive: true });
    for (const { address, after } of differences) writeFileSync(snapshotFolder + snapshotName(address), after);
    const known = new Set(snapshotAddresses.map(snapshotName));
    for (const file of readdirSync(snapshotFolder)) if (!known.has(file)) rmSync(snapshotFolder + file);
    writeFileSync(galleryFile, galleryText());
  }
  return differences;
}

/**
 * A page that shows each difference, before beside after. The drawings stand in it as pictures, in which nothing runs.
 */
export function comparisonPage(differences: readonly Difference[]): string {
  const picture = (svg: string) =>
    svg === '' ? '<p>none</p>' : `<img alt="" src="data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}">`;
  const rows = differences.map(
    ({ address, before, after }) =>
      `<h2>${address.replaceAll('&', '&amp;')}</h2>\n<div>${picture(before)}${picture(after)}</div>`
  );
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Drawings that differ</title>
<style>
body { margin: 1rem; font: 1rem/1.5 system-ui, sans-serif; color: #1a1a1a; background: #ddd; }
div { display: grid; grid-template-columns: 1fr 1fr; gap: 1rem; align-items: start; }
img { width: 100%; }
</style>
<h1>Drawings that differ: before and after</h1>
${rows.join('\n')}
</html>
`;
}
