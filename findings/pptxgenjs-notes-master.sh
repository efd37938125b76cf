#!/usr/bin/env bash
# pptxgenjs 4.0.1: the master of the notes has the theme of the slides for its own, and the presentation names it after
# the list of slides. The schema wants it before (ECMA-376, part 1, 19.2.1.26: sldMasterIdLst, notesMasterIdLst,
# handoutMasterIdLst, sldIdLst), and Microsoft's Open XML validator reports it; each master is to have a theme part of
# its own. LibreOffice opens the file without a word.
# Seen:
#   themes of the slides' master and the notes' master: theme1.xml theme1.xml
#   order in the presentation: sldMasterIdLst sldIdLst notesMasterIdLst
# Dyad writes the notes' master, its theme and its place anew.
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
const slide = deck.addSlide();
slide.addText('text', { x: 1, y: 1, w: 3, h: 1 });
slide.addNotes('what is said');
const parts = unzipSync(new Uint8Array(await deck.write({ outputType: 'arraybuffer' })));
const themeOf = (master) =>
  /Target="\.\.\/theme\/([^"]+)"/.exec(strFromU8(parts[`ppt/${master}s/_rels/${master}1.xml.rels`]))[1];
const themes = ['slideMaster', 'notesMaster'].map(themeOf).join(' ');
console.log("themes of the slides' master and the notes' master:", themes);
assert.equal(themes, 'theme1.xml theme1.xml');

const order = [...strFromU8(parts['ppt/presentation.xml']).matchAll(/<p:(\w+IdLst)>/g)].map(([, name]) => name).join(' ');
console.log('order in the presentation:', order);
assert.equal(order, 'sldMasterIdLst sldIdLst notesMasterIdLst');
END
node try.mjs
