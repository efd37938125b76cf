import { mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { siteAt } from '#lib/dataset/read/site-address.ts';
import type { BuiltServer } from '../built-server.ts';
import { help } from './help.ts';
import { indexPage, type Written } from './index-page.ts';
import { Refusal } from './parse-arguments.ts';
import { progress } from './progress.ts';
import { readArguments, type Asked, type FileAsked } from './requested-files.ts';
import { writeFile, written } from './write.ts';

interface Made {
  readonly name: string;
  readonly body: Buffer;
}

/** Thrown with a sentence where a file could not be made, though it was rightly asked for. */
class Failure extends Error {}

/**
 * Does what `args` ask for in the folder `here`; gives the exit code: 2 for what cannot be followed, 1 for what failed.
 */
export async function render(
  args: readonly string[],
  here: string,
  startServer: () => Promise<BuiltServer>
): Promise<number> {
  try {
    const asked = readArguments(args);
    if (asked.help) {
      process.stdout.write(help);
      return 0;
    }
    refuseBadOrigin();
    const server = await startServer();
    await (asked.all ? writeAll(asked, here, server) : writeOne(asked, here, server));
    return 0;
  } catch (error) {
    if (!(error instanceof Refusal || error instanceof Failure)) throw error;
    console.error(error.message);
    return error instanceof Refusal ? 2 : 1;
  }
}

/** Before the server starts, which would end with an error of its own. */
function refuseBadOrigin(): void {
  try {
    siteAt(process.env.ORIGIN);
  } catch (error) {
    throw error instanceof RangeError ? new Refusal(error.message) : error;
  }
}

async function made(server: BuiltServer, address: string, deck?: string): Promise<Made> {
  const { status, headers, body } = await server(address, deck);
  if (status === 400) throw new Refusal(body.toString().trim());
  const [, name] = /filename="([^"]+)"/.exec(String(headers['content-disposition'])) ?? [];
  if (status !== 200 || name === undefined)
    throw new Failure(
      `${address.replace(/^.*\/|\?$/g, '')} could not be made${status === 503 ? `: ${body.toString().trim()}` : '.'}`
    );
  return { name, body };
}

async function writeOne({ files: [file], out }: Asked, here: string, server: BuiltServer): Promise<void> {
  if (file === undefined) return;
  const { name: given, body } = await made(server, file.address, file.deck && deckText(resolve(here, file.deck.path)));
  const name = file.deck?.name ?? given;
  if (out === '-') process.stdout.write(body);
  else console.log(writeFile(resolve(here, out ?? name), name, body));
}

function deckText(path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
  } catch (error) {
    throw new Refusal(`${path} ${error instanceof TypeError ? 'is not UTF-8' : 'cannot be read'}.`);
  }
}

async function writeAll({ files, out = '' }: Asked, here: string, server: BuiltServer): Promise<void> {
  const folder = resolve(here, out);
  const titles = await titlesOf(files, server);
  written(folder, () => mkdirSync(folder, { recursive: true }));
  const done: Written[] = [];
  const failures: string[] = [];
  const bar = progress(files.length, process.stderr, console.log);
  for (const file of files) {
    try {
      const { name, body } = await made(server, file.address);
      bar.step(writeFile(folder, name, body));
      done.push({ ...file, name, title: titles.get(file.subject) ?? file.subject });
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      bar.step(error.message);
      failures.push(error.message);
    }
  }
  bar.end();
  console.log(
    `${done.length} of ${files.length} files; see ${writeFile(join(folder, 'index.html'), '', indexPage(done))}`
  );
  if (failures.length > 0) throw new Failure(failures.join('\n'));
}

/** The title of each subject. What cannot be followed is refused here, before anything is written. */
async function titlesOf(files: readonly FileAsked[], server: BuiltServer): Promise<ReadonlyMap<string, string>> {
  const titles = new Map<string, string>();
  for (const { subject, format, address } of files) {
    if (titles.has(subject)) continue;
    const { title } = JSON.parse((await made(server, address.replace(`.${format}?`, '.json?'))).body.toString()) as {
      title: string;
    };
    titles.set(subject, title);
  }
  return titles;
}
