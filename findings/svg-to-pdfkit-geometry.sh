#!/usr/bin/env bash
# svg-to-pdfkit 0.1.8 ignores what browsers do with three things, without a warning (warningCallback is not called):
# - vector-effect="non-scaling-stroke": a line of 1 px in a group enlarged tenfold is 10 px wide;
# - transform-origin: a square that is to turn about its middle turns about the corner of the page;
# - <switch>: none of its children is drawn, where browsers draw the first one that fits.
# Seen:
#   line width in the enlarged group: 10 0 0 10 0 0 cm, 1 w
#   matrix of the turned square: 0 1 -1 0 0 0
#   shapes drawn of a switch: 0
# Dyad writes strokes in the pixels they have, moves in coordinates, and uses no switch.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund pdfkit@0.20.2 svg-to-pdfkit@0.1.8
cat >try.mjs <<'END'
import assert from 'node:assert';
import PDFDocument from 'pdfkit';
import drawSvg from 'svg-to-pdfkit';

const warnings = [];
const written = (inner) =>
  new Promise((resolve) => {
    const document = new PDFDocument({ compress: false, size: [200, 200], margin: 0 });
    const parts = [];
    document.on('data', (part) => parts.push(part));
    document.on('end', () => resolve(Buffer.concat(parts).toString('latin1')));
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="200">${inner}</svg>`;
    drawSvg(document, svg, 0, 0, { assumePt: true, warningCallback: (warning) => warnings.push(warning) });
    document.end();
  });

const line = '<line x2="9" y2="9" stroke="red" vector-effect="non-scaling-stroke"/>';
const enlarged = await written(`<g transform="scale(10)">${line}</g>`);
const [scale] = /10 0 0 10 0 0 cm/.exec(enlarged) ?? ['no scale'];
const [width] = /^[\d.]+ w$/m.exec(enlarged) ?? ['no width'];
console.log(`line width in the enlarged group: ${scale}, ${width}`);
assert.equal(`${scale}, ${width}`, '10 0 0 10 0 0 cm, 1 w');

const square = '<rect width="10" height="10" transform-origin="5 5" transform="rotate(90)"/>';
const [, matrix] = /^(0 1 -1 0 [-\d.]+ [-\d.]+) cm$/m.exec(await written(square)) ?? [];
console.log('matrix of the turned square:', matrix);
assert.equal(matrix, '0 1 -1 0 0 0');

const rect = '<rect width="7" height="7"/>';
const shapes = async (inner) => (await written(inner)).split('\n').filter((operator) => operator === 'f').length;
assert.equal(await shapes(rect), 1);
const ofSwitch = await shapes(`<switch><g systemLanguage="xx">${rect}</g><g>${rect}</g></switch>`);
console.log('shapes drawn of a switch:', ofSwitch);
assert.equal(ofSwitch, 0);
assert.deepEqual(warnings, []);
END
node try.mjs
