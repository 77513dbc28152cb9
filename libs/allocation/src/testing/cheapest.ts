import { isCompatible } from './brute-force.js';
import type { Rows } from './random-rows.js';

interface Arc {
  to: number;
  room: number;
  cost: number;
  back: number;
}

/** Cheapest transport of given awards by successive shortest paths: slow and plain, no code of the engine. */
export function cheapestTransport(
  rows: Rows,
  awards: number[],
  pack: number,
  cost: (row: number, lot: number) => number,
): number {
  const { requisitions, lots } = rows;
  const [source, sink] = [requisitions.length + lots.length, requisitions.length + lots.length + 1];
  const arcs: Arc[][] = Array.from({ length: sink + 1 }, () => []);
  const join = (from: number, to: number, room: number, price: number): void => {
    arcs[from].push({ to, room, cost: price, back: arcs[to].length });
    arcs[to].push({ to: from, room: 0, cost: -price, back: arcs[from].length - 1 });
  };
  requisitions.forEach((row, i) => {
    join(source, i, awards[i] / pack, 0);
    lots.forEach((lot, j) => isCompatible(rows, row, lot) && join(i, requisitions.length + j, Infinity, cost(i, j)));
  });
  lots.forEach((lot, j) => join(requisitions.length + j, sink, lot.pieces / pack, 0));
  let total = 0;
  for (;;) {
    const path = shortestPath(arcs, source, sink);
    if (path === undefined) return total * pack;
    const amount = Math.min(...path.map((arc) => arc.room));
    for (const arc of path) {
      arc.room -= amount;
      arcs[arc.to][arc.back].room += amount;
      total += arc.cost * amount;
    }
  }
}

/** Bellman and Ford. */
function shortestPath(arcs: Arc[][], source: number, sink: number): Arc[] | undefined {
  const distance = arcs.map(() => Infinity);
  const via: (Arc | undefined)[] = arcs.map(() => undefined);
  distance[source] = 0;
  for (let isBetter = true; isBetter;) {
    isBetter = false;
    arcs.forEach((leaving, v) => {
      for (const arc of leaving) {
        if (arc.room <= 0 || distance[v] + arc.cost >= distance[arc.to]) continue;
        distance[arc.to] = distance[v] + arc.cost;
        via[arc.to] = arc;
        isBetter = true;
      }
    });
  }
  if (distance[sink] === Infinity) return undefined;
  const path: Arc[] = [];
  for (let v = sink; v !== source;) {
    const arc = via[v] as Arc;
    path.push(arc);
    v = arcs[arc.to][arc.back].to;
  }
  return path;
}
