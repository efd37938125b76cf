#!/usr/bin/env bash
# pdfkit 0.20.2: in its built-in fonts the minus sign U+2212 is written as the two bytes of its code, 22 and 12.
# The fonts are set in WinAnsi, where these are a quotation mark and no letter at all: "−1.8" is shown as "1.8 with a
# quotation mark before it. No error, no warning; widthOfString says that the sign is 0 wide. The hyphen and the en dash
# come out right. svg-to-pdfkit 0.1.8 on top of it leaves the sign out altogether: −1.8 becomes 1.8.
# Seen:
#   pdfkit text: <2212312e38>
#   pdfkit widths of minus and en dash: 0 6.672
#   svg-to-pdfkit letters: <31><2e><38>
# Dyad sets no text in a PDF: letters are outlines of its own font.
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

const written = (draw) =>
  new Promise((resolve) => {
    const document = new PDFDocument({ compress: false, size: [200, 200], margin: 0 });
    const parts = [];
    document.on('data', (part) => parts.push(part));
    document.on('end', () => resolve(Buffer.concat(parts).toString('latin1')));
    draw(document);
    document.end();
  });
const minus = '\u2212';

const text = await written((document) => document.text(`${minus}1.8`, 0, 0));
const [, hex] = /\[(<[0-9a-f]+>) 0\] TJ/.exec(text);
console.log('pdfkit text:', hex);
assert.equal(hex, '<2212312e38>');

const ruler = new PDFDocument();
const widths = [minus, '\u2013'].map((sign) => ruler.widthOfString(sign));
console.log('pdfkit widths of minus and en dash:', ...widths);
assert.deepEqual(widths, [0, 6.672]);

const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="200"><text y="20">${minus}1.8</text></svg>`;
const drawing = await written((document) => drawSvg(document, svg, 0, 0));
const letters = [...drawing.matchAll(/(<[0-9a-f]+>) Tj/g)].map(([, letter]) => letter).join('');
console.log('svg-to-pdfkit letters:', letters);
assert.equal(letters, '<31><2e><38>');
END
node try.mjs
