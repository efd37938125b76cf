/** What every chart is drawn with: sizes, themes, filters. */
const each = [
  '',
  'theme=dark',
  'width=360',
  'width=640',
  'width=1280&height=720',
  'width=1920&height=1080&dpi=200',
  'width=1080&height=1080',
  'width=750&height=1334&dpi=192&theme=dark',
  'plain=1&background=transparent',
  'from=1965&to=1974',
  'q=steel',
  'category=AGREE,REJECT'
];
const periods = 'a=pakistan-russia&from-a=1955&to-a=1979&b=pakistan-russia&from-b=1990&to-b=2014';
const directions = 'a=india-russia&direction-a=ab&b=india-russia&direction-b=ba';
const tashkent = '1966-01-06-tashkent-declaration';

const queries: Readonly<Record<string, readonly string[]>> = {
  warmth: [
    ...each,
    'model=stock',
    'scale=goldstein',
    'model=stock&scale=goldstein&theme=dark',
    'early=count',
    'halflife=1',
    'halflife=20',
    `highlight=${tashkent}`,
    'to=1940',
    'eras=hide&background-events=hide',
    'eras=leaders',
    'series=un-agreement',
    'series=un-agreement&width=360&theme=dark',
    'q=no+such+event'
  ],
  density: [
    ...each,
    'bin=year',
    'bin=5years',
    'stack=category',
    'stack=context',
    'stack=none',
    'bin=year&stack=none&width=360',
    `highlight=${tashkent}`,
    'q=no+such+event'
  ],
  robustness: ['', 'width=360', 'model=stock&theme=dark', 'width=1280&height=720', 'from=1965&to=1974', 'to=1940'],
  compare: [
    '',
    'width=360',
    'theme=dark',
    'width=1280&height=720',
    periods,
    `${periods}&width=360&theme=dark`,
    directions,
    'a=pakistan-russia&b=india-russia&c=india-russia&direction-c=ba&model=stock&bin=year'
  ],
  network: [
    ...each,
    'form=timetable',
    'form=graph&width=390',
    'to=1960',
    'actor=pakistan',
    `highlight=${tashkent}`,
    'scale=goldstein',
    'q=no+such+event'
  ]
};

/** The drawings that are kept, by their addresses below /charts. */
export const snapshotAddresses: readonly string[] = Object.entries(queries).flatMap(([chart, all]) =>
  all.map((query) => (query === '' ? `${chart}.svg` : `${chart}.svg?${query}`))
);
