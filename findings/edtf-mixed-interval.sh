#!/usr/bin/env bash
# edtf 4.11.1: the steps of an interval whose ends are known to different precision. EDTF allows it, and it is common:
# "from November 1954 into 1955". Iterating steps by the precision of the first end, stops at the first step beyond the
# *start* of the last end, and then gives that end itself, in its own precision.
# Seen:
#   1954-11/1955 -> 1954-11 1954-12 1955-01 1955
#   1954/1954-03 -> 1954 1954-03
# Ten months of 1955 are missing, and the last value is a year that holds the one before it. Both ends of one precision
# come out right.
# Dyad takes an interval's first and last day and counts by its own calendar.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund edtf@4.11.1
cat >try.mjs <<'END'
import assert from 'node:assert';
import edtf from 'edtf';

const steps = (interval) => [...edtf(interval)].map((date) => date.edtf).join(' ');
const expected = {
  '1954-11/1955': '1954-11 1954-12 1955-01 1955',
  '1954/1954-03': '1954 1954-03',
  '1954-11/1955-01': '1954-11 1954-12 1955-01'
};
for (const [interval, seen] of Object.entries(expected)) {
  console.log(`${interval} -> ${steps(interval)}`);
  assert.equal(steps(interval), seen);
}
END
node try.mjs
