import type { BuiltServer } from '../built-server.ts';
import { Failure, Refusal } from '../command-line.ts';

/** A file that the server made, and what it calls it. */
export interface Made {
  readonly name: string;
  readonly body: Buffer;
}

/** That there is no file at an address, whose relationship has no such chart. */
export class NoSuchFile extends Failure {}

/** What the server says of an address for which it has no file, to be told as it stands. */
const inWords = [404, 503];

/** Has the server make the file of an address; throws with its sentence where it does not. */
export async function made(server: BuiltServer, address: string, deck?: string): Promise<Made> {
  const { status, headers, body } = await server(address, deck);
  if (status === 400) throw new Refusal(body.toString().trim());
  const [, name] = /filename="([^"]+)"/.exec(String(headers['content-disposition'])) ?? [];
  if (status === 200 && name !== undefined) return { name, body };
  const isSentence = inWords.includes(status) && !String(headers['content-type']).startsWith('text/html');
  throw new (status === 404 ? NoSuchFile : Failure)(
    `${address.replace(/^.*\/|\?.*$/g, '')} could not be made${isSentence ? `: ${body.toString().trim()}` : '.'}`
  );
}
