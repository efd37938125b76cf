/** What a server listens at, and nobody can ask at. */
const unreachable = /^(0\.0\.0\.0|\[::\])$/;

/**
 * Where the picture of a link's preview is asked for: where the site stands on the web (`homepage`), else at the origin
 * that its server is given, which may be that of this machine alone. Never at the host that a request names, since anyone
 * may write that. Empty without an origin, and for one at which nobody can ask.
 */
export function previewSite(homepage: string, origin = ''): string {
  if (homepage !== '' || !URL.canParse(origin)) return homepage;
  const { protocol, hostname, port, origin: own } = new URL(origin);
  return /^https?:$/.test(protocol) && !unreachable.test(hostname) && port !== '0' ? `${own}/` : '';
}
