import { describe, expect, it } from 'vitest';
import { problemsWith } from '../sample-package.ts';

describe('a broken package is told what is wrong and where', () => {
  it.each([
    [
      'an unknown category',
      'events',
      /SUPPORT,,diplomatic;historical/,
      'SUPORT,,diplomatic;historical',
      'events.csv:2 category: "SUPORT" is no PLOVER category; did you mean SUPPORT?'
    ],
    ['an unknown mode', 'events', 'REJECT,meet,', 'REJECT,met,', 'is no mode of REJECT; did you mean meet?'],
    [
      'a code of another category',
      'events',
      ',diplomatic;historical,050',
      ',diplomatic;historical,042',
      '"042" maps to CONSULT, but the category is SUPPORT'
    ],
    ['an unknown code', 'events', ',diplomatic;historical,050', ',diplomatic;historical,999', 'is no CAMEO code'],
    ['a twice used id', 'agreements', 'cultural-agreement-1965,', 'trade-agreement-1956,', 'stands already in line'],
    ['an unknown actor', 'participants', ',soviet-russia,', ',soviet-rusia,', 'did you mean soviet-russia?'],
    [
      'an unknown event',
      'participants',
      '1922-relations-begin,',
      '1922-relation-begin,',
      'is no known event; did you mean 1922-relations-begin?'
    ],
    [
      'an unknown event of a discrepancy',
      'discrepancies',
      ',1966-01-06-tashkent-declaration,date,',
      ',1966-01-06-tashkent-deklaration,date,',
      'event: "1966-01-06-tashkent-deklaration" is no known event; did you mean 1966-01-06-tashkent-declaration?'
    ],
    [
      'a mark that is neither yes nor empty',
      'discrepancies',
      ',yes,The Declaration',
      ',no,The Declaration',
      'mark: "no" is no mark; allowed are yes and an empty cell'
    ],
    [
      'a mark without an event',
      'discrepancies',
      ',1966-01-06-tashkent-declaration,date,',
      ',,date,',
      'event: is empty; a row with mark=yes must name the event to be marked'
    ],
    [
      'words for a mark that is not asked for',
      'discrepancies',
      ',yes,The Declaration',
      ',,The Declaration',
      'mark: is empty; what reader_note says is told only where it is yes'
    ],
    [
      'an unknown source of an item',
      'source-items',
      '15,pak-russia-relations,',
      '15,pak-russia-relation,',
      'source: "pak-russia-relation" is no known source; did you mean pak-russia-relations?'
    ],
    [
      'an address of a source that is none',
      'sources',
      'PAK-RUSSIA Relations,,,,,',
      'PAK-RUSSIA Relations,,,,www.example.org,',
      'address: "www.example.org" is no address; it must begin with https:// or http://, or be left out'
    ],
    ['an unused item', 'source-items', /\n45,.*/, '', 'item 45 of the source is not used'],
    [
      'an unknown agreement',
      'events',
      ',diplomatic-relations-1948,',
      ',diplomatic-relation-1948,',
      'did you mean diplomatic-relations-1948?'
    ],
    [
      'a person before birth or after death',
      'actors',
      '1878-12-18,1953-03-05',
      '1878-12-18,1923-03-05',
      'cannot take part in an event of [1947-08-14..1948-04-24]'
    ],
    [
      'an item marked as used that is not',
      'source-items',
      'n9,pak-russia-relations,"trade of 600 million dollars, 1 billion hoped for within ten years",context',
      'n9,,trade,detail',
      'item n9 is marked detail, but no event rests on it'
    ],
    ['an unknown item', 'discrepancies', ',23;n8,', ',23;n88,', 'source_items: "n88" is no known source item'],
    [
      'an unknown state of a person',
      'actors',
      'Pravda,organization,soviet-union',
      'Pravda,organization,soviet-onion',
      'state: "soviet-onion" is no known actor; did you mean soviet-union?'
    ],
    [
      'an unknown predecessor',
      'actors',
      'Russia,state,,soviet-union,1991',
      'Russia,state,,soviet-onion,1991',
      'successor_of: "soviet-onion" is no known actor'
    ],
    [
      'a repeated role',
      'participants',
      '1974-bhutto-visit,pakistan,source\n',
      '1974-bhutto-visit,pakistan,source\n1974-bhutto-visit,pakistan,source\n',
      '"1974-bhutto-visit pakistan source" stands already in line '
    ],
    [
      'an alternative that stands twice',
      'events',
      ',REJECT;SANCTION:withdraw,',
      ',REJECT;REJECT,',
      'repeats another alternative'
    ],
    [
      'an alternative that is the coding itself',
      'events',
      ',REJECT;SANCTION:withdraw,',
      ',REJECT:meet,',
      'repeats the stated coding'
    ],
    [
      'an unknown mode of an alternative',
      'events',
      ',REJECT;SANCTION:withdraw,',
      ',SANCTION:withdrew,',
      'alternatives: "withdrew" is no mode of SANCTION; did you mean withdraw?'
    ],
    [
      'a mode of a category that has none',
      'events',
      ',SUPPORT,,diplomatic,',
      ',SUPPORT,visit,diplomatic,',
      'mode: "visit" is no mode of SUPPORT, which has no modes; leave it empty'
    ],
    [
      'a mode of an alternative that has none',
      'events',
      ',REJECT;SANCTION:withdraw,',
      ',SUPPORT:visit,',
      'alternatives: "visit" is no mode of SUPPORT, which has no modes; write SUPPORT alone'
    ],
    [
      'an item beyond those of the source',
      'source-items',
      /\n45,.*/,
      '$&\n46,,more,context',
      'source-items.csv:47 item: item 46 is beyond the 45 numbered items that datapackage.json gives the source'
    ],
    [
      'a side that stands twice',
      'datapackage',
      '"pakistan",',
      '"russia",',
      'datapackage.json:1 dyad.sides: "russia" belongs to both sides; each must have states of its own'
    ],
    [
      'a side that is an earlier state of the other',
      'datapackage',
      '"pakistan",',
      '"soviet-union",',
      'dyad.sides: "soviet-union" belongs to both sides'
    ],
    [
      'states that follow each other in a circle',
      'actors',
      'Soviet Russia,state,,,',
      'Soviet Russia,state,,russia,',
      'actors.csv:3 successor_of: goes round in a circle: soviet-russia after russia after soviet-union after soviet-russia'
    ],
    [
      'a state that follows itself',
      'actors',
      'India,state,,,1947-08-15',
      'India,state,,india,1947-08-15',
      'actors.csv:7 successor_of: goes round in a circle: india after india'
    ],
    [
      'an item marked as context on which an event rests',
      'source-items',
      ',first trade agreement,event',
      ',first trade agreement,context',
      'source-items.csv:16 use: item 15 is marked context, but 1956-06-27-trade-agreement rests on it'
    ],
    [
      'an event without a participant',
      'participants',
      /\n1956-06-27-trade-agreement,.*/g,
      '',
      'events.csv:17 id: "1956-06-27-trade-agreement" has no participant in participants.csv'
    ],
    [
      'an actor that ends before it begins',
      'actors',
      '1878-12-18,1953-03-05',
      '1953-03-06,1953-03-05',
      'actors.csv:10 from: "1953-03-06" is after the end, 1953-03-05'
    ],
    [
      'a mode that the CAMEO code does not have',
      'events',
      'REJECT,meet,diplomatic;executive,125',
      'REJECT,assist,diplomatic;executive,125',
      '"assist" is not the mode of CAMEO 125; allowed: meet'
    ],
    [
      'an event after the end of a state',
      'events',
      ',1989,Moscow offers',
      ',1992,Moscow offers',
      '"soviet-union" (1922-12-30–1991-12-26) cannot take part in an event of 1992'
    ],
    [
      'an event before the beginning of one',
      'events',
      ',2011,Russia backs',
      ',1990,Russia backs',
      '"russia" (1991-12-26–) cannot take part in an event of 1990'
    ],
    [
      'text that a spreadsheet takes for a formula',
      'events',
      ',First trade agreement,',
      ',=HYPERLINK(1),',
      'title: begins with "=", which a spreadsheet takes for a formula'
    ],
    [
      'letters that pictures have no font for',
      'events',
      ',First trade agreement,',
      ',Trade 贸易协定 🇵🇰,',
      'title: holds "贸" (U+8D38) and 4 more letters that no font of the pictures has; PNG and PDF show a box'
    ],
    [
      'the same behind a space, and with a wide sign',
      'actors',
      'pravda,Pravda',
      'pravda, ＠Pravda',
      'name: begins with "＠"'
    ],
    [
      'a line break in a cell',
      'actors',
      'pravda,Pravda',
      'pravda,"Pra\nvda"',
      'name: holds the control character U+000A'
    ],
    [
      'a title of nothing but blanks',
      'events',
      ',First trade agreement,',
      ',\u00a0 \u200b,',
      'events.csv:17 title: holds nothing that can be seen; write some text'
    ],
    [
      'a title of nothing that is seen',
      'datapackage',
      '"title": "PAK-RUSSIA Relations"',
      '"title": "\u3164"',
      'sources.0.title: holds nothing that can be seen; write some text'
    ],
    [
      'letters that are turned round',
      'actors',
      'pravda,Pravda',
      'pravda,Pra\u202evda\u202c',
      'name: holds U+202E, which turns the order of letters round; leave it out'
    ],
    [
      'a direction that is never closed',
      'actors',
      'pravda,Pravda',
      'pravda,Pra\u2067vda',
      'name: holds U+2067, which is never closed and may turn round what stands after the text; close it with U+2069'
    ],
    [
      'a direction that is closed as another',
      'datapackage',
      '"title": "PAK-RUSSIA Relations"',
      '"title": "\u2066PAK\u202c"',
      'sources.0.title: holds U+202C, which closes nothing here; leave it out'
    ],
    [
      'a line break of Unicode',
      'actors',
      'pravda,Pravda',
      'pravda,Pra\u2028vda',
      'name: holds the line break U+2028; a cell is one line of plain text'
    ],
    [
      'a context that stands twice',
      'events',
      ',diplomatic;historical,050',
      ',diplomatic;historical;diplomatic,050',
      'events.csv:2 context: "diplomatic" stands here twice; once is enough'
    ],
    ['an item that stands twice', 'discrepancies', ',23;n8,', ',23;n8;23,', 'source_items: "23" stands here twice'],
    [
      'a key that stands twice in one object',
      'datapackage',
      '"licenses"',
      '"title": "T",\n"licenses"',
      ' title: "title" stands already in the same object; programs take one of the two, write it once'
    ],
    [
      'letters of the title that pictures have no font for',
      'datapackage',
      '"title": "Pakistan and',
      '"title": "北 and',
      'datapackage.json:1 title: holds "北" (U+5317) that no font of the pictures has'
    ],
    [
      'a person who acts for a person',
      'actors',
      'Pravda,organization,soviet-union',
      'Pravda,organization,joseph-stalin',
      'state: "joseph-stalin" is of the kind person; must be a state'
    ],
    [
      'a state that took the place of a person',
      'actors',
      'india,India,state,,,',
      'india,India,state,,joseph-stalin,',
      'actors.csv:7 successor_of: "joseph-stalin" is of the kind person; must be a state'
    ],
    [
      'an actor that acts for itself',
      'actors',
      'india,India,state,,,',
      'india,India,state,india,,',
      'actors.csv:7 state: goes round in a circle: india for india'
    ],
    [
      'states that act for each other',
      'actors',
      /India,state,,,(.*)\nunited-states,United States,state,/,
      'India,state,united-states,,$1\nunited-states,United States,state,india',
      'actors.csv:7 state: goes round in a circle: india for united-states for india'
    ],
    [
      'a side that is no state',
      'datapackage',
      '"pakistan",',
      '"pravda",',
      'datapackage.json:1 dyad.sides: "pravda" is of the kind organization in actors.csv; a side must be a state'
    ],
    [
      'a side that is not there',
      'datapackage',
      '"pakistan",',
      '"pakistan-is-not-here",',
      'datapackage.json:1 dyad.sides: "pakistan-is-not-here" is no state of actors.csv or states.csv; '
    ]
  ] as const)('%s', (_, table, from, to, expected) => {
    expect(problemsWith(table, from, to).join('\n')).toContain(expected);
  });

  it('makes every check for which the cells of a faulty row suffice', () => {
    expect(
      problemsWith(
        'events',
        ',SUPPORT,,diplomatic,050,high,,diplomatic-relations-1948,7,',
        ',SUPPROT,,diplomatic,9999,hihg,,diplomatic-relation-1948,7;77,'
      )
    ).toEqual([
      'events.csv:7 confidence: "hihg" is no confidence; did you mean high?',
      'events.csv:7 category: "SUPPROT" is no PLOVER category; did you mean SUPPORT?',
      'events.csv:7 cameo: "9999" is no CAMEO code; allowed are those of cameo.csv, from 01 to 2042',
      'events.csv:7 agreement: "diplomatic-relation-1948" is no known agreement; did you mean diplomatic-relations-1948?',
      'events.csv:7 source_items: "77" is no known source item'
    ]);
    expect(problemsWith('participants', /$/, 'a,b,c\n').map((line) => line.replace(/;.*/, ''))).toEqual([
      'participants.csv:161 role: "c" is no role',
      'participants.csv:161 event: "a" is no known event',
      'participants.csv:161 actor: "b" is no known actor'
    ]);
  });

  it.each([
    ['a title that is too long', 'events', ',First trade agreement,', `,${'x'.repeat(81)},`],
    ['a date that does not exist', 'events', ',1956-06-27,First', ',1966-06-31,First'],
    ['one cell too many', 'events', ',First trade agreement,', ',First trade, agreement,'],
    ['items of which one is none', 'events', ',23;n8,', ',23;n8;viii,'],
    ['an unknown category', 'events', ',SUPPORT,,diplomatic;historical,', ',SUPORT,,diplomatic;historical,'],
    ['an unknown mode', 'events', ',REJECT,meet,', ',REJECT,met,'],
    ['an unknown kind of a side', 'actors', 'Russia,state,,soviet-union,', 'Russia,stat,,soviet-union,'],
    ['a beginning of a side that is no date', 'actors', 'soviet-union,1991-12-26,', 'soviet-union,1991-13-26,'],
    ['an end before the beginning', 'actors', '1878-12-18,1953-03-05', '1953-03-06,1953-03-05'],
    ['an unknown use of an item', 'source-items', ',first trade agreement,event', ',first trade agreement,evnt'],
    ['a score beyond the scale', 'cameo', /\n050,([^,]*),3.5,/, '\n050,$1,35,'],
    ['another header of the events', 'events', 'id,date', 'id,day'],
    ['another header of the actors', 'actors', 'id,name', 'id,nom'],
    ['another header of the agreements', 'agreements', 'id,title', 'id,name'],
    ['another header of the participants', 'participants', 'event,actor', 'events,actor'],
    ['another header of the source items', 'source-items', 'item,source', 'items,source'],
    ['an open quote', 'actors', 'pakistan,Pakistan', 'pakistan,"Pakistan'],
    ['an empty file', 'agreements', /[^]*/, '']
  ] as const)('tells nothing that only follows from another problem: %s', (_, table, from, to) => {
    expect(problemsWith(table, from, to)).toEqual([expect.stringContaining(`${table}.csv:`)]);
  });

  it('says nothing of a text whose directions are all closed', () => {
    expect(problemsWith('actors', 'pravda,Pravda', 'pravda,\u2067Pra\u2066v\u2069da\u2069')).toEqual([]);
  });

  it('tells a circle of states once', () => {
    expect(
      problemsWith('actors', 'Soviet Russia,state,,,', 'Soviet Russia,state,,russia,').filter((line) =>
        line.includes('circle')
      )
    ).toHaveLength(1);
  });
});
