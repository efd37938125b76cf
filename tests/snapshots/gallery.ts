import { fileURLToPath } from 'node:url';
import { groups } from 'd3';
import { snapshotName } from './snapshot.ts';
import { snapshotAddresses } from './views.ts';

/** The page of the documentation that shows every drawing that is kept. */
export const galleryFile = fileURLToPath(new URL('../../docs/gallery.md', import.meta.url));

/** The text of that page, in Markdown: a heading for each chart, each drawing below its address. */
export function galleryText(): string {
  const charts = groups(snapshotAddresses, (address) => address.split('.')[0] ?? '').map(([chart, addresses]) =>
    [`## ${chart}`, ...addresses.map(picture)].join('\n\n')
  );
  return `${introduction}\n\n${charts.join('\n\n')}\n`;
}

const introduction = `# Gallery

Every drawing that \`tests/snapshots\` keeps, below its address under \`/charts\`. They are kept without the font, so another
face may stand here. \`npm run compare:drawings -- --accept\` writes this page.`;

const picture = (address: string): string =>
  `\`${address}\`\n\n![${address}](../tests/snapshots/svg/${snapshotName(address)})`;
