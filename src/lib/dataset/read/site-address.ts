/** Names by which each machine knows itself. */
const own = /^(localhost|.+\.localhost|127(\.\d+){3}|0\.0\.0\.0|\[::1?\])$/;

/**
 * Where the site stands on the web, `https://example.org/`, by the origin that its server is given. Empty without an origin, and for one that is another machine to each reader, since files are sent
 * on. Throws a RangeError with a sentence for what is no origin.
 */
export function siteAt(origin = ''): string {
  if (origin === '') return '';
  const url = URL.canParse(origin) ? new URL(origin) : null;
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw new RangeError(
      `ORIGIN: "${origin}" is not where a site stands on the web; it must be as https://example.org, or be left out.`
    );
  }
  const { username, password, pathname, search, hash } = url;
  if (username + password + search + hash !== '' || pathname !== '/' || /[?#@]/.test(origin))
    throw new RangeError(
      `ORIGIN: "${origin}" holds more than an origin; it must be without user, path, ? and #, as ${url.origin}.`
    );
  return own.test(url.hostname) ? '' : `${url.origin}/`;
}
