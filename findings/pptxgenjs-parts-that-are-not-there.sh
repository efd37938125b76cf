#!/usr/bin/env bash
# pptxgenjs 4.0.1 declares in [Content_Types].xml a slide master for each slide, and writes one. A list of parts that
# names what is not there breaks the Open Packaging Conventions (ECMA-376, part 2). LibreOffice opens the file without
# a word, so it is found late.
# Seen, with three slides:
#   declared and not there: ppt/slideMasters/slideMaster2.xml ppt/slideMasters/slideMaster3.xml
# Dyad drops each declaration without a part before it writes the file.
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

const deck = new PptxGenJS();
for (const text of ['one', 'two', 'three']) deck.addSlide().addText(text, { x: 1, y: 1, w: 3, h: 1 });
const parts = unzipSync(new Uint8Array(await deck.write({ outputType: 'arraybuffer' })));
const declared = [...strFromU8(parts['[Content_Types].xml']).matchAll(/PartName="\/([^"]+)"/g)].map(([, name]) => name);
const absent = declared.filter((name) => !(name in parts)).join(' ');
console.log('declared and not there:', absent);
assert.equal(absent, 'ppt/slideMasters/slideMaster2.xml ppt/slideMasters/slideMaster3.xml');
END
node try.mjs
