import { daysBehind, type Lead, type LeadClaim } from '#lib/analysis/index.ts';
import { comparisonMessage, listInWords, yearInWords } from '#lib/messages/index.ts';
import type { Language, Scale, View } from '#lib/view/index.ts';
import { chosenSuffix } from '../notes.ts';
import { drawnLines, type ComparedLine } from './comparison-lines.ts';
import { countOf, type CountedEvents } from './counted-events.ts';

/** The title of a comparison: which line is above in which years, where the records bear it out; else what is plain. */
export function comparisonFinding(
  lines: readonly ComparedLine[],
  claim: LeadClaim | null,
  {
    counted,
    isAligned,
    scale
  }: {
    readonly counted: readonly CountedEvents[];
    readonly isAligned: boolean;
    readonly scale: Scale | null;
  },
  view: View
): string {
  const { lang } = view;
  const there = drawnLines(lines);
  // Whose acts are counted is what two directions compare, and no choice among the events.
  const chosen = chosenSuffix({ ...view, direction: 'both' });
  if (there.length < 2) {
    const labels = [...new Set(lines.filter((line) => !there.includes(line)).map(({ label }) => label))];
    return comparisonMessage(lang, `compare.title.missing${chosen}`, {
      count: labels.length,
      lines: listInWords(lang, labels)
    });
  }
  if (scale === null)
    return comparisonMessage(lang, 'compare.title.scales', {
      lines: listInWords(
        lang,
        there.map(({ label }) => label)
      )
    });
  if (new Set(there.map(contentOf)).size === 1) return comparisonMessage(lang, 'compare.title.same');
  const title = claim ? leadsInWords(there, claim, isAligned, lang) : undecided(there, counted, lang);
  return chosen === '' ? title : comparisonMessage(lang, 'compare.chosen', { title });
}

/** With what the page of a comparison opens: whether heights of its lines can be held beside one another. */
export function comparisonLead(lines: readonly ComparedLine[], scale: Scale | null, language: Language): string {
  const how = drawnLines(lines).length < 2 ? '.missing' : scale === null ? '.scales' : '';
  return comparisonMessage(language, `compare.lead${how}`);
}

/** What a line is of, however it was chosen: its record, and its course in the time that all share. */
const contentOf = ({ relationship, record }: ComparedLine): string =>
  JSON.stringify([relationship, record.line.series.map(({ day, warmth }) => [day - daysBehind(record), warmth])]);

/** That nothing holds, and how many events there are of two lines. */
function undecided(lines: readonly ComparedLine[], counted: readonly CountedEvents[], language: Language): string {
  const isOne = new Set(lines.map(({ record }) => record.dataset)).size === 1;
  const events = listInWords(
    language,
    lines.map(({ name, label }) =>
      comparisonMessage(language, 'compare.title.events', { label, count: countOf(counted, name) })
    )
  );
  return lines.length > 2
    ? comparisonMessage(language, 'compare.title.undecided-several', { count: lines.length })
    : comparisonMessage(language, `compare.title.undecided${isOne ? '-one' : ''}`, { events });
}

/** "India–Russia was warmer than Pakistan–Russia from 1956 to 1964" */
function leadsInWords(
  lines: readonly ComparedLine[],
  { leads: [first, second] }: LeadClaim,
  isAligned: boolean,
  language: Language
): string {
  if (!first) return '';
  const labelOf = ({ leader }: Lead) => lines[leader]?.label ?? '';
  const years = (lead: Lead) => yearsOfLead(language, lead, isAligned);
  const told = comparisonMessage(language, `compare.title.${lines.length > 2 ? 'lead-several' : 'lead'}`, {
    leader: labelOf(first),
    others: lines.find((_, n) => n !== first.leader)?.label ?? '',
    count: lines.length,
    years: years(first)
  });
  if (!second) return told;
  return comparisonMessage(language, 'compare.title.leads', {
    first: told,
    second: comparisonMessage(language, 'compare.title.leads-second', { leader: labelOf(second), years: years(second) })
  });
}

function yearsOfLead(language: Language, { years: [from, to] }: Lead, isAligned: boolean): string {
  return isAligned
    ? comparisonMessage(language, 'compare.years.common', { from: from + 1, to: to + 1 })
    : comparisonMessage(language, 'compare.years', {
        from: yearInWords(language, from),
        to: yearInWords(language, to)
      });
}
