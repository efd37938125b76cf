/** What every answer bears, whoever gives it: the site's own hook, or the server of built files. */
export const everyAnswer: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  // What a device can do and no page asks for; the briefing asks for the whole screen and to keep it awake.
  'Permissions-Policy': [
    'accelerometer',
    'camera',
    'display-capture',
    'geolocation',
    'gyroscope',
    'magnetometer',
    'microphone',
    'midi',
    'payment',
    'usb'
  ]
    .map((feature) => `${feature}=()`)
    .join(', ')
};

/** Who may take an answer into a page of theirs: charts and what is to be embedded anyone, all else the site alone. */
export const resourcePolicy = (path: string): string =>
  /^(\/[a-z0-9-]+)?\/(charts|embed)\//.test(path) ? 'cross-origin' : 'same-origin';

/** A page shares its window with no page of another site that opened it. */
export const openerPolicy = 'same-origin';
