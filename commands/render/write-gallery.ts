import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BuiltServer } from '../built-server.ts';
import { complain, Failure, Refusal, tell } from '../command-line.ts';
import { refusing, type Overwrite } from '../replace-file.ts';
import { indexPage, type Written } from './index-page.ts';
import { made, NoSuchFile } from './made.ts';
import { progress } from './progress.ts';
import type { Asked, FileAsked } from './requested-files.ts';
import { writeFile } from './write.ts';

/** The page that shows all files, written last. */
const index = 'index.html';

/** Writes every file that is asked for into a folder, of the charts that the record has, and a page that shows them. */
export async function writeGallery(asked: Asked, folder: string, server: BuiltServer): Promise<void> {
  const { force } = asked;
  const { titles, names, files } = await announced(asked.files, server);
  if (!force) refuseExisting(folder, [...names, index]);
  const overwrite: Overwrite = force ? 'always' : 'never';
  refusing(folder, () => mkdirSync(folder, { recursive: true }));
  const done: Written[] = [];
  const failures: string[] = [];
  const left = () => `Not finished: ${done.length} of ${files.length} files stand in ${folder}, without ${index}.`;
  await orSayWhatIsLeft(left, async () => {
    const bar = progress(files.length, process.stderr, tell);
    for (const file of files) {
      try {
        const { name, body } = await made(server, file.address);
        bar.step(writeFile(folder, name, body, overwrite));
        done.push({ ...file, name, title: titles.get(file.subject) ?? file.subject });
      } catch (error) {
        if (!(error instanceof Failure)) throw error;
        bar.step(error.message);
        failures.push(error.message);
      }
    }
    bar.end();
    const page = writeFile(join(folder, index), '', indexPage(done), overwrite);
    tell(`${done.length} of ${files.length} files; see ${page}`);
  });
  if (failures.length > 0) throw new Failure(failures.join('\n'));
}

/**
 * The title of each subject, and what the files will be called. What cannot be followed is refused here, before anything
 * is written; a chart that the record does not have is told and left out, unless none is left.
 */
async function announced(
  asked: readonly FileAsked[],
  server: BuiltServer
): Promise<{
  readonly titles: ReadonlyMap<string, string>;
  readonly files: readonly FileAsked[];
  readonly names: readonly string[];
}> {
  const titles = new Map<string, string>();
  const calledBy = new Map<string, string>();
  const lacking = new Map<string, NoSuchFile>();
  for (const { subject, theme, format, address } of asked) {
    if (calledBy.has(`${subject} ${theme}`) || lacking.has(subject)) continue;
    try {
      const { name, body } = await made(server, address.replace(`.${format}?`, '.json?'));
      const { title } = JSON.parse(body.toString()) as { title: string };
      titles.set(subject, title);
      calledBy.set(`${subject} ${theme}`, name.replace(/\.\w+$/, ''));
    } catch (error) {
      if (!(error instanceof NoSuchFile)) throw error;
      lacking.set(subject, error);
    }
  }
  const files = asked.filter(({ subject }) => titles.has(subject));
  const [refused] = lacking.values();
  if (files.length === 0 && refused) throw refused;
  for (const { message } of lacking.values()) tell(message);
  return {
    titles,
    files,
    names: files.map(({ subject, theme, format }) => `${calledBy.get(`${subject} ${theme}`) ?? ''}.${format}`)
  };
}

function refuseExisting(folder: string, names: readonly string[]): void {
  const [first, ...others] = names.filter((name) => existsSync(join(folder, name)));
  if (first === undefined) return;
  const path = join(folder, first);
  throw new Refusal(
    others.length === 0
      ? `${path} is there already; --force writes over it.`
      : `${path} and ${others.length} more are there already; --force writes over them.`
  );
}

/** Has a work that ends before its end, by whatever, say what it leaves behind. */
async function orSayWhatIsLeft(left: () => string, work: () => Promise<void>): Promise<void> {
  const say = () => {
    complain(left());
  };
  // As shells count: 128 and the number of the signal.
  const interrupted = {
    SIGHUP: () => process.exit(129),
    SIGINT: () => process.exit(130),
    SIGTERM: () => process.exit(143)
  };
  process.once('exit', say);
  for (const [signal, end] of Object.entries(interrupted)) process.once(signal, end);
  try {
    await work();
  } catch (error) {
    say();
    throw error;
  } finally {
    process.off('exit', say);
    for (const [signal, end] of Object.entries(interrupted)) process.off(signal, end);
  }
}
