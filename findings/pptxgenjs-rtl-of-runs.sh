#!/usr/bin/env bash
# pptxgenjs 4.0.1: `rtlMode` of a text is followed where the text is a string, and lost without a word where it is a list
# of runs, though `align`, given in the same place, holds for each of them. Without rtl="1" (ECMA-376, part 1,
# 21.1.2.2.7) a program sets a paragraph of Urdu, Arabic or Hebrew from left to right: its full stop stands before its
# first word. Notes have no such option at all.
# Seen, of the same text with rtlMode and align:
#   as a string:        rtl="1" algn="r"
#   as a list of runs:  algn="r"
# Dyad gives each paragraph the direction of its own first letter once pptxgenjs has written the slides and notes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund pptxgenjs@4.0.1 fflate@0.8.3
cat >try.mjs <<'END'
import assert from 'node:assert';
import { strFromU8, unzipSync } from 'fflate';
import PptxGenJS from 'pptxgenjs';

const text = 'پاکستان اور روس.';
const options = { x: 1, y: 1, w: 6, h: 1, rtlMode: true, align: 'right' };
const deck = new PptxGenJS();
deck.addSlide().addText(text, options);
deck.addSlide().addText([{ text }], options);
const parts = unzipSync(new Uint8Array(await deck.write({ outputType: 'arraybuffer' })));
const directionOn = (slide) => {
  const [properties] = /<a:pPr[^>]*>/.exec(strFromU8(parts[`ppt/slides/slide${slide}.xml`]));
  return properties.match(/(rtl|algn)="\w+"/g).join(' ');
};
const [asString, asRuns] = [1, 2].map(directionOn);
console.log('as a string:       ', asString);
console.log('as a list of runs: ', asRuns);
assert.equal(asString, 'rtl="1" algn="r"');
assert.equal(asRuns, 'algn="r"');
END
node try.mjs
