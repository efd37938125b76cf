import { resolve } from 'node:path';
import { readUtf8 } from '#lib/dataset/read/read-folder.ts';
import type { BuiltServer } from '../built-server.ts';
import { Failure, Refusal, tell, told } from '../command-line.ts';
import { nameIn, siteFolders } from '../relationship-index.ts';
import { refuseBadOrigin } from '../site-origin.ts';
import { help } from './help.ts';
import { made } from './made.ts';
import { readArguments, type Asked } from './requested-files.ts';
import { writeGallery } from './write-gallery.ts';
import { writeFile } from './write.ts';

/**
 * Does what `args` ask for in the folder `here`; gives the exit code: 2 for what cannot be followed, 1 for what failed.
 */
export async function render(
  args: readonly string[],
  here: string,
  startServer: () => Promise<BuiltServer>
): Promise<number> {
  try {
    const asked = readArguments(args, siteFolders(process.env.DATA_PACKAGE).map(nameIn));
    if (asked.help) {
      process.stdout.write(help);
      return 0;
    }
    refuseBadOrigin();
    const server = await startServer();
    await (asked.all ? writeGallery(asked, resolve(here, asked.out ?? ''), server) : writeOne(asked, here, server));
    return 0;
  } catch (error) {
    if (!(error instanceof Refusal || error instanceof Failure)) throw error;
    return told(error);
  }
}

async function writeOne({ files: [file], out, force }: Asked, here: string, server: BuiltServer): Promise<void> {
  if (file === undefined) return;
  const { name: given, body } = await made(server, file.address, file.deck && deckText(resolve(here, file.deck.path)));
  const name = file.deck?.name ?? given;
  if (out === '-') process.stdout.write(body);
  else tell(writeFile(resolve(here, out ?? name), name, body, force ? 'always' : 'never'));
}

function deckText(path: string): string {
  const read = readUtf8(path);
  if ('fault' in read) throw new Refusal(`${path} ${read.fault}.`);
  return read.text;
}
