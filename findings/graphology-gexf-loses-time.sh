#!/usr/bin/env bash
# graphology-gexf 0.13.2 reads a dynamic GEXF file (mode="dynamic") without an error and drops all of its time: start
# and end of nodes and edges, and spells. A network of agreements that were in force from one year to another comes in as
# one in which everything holds always. GEXF is the format in which Gephi keeps such networks.
# Writing has the like: a Date becomes the text of Date.prototype.toString with the writer's time zone in its language,
# an object becomes [object Object].
# Seen:
#   read: [{"label":"A"},{"label":"B"}] [{}]
#   written: Thu Jan 06 1966 00:00:00 GMT+0000 (Coordinated Universal Time) | [object Object]
# Whoever reads such files must take the time from the XML; Dyad reads tables.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund graphology@0.26.0 graphology-types@0.24.8 graphology-gexf@0.13.2
cat >try.mjs <<'END'
import assert from 'node:assert';
import Graph from 'graphology';
import gexf from 'graphology-gexf';

const file = `<?xml version="1.0" encoding="UTF-8"?>
<gexf version="1.2" xmlns="http://www.gexf.net/1.2draft">
  <graph mode="dynamic" timeformat="date" start="1922-12-30" end="2014-12-31" defaultedgetype="undirected">
    <nodes>
      <node id="a" label="A" start="1947-08-14"/>
      <node id="b" label="B"><spells><spell start="1922-12-30" end="1991-12-26"/></spells></node>
    </nodes>
    <edges><edge id="treaty" source="a" target="b" start="1966-01-10" end="1971-12-03"/></edges>
  </graph>
</gexf>`;
const { nodes, edges } = gexf.parse(Graph, file).export();
const read = [nodes, edges].map((all) => JSON.stringify(all.map(({ attributes = {} }) => attributes))).join(' ');
console.log('read:', read);
assert.equal(read, '[{"label":"A"},{"label":"B"}] [{}]');

const graph = new Graph();
graph.addNode('a', { signed: new Date(Date.UTC(1966, 0, 6)), place: { city: 'Tashkent' } });
const values = [...gexf.write(graph).matchAll(/<attvalue [^>]*value="([^"]*)"/g)].map(([, value]) => value).join(' | ');
console.log('written:', values);
assert.equal(values, 'Thu Jan 06 1966 00:00:00 GMT+0000 (Coordinated Universal Time) | [object Object]');
END
TZ=UTC node try.mjs
