import { forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force';
import type { NetworkGraph } from './network';

/** The room that a node takes with its label, in pixels, centred on its place. */
export interface NodeBox {
  readonly id: string;
  readonly width: number;
  readonly height: number;
}

export interface PlacedNode extends NodeBox {
  readonly x: number;
  readonly y: number;
}

interface Body extends SimulationNodeDatum, NodeBox {
  x: number;
  y: number;
}

const ticks = 300;
const separationRounds = 600;

/**
 * Places each box within width x height so that none touches another. Deterministic: places depend on ids
 * and sizes only. The long side of the area runs from the `leading` state's side to that of the
 * `following` ones; agreements and third parties stand between.
 */
export function networkLayout(
  graph: NetworkGraph, boxes: readonly NodeBox[],
  { width, height, leading, following }: { width: number; height: number; leading: string; following: readonly string[] }
): PlacedNode[] {
  const sideOf = (side: string) => (side === leading ? -1 : following.includes(side) ? 1 : 0);
  const sides = new Map(graph.nodes.map((node) => [node.id, sideOf(node.side)]));
  const across = width >= height;
  const bodies: Body[] = [...boxes].sort((a, b) => (a.id < b.id ? -1 : 1)).map((box, k) => ({
    ...box, x: width * (0.5 + 0.4 * Math.cos(k * 2.4)), y: height * (0.5 + 0.4 * Math.sin(k * 2.4))
  }));
  const along = (body: Body) => (0.5 + 0.3 * (sides.get(body.id) ?? 0)) * (across ? width : height);
  const main = across ? forceX<Body>(along) : forceY<Body>(along);
  const cross = across ? forceY<Body>(height / 2) : forceX<Body>(width / 2);
  const simulation = forceSimulation(bodies).stop()
    .force('links', forceLink<Body, { source: string; target: string }>(graph.edges.map(({ source, target }) => ({ source, target })))
      .id((body) => body.id).distance(90).strength(0.05))
    .force('charge', forceManyBody().strength(-220))
    .force('main', main.strength(0.12))
    .force('cross', cross.strength(0.02));
  for (let tick = 0; tick < ticks; tick += 1) {
    simulation.tick();
    separate(bodies, width, height);
  }
  // Boxes that still push one another back and forth at the short side's walls part along the long one.
  for (let round = 0; round < separationRounds && separate(bodies, width, height, round > separationRounds / 2); round += 1);
  return bodies.map(({ id, x, y, width: w, height: h }) => ({ id, x, y, width: w, height: h }));
}

/** Pushes touching boxes apart along the shorter way and back into the area; says whether any touched. */
function separate(bodies: readonly Body[], width: number, height: number, alongOnly = false): boolean {
  let touched = false;
  for (const [k, a] of bodies.entries()) {
    for (const b of bodies.slice(k + 1)) {
      const overX = (a.width + b.width) / 2 - Math.abs(a.x - b.x);
      const overY = (a.height + b.height) / 2 - Math.abs(a.y - b.y);
      if (overX <= 0 || overY <= 0) continue;
      touched = true;
      if (alongOnly ? width >= height : overX < overY) {
        const push = ((overX + 0.1) / 2) * (a.x < b.x ? -1 : 1);
        a.x += push;
        b.x -= push;
      } else {
        const push = ((overY + 0.1) / 2) * (a.y < b.y ? -1 : 1);
        a.y += push;
        b.y -= push;
      }
    }
  }
  for (const body of bodies) {
    body.x = Math.min(Math.max(body.x, body.width / 2), width - body.width / 2);
    body.y = Math.min(Math.max(body.y, body.height / 2), height - body.height / 2);
  }
  return touched;
}
