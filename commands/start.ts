// `npm start`: builds if need be, then serves the production build on this machine. The port comes from PORT; 0 takes a
// free one.
import type { ServerResponse } from 'node:http';
import { isIPv6 } from 'node:net';
import { fileURLToPath } from 'node:url';
import { quoted } from '#lib/dataset/index.ts';
import { builtServerFolder } from './build.ts';
import { builtFiles } from './built-files.ts';
import { command, complain, Failure, Refusal, tell } from './command-line.ts';
import { placeGate } from './request-gate.ts';

const help = `Serves the site on this machine; builds it first if need be.

  npm start

PORT           the port, 3000 where none is given; 0 takes a free one
HOST           the address of this machine to be reached at, 127.0.0.1 where none is given; 0.0.0.0 is all of them
ORIGIN         where the site stands on the web, as https://example.org
DATA_PACKAGE   the folder of another data package, to serve that alone

Each is given before the command: PORT=8080 npm start
`;

export default command(async (parameters, importBuilt) => {
  if (parameters.includes('--help')) {
    process.stdout.write(help);
    return;
  }
  const [strange] = parameters;
  if (strange !== undefined)
    throw new Refusal(`npm start takes no ${quoted(strange)}; npm start -- --help says what it takes.`);
  process.chdir(fileURLToPath(new URL('..', import.meta.url)));
  const host = (process.env.HOST ||= '127.0.0.1');
  const socket = process.env.SOCKET_PATH ?? '';
  const port = (process.env.PORT ||= '3000');
  // Node would take another word for the path of a socket.
  if (!isPort(port)) throw new Refusal(`PORT: ${quoted(port)} is no port; it must be a number from 0 to ${maxPort}.`);
  const origin = `http://${isIPv6(host) ? `[${host}]` : host}`;
  if (!isHost(host, origin)) throw new Refusal(noHost(host));
  const folder = await builtServerFolder();
  // Node would listen at the port that stands beside it.
  if (socket !== '') delete process.env.PORT;
  // Fixed, so that no Host header can name another.
  process.env.ORIGIN ||= `${origin}:${port}`;

  /** What is being answered. */
  const answers = new Set<ServerResponse>();
  process.on('uncaughtException', (error: NodeJS.ErrnoException) => {
    const { code, syscall, path = '', message } = error;
    // A file of the build went while it was answered: who asked for it gets nothing more, the others go on.
    if (code === 'ENOENT' && syscall === 'open') {
      complain(message);
      for (const answer of answers)
        if (path.replace(/\.(br|gz)$/, '').endsWith((answer.req.url ?? '').split('?')[0] ?? '')) answer.destroy();
      return;
    }
    // What a setting should be is told in a sentence; all else is a fault of the program, told in full.
    const sentence = listenFault(code, host, port) ?? (isOfSetting(message) ? message : (error.stack ?? message));
    complain(sentence);
    process.exit(1);
  });
  const goneAt = builtFiles(folder);
  const { server } = (
    await importBuilt(folder, 'index.js').catch((error: unknown) => {
      throw error instanceof Error && isOfSetting(error.message) ? new Failure(error.message) : error;
    })
  ).server;
  placeGate(server, goneAt, complain);
  server.prependListener('request', (_, answer) => {
    answers.add(answer);
    answer.once('close', () => answers.delete(answer));
  });
  const announce = () => {
    const address = server.address();
    // A socket that SOCKET_PATH names has a path in place of a port.
    tell(`Dyad: ${typeof address === 'string' ? address : `${origin}:${address?.port ?? ''}/`}`);
  };
  if (server.listening) announce();
  else server.once('listening', announce);
});

/** Adapter-node says in a sentence what a setting should be. */
const isOfSetting = (message: string) =>
  /^Invalid ([A-Z_]+:|value for environment variable )|LISTEN_(PID|FDS)/.test(message);

const maxPort = 65_535;
const isPort = (text: string) => /^\d{1,5}$/.test(text) && Number(text) <= maxPort;

/** Whether a word can stand as the host in the site's own address, and as nothing else of it. */
const isHost = (host: string, origin: string) =>
  URL.canParse(origin) && !/[\s/?#@\\]/.test(host) && (isIPv6(host) || !host.includes(':'));
const noHost = (host: string) =>
  `HOST: ${quoted(host)} is no address of this machine; 127.0.0.1 is, and 0.0.0.0 is all of them.`;

/** Why nothing can be served there, in a sentence; undefined for another error. */
function listenFault(code: string | undefined, host: string, port: string): string | undefined {
  const socket = process.env.SOCKET_PATH ?? '';
  if (socket !== '' && code !== undefined) return `SOCKET_PATH: nothing can be served at ${quoted(socket)} (${code}).`;
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} is taken. Another one: PORT=8080 npm start`;
    case 'EACCES':
      return `Port ${port} is not allowed to you. Another one: PORT=8080 npm start`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
    case 'EINVAL':
      return noHost(host);
    default:
      return undefined;
  }
}
