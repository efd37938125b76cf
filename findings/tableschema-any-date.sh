#!/usr/bin/env bash
# tableschema 1.12.6 (Frictionless Table Schema in JavaScript), field type "date" with format "any", and type "year".
# A bare year is read as midnight in UTC, every other form as midnight on the reader's clock: west of Greenwich 1966
# becomes 31 December 1965, while 1966-01-06 stays. Any word that ends in a small number is a date as well: a place name
# with a number becomes a month of 2001. And "year" takes 1000 to 9999 only, where the lexical form of the standard (XML
# Schema's gYear) has 0999 and -0043 too.
# Seen, in New York's time:
#   1966 -> 1965-12-31
#   1966-01-06 -> 1966-1-6
#   6 January 1966 -> 1966-1-6
#   Tashkent 4 -> 2001-4-1
#   year 1000 -> 1000
#   year 0999 -> refused
#   year -0043 -> refused
# Dyad reads EDTF alone, without a clock.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund tableschema@1.12.6
cat >try.mjs <<'END'
import assert from 'node:assert';
import tableschema from 'tableschema';

const { Field } = tableschema;
const day = new Field({ name: 'day', type: 'date', format: 'any' });
const year = new Field({ name: 'year', type: 'year' });
const seen = (read) => {
  try {
    return read();
  } catch {
    return 'refused';
  }
};
const dated = (text) =>
  seen(() => {
    const date = day.castValue(text);
    return [date.getFullYear(), date.getMonth() + 1, date.getDate()].join('-');
  });

const days = { 1966: '1965-12-31', '1966-01-06': '1966-1-6', '6 January 1966': '1966-1-6', 'Tashkent 4': '2001-4-1' };
for (const [text, expected] of Object.entries(days)) {
  console.log(`${text} -> ${dated(text)}`);
  assert.equal(dated(text), expected);
}
for (const [text, expected] of [['1000', '1000'], ['0999', 'refused'], ['-0043', 'refused']]) {
  const given = String(seen(() => year.castValue(text)));
  console.log(`year ${text} -> ${given}`);
  assert.equal(given, expected);
}
END
TZ=America/New_York node try.mjs
