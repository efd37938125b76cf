#!/usr/bin/env bash
# @resvg/resvg-wasm 2.6.2 ignores transform-origin, the property transform in a style, and vector-effect, which all
# browsers follow; nothing tells. A chart that is right on the page is another one as PNG.
# Seen (x, y, width, height of the drawing's box):
#   rect turned by 90 degrees about its middle, attribute: -10 0 10 10
#   the same by style: 0 0 10 10
#   line of 1 px that does not scale, in a group enlarged tenfold: -5 -5 100 110
# The first is where a turn about the corner of the page takes it; in the second
# nothing turned; in the third the line is 10 px wide.
# Dyad's drawings give each place in coordinates and turn by rotate(angle, x, y) alone.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @resvg/resvg-wasm@2.6.2
cat >try.mjs <<'END'
import assert from 'node:assert';
import { readFileSync } from 'node:fs';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

await initWasm(readFileSync('node_modules/@resvg/resvg-wasm/index_bg.wasm'));
function box(inner) {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="200">${inner}</svg>`;
  const { x, y, width, height } = new Resvg(svg).getBBox();
  return [x, y, width, height].map((value) => Math.round(value) || 0).join(' ');
}

const attribute = box('<rect width="10" height="10" transform-origin="5 5" transform="rotate(90)"/>');
console.log('rect turned by 90 degrees about its middle, attribute:', attribute);
assert.equal(attribute, '-10 0 10 10');

const style = box('<rect width="10" height="10" style="transform-origin: 20px 20px; transform: rotate(90deg)"/>');
console.log('the same by style:', style);
assert.equal(style, '0 0 10 10');

const thin = (effect) => box(`<g transform="scale(10)"><path d="M0 0H9V10" fill="none" stroke="red" ${effect}/></g>`);
const unscaled = thin('vector-effect="non-scaling-stroke"');
console.log('line of 1 px that does not scale, in a group enlarged tenfold:', unscaled);
assert.equal(unscaled, thin(''));
END
node try.mjs
