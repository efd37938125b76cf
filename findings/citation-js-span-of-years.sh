#!/usr/bin/env bash
# @citation-js/date 0.5.1, which reads dates of sources for CSL: a span of years is one date of a month that there is
# not. "1954/1958", the interval of ISO 8601 and EDTF, is read as month/year backwards, and "1954-1958" as a month of two
# digits of the last year. No error and no `raw`, by which the package marks what it cannot read. A span of months loses
# its end. The same span with an en dash, and one of days, are read as the two dates that they are.
# Seen:
#   1954/1958             -> [[1958,1954]], written as 1958-1954
#   1954-1958             -> [[1954,19]], written as 1954-19
#   1954-03/1954-04       -> [[1954,3]], written as 1954-03
#   1954–1958             -> [[1954],[1958]]
#   1966-01-06/1966-01-10 -> [[1966,1,6],[1966,1,10]]
# A journal of several years, an archive's box or a series of notes is dated so in lists of sources.
# Dyad reads and writes the dates of its sources by itself.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @citation-js/date@0.5.1
cat >try.mjs <<'END'
import assert from 'node:assert';
import date from '@citation-js/date';

const expected = {
  '1954/1958': [[[1958, 1954]], '1958-1954'],
  '1954-1958': [[[1954, 19]], '1954-19'],
  '1954-03/1954-04': [[[1954, 3]], '1954-03'],
  '1954–1958': [[[1954], [1958]]],
  '1966-01-06/1966-01-10': [
    [
      [1966, 1, 6],
      [1966, 1, 10]
    ]
  ]
};
for (const [text, [parts, written]] of Object.entries(expected)) {
  const read = date.parse(text);
  console.log(`${text} -> ${JSON.stringify(read)}, written as ${date.format(read)}`);
  assert.deepEqual(read, { 'date-parts': parts });
  if (written !== undefined) assert.equal(date.format(read), written);
}
END
node try.mjs
