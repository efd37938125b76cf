import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';

const real = fileURLToPath(new URL('../../data/pakistan-russia', import.meta.url));

/** Texts that would run, break out or mislead wherever one is taken for more than text. */
export const hostileTexts = [
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  "' autofocus onfocus='alert(1)",
  '</title></style></script></svg><svg onload=alert(1)>',
  '<a href="javascript:alert(1)">open</a>',
  '<foreignObject><iframe srcdoc="<script>alert(1)</script>">',
  '&lt;b&gt; &amp;amp; &#x3C;',
  ']]><!--',
  '{$title} {{.local}} \\{',
  '${alert(1)} {@html 1} {1+1}',
  '=HYPERLINK("http://evil.example")',
  '__proto__',
  'constructor',
  '\u202Egnp.exe \u2066\u2067',
  'Пакистан پاکستان 巴基斯坦',
  '\u000B\u0085\u2028\uFFFE',
  'W'.repeat(60),
  'url(http://evil.example/x) expression(1)'
] as const;

/** The columns that take any text. */
const textColumns: Readonly<Record<string, readonly string[]>> = {
  actors: ['name'],
  agreements: ['title'],
  discrepancies: ['problem', 'treatment'],
  events: ['title', 'summary', 'note'],
  participants: [],
  sources: ['title', 'author', 'publisher', 'note'],
  'source-items': ['topic'],
  eras: ['label', 'source', 'note'],
  background: ['title', 'source', 'note'],
  series: ['title', 'unit', 'source', 'licence', 'note'],
  'series-values': []
};

/** Slides of every kind; a deck refuses what XML would stumble over. */
const hostileDeck = (event: string) => {
  const texts = hostileTexts.filter((text) => !/[\p{Cc}\uFFFE]/u.test(text));
  return {
    version: 1,
    title: texts[0],
    slides: texts.map((text, n) => ({
      id: `slide-${n}`,
      title: text,
      notes: text,
      ...[{ text }, { event }, { chart: 'warmth' }, { chart: 'network' }][n % 4]
    }))
  };
};

const quote = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
const hostile = (n: number) => `${hostileTexts[n % hostileTexts.length] ?? ''} ${n}`;

/** Writes the real package with hostile text in every field that takes text; codes, dates and ids stay. */
export function writeHostilePackage(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const [table, columns] of Object.entries(textColumns)) {
    const [header = [], ...rows]: string[][] = parse(readFileSync(join(real, `${table}.csv`)));
    const written = rows.map((row, n) =>
      row.map((cell, k) => (columns.includes(header[k] ?? '') ? hostile(n + k) : cell))
    );
    writeFileSync(
      join(folder, `${table}.csv`),
      [header, ...written].map((row) => `${row.map(quote).join(',')}\n`).join('')
    );
  }
  writeFileSync(join(folder, 'briefing.yaml'), JSON.stringify(hostileDeck('1966-01-06-tashkent-declaration')));
  const description = JSON.parse(readFileSync(join(real, 'datapackage.json'), 'utf8')) as Record<string, unknown>;
  writeFileSync(
    join(folder, 'datapackage.json'),
    JSON.stringify({ ...description, title: hostile(0), sources: [{ title: hostile(1) }] })
  );
}
