#!/usr/bin/env bash
# edtf 4.11.1: format() of a year before the common era gives the year that Intl counts, one more than the number
# written, and no word of the era; an unspecified digit hides the whole year.
# Seen:
#   -0043 -> 44
#   0044 -> 44
#   156X -> XXXX
#   1966-01 -> 1/1966
# 44 BC and AD 44 read alike, and the decade of the 1560s reads as no year at all.
# Dyad words dates by itself.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund edtf@4.11.1
cat >try.mjs <<'END'
import assert from 'node:assert';
import edtf from 'edtf';

for (const [date, seen] of Object.entries({ '-0043': '44', '0044': '44', '156X': 'XXXX', '1966-01': '1/1966' })) {
  const words = edtf(date).format('en');
  console.log(`${date} -> ${words}`);
  assert.equal(words, seen);
}
END
node try.mjs
