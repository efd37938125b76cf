import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';
import { readDeckYaml } from '#lib/briefing/deck/deck-yaml.ts';
import { writeDeck } from '#lib/briefing/deck/write-deck.ts';

const real = fileURLToPath(new URL('../../data/pakistan-russia', import.meta.url));

/**
 * Copies a built server to `copy` with another data package in place of the real one, as if it had been built from that:
 * the texts of a package stand in the server's program as they stand in its files. Throws where one is not found.
 */
export function swapPackage(build: string, copy: string, dataPackage: string): void {
  cpSync(build, copy, { recursive: true });
  const names = readdirSync(dataPackage);
  const textIn = (folder: string, name: string) => readFileSync(join(folder, name), 'utf8');
  const texts = new Map(names.map((name) => [textIn(real, name), textIn(dataPackage, name)]));
  const swapped = new Set<string>();
  const server = join(copy, 'server');
  for (const name of readdirSync(server, { recursive: true, encoding: 'utf8' })) {
    if (extname(name) !== '.js') continue;
    let program = textIn(server, name);
    // From the end, so that the places before it stay where they are.
    const found = stringsIn(parseSync(name, program).program)
      .filter(({ value }) => texts.has(value))
      .reverse();
    for (const { value, start, end } of found) {
      program = program.slice(0, start) + JSON.stringify(texts.get(value)) + program.slice(end);
      swapped.add(value);
    }
    if (found.length > 0) writeFileSync(join(server, name), program);
  }
  const missing = names.filter((name) => !swapped.has(textIn(real, name)));
  if (missing.length > 0) throw new Error(`The built server does not hold ${missing.join(', ')}.`);
  const { deck } = readDeckYaml(textIn(dataPackage, 'briefing.yaml'));
  if (!deck) throw new Error('The briefing of the package cannot be read.');
  // Written as the site was built.
  const written = join(copy, 'prerendered/briefing/default.json');
  writeFileSync(written, JSON.stringify(writeDeck(deck)));
  for (const compressed of ['br', 'gz']) rmSync(`${written}.${compressed}`);
}

interface StringInProgram {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** The string literals of a program in order. */
function stringsIn(node: unknown): StringInProgram[] {
  if (typeof node !== 'object' || node === null) return [];
  return isString(node) ? [node] : Object.values(node).flatMap(stringsIn);
}

const isString = (node: object): node is StringInProgram =>
  'type' in node && node.type === 'Literal' && 'value' in node && typeof node.value === 'string';
