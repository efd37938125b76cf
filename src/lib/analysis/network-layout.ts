import {
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  randomLcg,
  type SimulationLinkDatum,
  type SimulationNodeDatum
} from 'd3';
import type { Dataset } from '#lib/dataset/index.ts';
import { columnHomes } from './network-columns.ts';
import { networkCore } from './network-core.ts';
import { fanHomes, hasFan } from './network-fan.ts';
import type { NetworkGraph, NetworkNode } from './network-graph.ts';
import { fieldHomes, hasField } from './network-homes.ts';
import { hasRows, rowHomes } from './network-rows.ts';
import { networkZones, type Zone } from './network-zones.ts';

/**
 * Wider than high, the two sides to the left and right; higher than wide, as on a phone held upright; or much wider than
 * high, as on a slide, for the core alone.
 */
export type Aspect = 'wide' | 'tall' | 'low';

/** Where each node stands, by its id: thousandths of the width from the left, and of the height from the top. */
export type NodePositions = Readonly<Record<string, readonly [x: number, y: number]>>;
export type NetworkLayout = Readonly<Record<Aspect, NodePositions>>;

/** The same start gives the same places. */
const seed = 0.42;
/** Enough for all to come to rest. */
const ticks = 120;
/** Sizes of the room in which the forces act, in units of about a pixel: what a name takes of it is known by letters. */
const rooms = {
  wide: { width: 860, height: 640 },
  tall: { width: 150, height: 1200 },
  low: { width: 800, height: 280 }
} as const;
/** What a letter of a name takes of the room, a line of it, and how many letters a line has. */
const [letter, line] = [6.4, 16];
const lineLetters = { wide: 22, tall: 14, low: 44 } as const;

/** In rows, names follow their marks, and all have their room from the first. */
const rowReach = [8, 8, 7] as const;

interface Body extends SimulationNodeDatum {
  readonly node: NetworkNode;
  readonly zone: Zone;
  readonly home: readonly [x: number, y: number];
  /** How far it reaches with its name, to the left and right, and up and down alike. */
  readonly reach: readonly [left: number, right: number, half: number];
  x: number;
  y: number;
}

/**
 * The places of all nodes, worked out once by forces: the two sides are poles, what is between them stands between
 * them, people and bodies beside their state, third parties outside. The same graph gives the same places, in whatever
 * order it comes. A core of another shape than a low drawing has room for has no place in one.
 */
export function networkLayout(graph: NetworkGraph, sides: Dataset['dyad']['sides']): NetworkLayout {
  const zones = networkZones(graph, sides);
  const core = networkCore(graph, sides);
  const inner = networkZones(core, sides);
  return {
    wide: laidOut(graph, zones, sides, 'wide'),
    tall: laidOut(graph, zones, sides, 'tall'),
    low: hasRows(inner, sides) ? laidOut(core, inner, sides, 'low') : {}
  };
}

function laidOut(
  graph: NetworkGraph,
  zones: ReadonlyMap<string, Zone>,
  sides: Dataset['dyad']['sides'],
  aspect: Aspect
): NodePositions {
  const linesOf = (name: string) => Math.ceil(name.length / lineLetters[aspect]);
  const names = new Map(graph.nodes.map(({ id, name }) => [id, name]));
  const linesById = (id: string) => linesOf(names.get(id) ?? '');
  const isLarge = aspect === 'wide' && !hasField(zones);
  const fan = isLarge && hasFan(zones) ? fanHomes(graph, zones, sides) : null;
  const stacked = aspect === 'tall' || (isLarge && !fan) ? columnHomes(graph, zones, sides, linesById) : null;
  const homes =
    (fan ?? stacked)?.homes ??
    (aspect === 'low' ? rowHomes(graph, zones, sides, linesById) : fieldHomes(graph, zones, sides));
  const lines = (fan ?? stacked)?.height;
  const room = { width: rooms[aspect].width, height: lines === undefined ? rooms[aspect].height : lines * line };
  const bodies = [...graph.nodes]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap((node): Body[] => {
      const [zone, home] = [zones.get(node.id), homes.get(node.id)];
      if (!zone || !home) return [];
      const at = [home[0] * room.width, home[1] * room.height] as const;
      const lines = linesOf(node.name);
      const width = Math.min(node.name.length, lineLetters[aspect]) * letter;
      const half = (lines * line) / 2 + 7;
      // Such bear their names on the far side of their pole.
      const isOutward = stacked ? zone.kind !== 'pole' : zone.kind === 'member' && (fan !== null || !zone.inner);
      const isLeft = home[0] < 0.5;
      const reach =
        aspect === 'low'
          ? rowReach
          : isOutward
            ? ([isLeft ? width : 8, isLeft ? 8 : width, half] as const)
            : ([width / 2 + 6, width / 2 + 6, half] as const);
      // The column of a fan leaves room for the acts that lead through it.
      const isFixed = zone.kind === 'pole' || (fan !== null && zone.kind === 'between' && node.kind === 'agreement');
      const fixed = isFixed ? { fx: at[0], fy: at[1] } : {};
      return [{ node, zone, home: at, reach, x: at[0], y: at[1], ...fixed }];
    });
  const byNode = new Map(bodies.map((body) => [body.node.id, body]));
  const links = graph.edges.flatMap(({ source, target }): SimulationLinkDatum<Body>[] => {
    const [a, b] = [byNode.get(source), byNode.get(target)];
    return a && b ? [{ source: a, target: b }] : [];
  });
  forceSimulation(bodies)
    .randomSource(randomLcg(seed))
    .alphaDecay(1 - 0.001 ** (1 / ticks))
    .force(
      'x',
      forceX<Body>(({ home }) => home[0]).strength(({ zone }) =>
        zone.kind === 'between' || aspect === 'low' ? 1 : 0.25
      )
    )
    .force(
      'y',
      forceY<Body>(({ home }) => home[1]).strength(({ zone }) =>
        zone.kind === 'between' || aspect === 'low' ? 0.9 : 0.3
      )
    )
    .force('charge', forceManyBody<Body>().strength(-12).distanceMax(120))
    .force(
      'link',
      forceLink<Body, SimulationLinkDatum<Body>>(links)
        .distance(90)
        .strength(({ source, target }) =>
          [source, target].some((end) => typeof end === 'object' && end.zone.kind !== 'member') ? 0 : 0.05
        )
    )
    .force('names', partNames(bodies))
    .stop()
    .tick(ticks);
  // What was pushed over the edge makes the room larger.
  const scaled = (values: readonly number[], size: number) => {
    const [low, high] = [Math.min(0, ...values), Math.max(size, ...values)];
    return (value: number) => Math.round(((value - low) / (high - low)) * 1000);
  };
  const across = scaled(
    bodies.map(({ x }) => x),
    room.width
  );
  const down = scaled(
    bodies.map(({ y }) => y),
    room.height
  );
  return Object.fromEntries(bodies.map(({ node, x, y }) => [node.id, [across(x), down(y)] as const]));
}

/** Moves apart nodes whose names would lie on one another, in the direction in which less is needed. */
function partNames(bodies: readonly Body[]) {
  return () => {
    for (const [n, a] of bodies.entries()) {
      for (const b of bodies.slice(n + 1)) {
        const [dx, dy] = [b.x - a.x, b.y - a.y];
        const overX = dx >= 0 ? a.reach[1] + b.reach[0] - dx : a.reach[0] + b.reach[1] + dx;
        const overY = a.reach[2] + b.reach[2] - Math.abs(dy);
        if (overX <= 0 || overY <= 0) continue;
        const [freeA, freeB] = [a.fx == null ? 1 : 0, b.fx == null ? 1 : 0];
        if (freeA + freeB === 0) continue;
        const along = overX < overY ? 'x' : 'y';
        const push = (along === 'x' ? overX * Math.sign(dx || 1) : overY * Math.sign(dy || 1)) * 0.5;
        a[along] -= (push * freeA) / (freeA + freeB);
        b[along] += (push * freeB) / (freeA + freeB);
      }
    }
  };
}
