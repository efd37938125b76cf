import { parseDataset, readTables, type PackageTexts } from '#lib/dataset/read/parse-dataset.ts';
import { problemLine } from '#lib/dataset/read/read-folder.ts';
import { resourcesOf } from '#lib/dataset/read/table-schema.ts';
import { packagedTexts } from '#lib/dataset/sample-package.ts';

const { plover, cameo, states } = packagedTexts;

/** The texts of a package that has a table of events and no other. */
export const eventsAlone = (
  columns: string,
  rows: readonly string[],
  dyad: Readonly<Record<string, unknown>> = {}
): PackageTexts => {
  const events = [columns, ...rows, ''].join('\n');
  return {
    events,
    plover,
    cameo,
    states,
    datapackage: JSON.stringify({
      profile: 'tabular-data-package',
      name: 'sparse',
      title: 'Pakistan and Russia',
      created: '2026-11-30T00:00:00Z',
      licenses: [{ name: 'CC0-1.0', title: 'CC0', path: 'https://creativecommons.org/publicdomain/zero/1.0/' }],
      sources: [{ title: 'A list of our own' }],
      resources: resourcesOf({ events: readTables({ events }, []).events }),
      dyad: { sides: ['PAK', '365'], ...dyad }
    })
  };
};

/** 25 rows of a date and a title, two or three a decade from 1948 on. */
export const plainRows = Array.from({ length: 25 }, (_, n) => `${1948 + Math.floor(n * 2.7)},Meeting number ${n + 1}`);

const statements = cameo
  .split('\n')
  .flatMap((line) => /^0[12]\d*(?=,)/.exec(line) ?? [])
  .slice(0, 39);
/** CAMEO's 39 statements and appeals, one a row, which map to no PLOVER category. */
export const statementRows = statements.map((code, n) => `${1960 + n},Statement ${code},${code}`);

/** Rows as POLECAT has them: PLOVER's category, mode and context, and no code of CAMEO. */
export const polecatRows = Array.from(
  { length: 30 },
  (_, n) =>
    `${2018 + (n % 4)}-0${1 + (n % 9)}-${10 + (n % 18)},Row ${n + 1},` +
    (['CONSULT,visit,diplomatic', 'SUPPORT,,economic;military', 'ACCUSE,disapprove,military', 'AGREE,,'][n % 4] ?? '')
);

/** The columns, rows and description of events that are scored by a scale of their own, from -9 to 9, and not coded. */
export const ownScores = {
  columns: 'date,title,score',
  rows: Array.from(
    { length: 24 },
    (_, n) => `${1950 + 2 * n}-03-04,Talks number ${n + 1},${[3, -6, 9, 1.5][n % 4] ?? ''}`
  ),
  dyad: {
    scales: [
      { name: 'Tsinghua', meaning: 'How close two great powers are.', source: 'A list of scores.', low: -9, high: 9 }
    ]
  }
};

/** The texts of a package that has these events and no others. */
export const ownScoresAlone = (): PackageTexts => eventsAlone(ownScores.columns, ownScores.rows, ownScores.dyad);

/** A list of agreements as an alliance data set has it: when each was made, and how long it was in force. */
export const agreementRows = [
  'trade-1956,Trade agreement,trade,1956-06-27,1965',
  'culture-1965,Cultural agreement,cultural,1965-06,..',
  'air-1963,Air transport agreement,contract,1963-10-07,1971-12',
  'steel-1971,Steel mill agreement,economic,1971-01-22,1992',
  'consular-1989,Consular convention,consular,1989,',
  'visits-1993,Protocol on visits,declaration,1993-05,1999-10-12'
];

/** A package with other tables, described as they are. */
export function withTables(
  { plover, cameo, states, datapackage }: PackageTexts,
  tables: Partial<PackageTexts>
): PackageTexts {
  const described = JSON.parse(datapackage) as Record<string, unknown>;
  const resources = resourcesOf(readTables(tables, []));
  return { plover, cameo, states, ...tables, datapackage: JSON.stringify({ ...described, resources }) };
}
const bare = eventsAlone('date,title', []);

/** The texts of a package that has a table of agreements and no other. */
export const agreementsAlone = (rows: readonly string[] = agreementRows): PackageTexts =>
  withTables(bare, { agreements: ['id,title,kind,date,end', ...rows, ''].join('\n') });

/** Disputes as events, who did them told in a table of participants or nowhere, and alliances of which no event tells. */
export function disputesAndAlliances({ participants = false } = {}): PackageTexts {
  const events =
    'id,date,title,category\ndispute-1,1958,A dispute,THREATEN\ndispute-2,1960-05,Another dispute,PROTEST\n';
  const agreements =
    'id,title,kind,date,end\npact-1956,Pact of friendship,alliance,1956-06-27,1965\ndispute-1,Pact of peace,alliance,1972,..\n';
  const told =
    'event,actor,role\ndispute-1,RUS,source\ndispute-1,PAK,target\ndispute-2,PAK,source\ndispute-2,RUS,target\n';
  return withTables(bare, { events, agreements, ...(participants ? { participants: told } : {}) });
}

/** The texts of a package of a measure alone, by year with a gap, without events, or with a header alone. */
export function measuresAlone({ header = false } = {}): PackageTexts {
  const { events = '' } = bare;
  const series =
    'id,title,unit,low,high,source,note\nvotes,Agreement in votes,share of votes,0,1,"Voeten, 2021",How it is counted.\n';
  const years = Array.from({ length: 30 }, (_, n) => 1960 + n).filter((year) => year !== 1964);
  const values = [
    'series,date,value',
    ...years.map((year, n) => `votes,${year},${(0.3 + 0.02 * n).toFixed(2)}`),
    ''
  ].join('\n');
  return withTables(bare, { ...(header ? { events } : {}), series, 'series-values': values });
}

/** A package without a fault, read. */
export function read(texts: PackageTexts) {
  const { dataset, problems } = parseDataset(texts);
  const errors = problems.filter(({ isWarning }) => !isWarning).map(problemLine);
  if (errors.length > 0) throw new Error(errors.join('\n'));
  return dataset;
}
