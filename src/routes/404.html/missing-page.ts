import { createHash } from 'node:crypto';
import { directions } from '#lib/components/index.ts';
import { xmlText } from '#lib/export/index.ts';
import { message } from '#lib/messages/index.ts';
import { maxSearchLength, type Language } from '#lib/view/index.ts';
import { systemColours } from '../theme.css/theme-sheet.ts';

const ways = ['', 'events', 'method', 'data'] as const;
const names = { '': 'error.home', events: 'error.events', method: 'error.method', data: 'error.data' } as const;
type SentenceKey =
  | (typeof names)[(typeof ways)[number]]
  | `error.${'missing' | 'noPage' | 'missingLead' | 'ways' | 'search' | 'submit'}`;

/**
 * The page that a host of plain files shows for any address that there is not, at whatever depth and below whatever
 * path: so it holds all that it needs, and leads to addresses from where it is shown. `home` is the site's own address,
 * ending with a slash, empty where that is not known; `others` are the ids of the relationships below the first, which
 * has a list of events or none.
 */
export function missingPage(
  language: Language,
  { home, others, hasEvents }: { home: string; others: readonly string[]; hasEvents: boolean }
): string {
  const say = (key: SentenceKey) => xmlText(message(language, key));
  const script = findHome(others);
  const style = look + systemColours();
  const policy = [
    "default-src 'none'",
    `style-src '${hashOf(style)}'`,
    `script-src '${hashOf(script)}'`,
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'"
  ].join('; ');
  // The folder of an address is nearer to the site than anything else that is known before a script looks.
  const from = home === '' ? './' : home;
  return [
    '<!doctype html>',
    `<html lang="${language}" dir="${directions[language]}">`,
    '<head>',
    '<meta charset="utf-8" />',
    `<meta http-equiv="content-security-policy" content="${policy}" />`,
    '<meta name="viewport" content="width=device-width, initial-scale=1" />',
    '<meta name="robots" content="noindex" />',
    `<title>${say('error.missing')}</title>`,
    `<style>${style}</style>`,
    '</head>',
    '<body><main>',
    `<h1>${say('error.missing')}</h1>`,
    `<p>${say('error.noPage')} ${say('error.missingLead')}</p>`,
    `<h2>${say('error.ways')}</h2>`,
    ...(hasEvents
      ? [
          `<form method="get" action="${xmlText(from)}events" role="search" data-way="events">`,
          `<label for="q">${say('error.search')}</label>`,
          `<input id="q" type="search" name="q" maxlength="${maxSearchLength}" />`,
          `<button type="submit">${say('error.submit')}</button>`,
          '</form>'
        ]
      : []),
    '<ul>',
    ...ways
      .filter((way) => hasEvents || way !== 'events')
      .map((way) => `<li><a href="${xmlText(from + way)}" data-way="${way}">${say(names[way])}</a></li>`),
    '</ul>',
    '</main>',
    `<script>${script}</script>`,
    '</body>',
    '</html>',
    ''
  ].join('\n');
}

const look =
  'body{margin:0;font:106.25%/1.5 system-ui,sans-serif;color:var(--ink);background:var(--paper)}' +
  'main{max-inline-size:42rem;margin-inline:auto;padding:1.5rem 1rem}' +
  'h1,h2{line-height:1.2;font-weight:600}a{color:var(--accent)}li{padding-block:.2rem}label{display:block}' +
  'input,button{font:inherit;color:inherit;background:var(--paper);border:1px solid var(--axis);padding:.3rem .6rem}';

/**
 * Looks for the site from the folder of the address upwards, by the file in which it keeps its version, and lets links
 * and search lead there, to the relationship that the address is of.
 */
const findHome = (others: readonly string[]) => `(async () => {
  for (let home = new URL('./', location.href); ; home = new URL('../', home)) {
    const answer = await fetch(new URL('_app/version.json', home)).catch(() => null);
    const type = answer && answer.ok ? answer.headers.get('content-type') || '' : '';
    if (type.includes('json')) {
      const [first] = location.pathname.slice(home.pathname.length).split('/');
      const of = ${JSON.stringify(others)}.includes(first) ? first : '';
      for (const way of document.querySelectorAll('[data-way]')) {
        const path = [of, way.dataset.way].filter(Boolean).join('/');
        way.setAttribute(way.matches('form') ? 'action' : 'href', new URL(path, home).href);
      }
      return;
    }
    if (home.pathname === '/') return;
  }
})();`;

const hashOf = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
