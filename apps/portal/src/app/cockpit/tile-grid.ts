export interface Placed {
  readonly id: string;
  /** From 1, west to east. */
  readonly column: number;
  /** From 1, north to south. */
  readonly row: number;
}

export interface TileGrid {
  readonly tiles: readonly Placed[];
  readonly columns: number;
}

interface Place {
  readonly id: string;
  readonly lng: number;
  readonly lat: number;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Cells for each tile: half of the map stays free, so that its outline can be told. */
const CELLS_PER_TILE = 2;
/** How much of a wanted place is its rank among the others, the rest is where it lies: the middle of a city is crowded. */
const RANKED = 0.6;
/** A cell that is one off counts as much as a direction that is turned by 60 degrees. */
const PLACE_WEIGHT = 0.5;

/**
 * A map of equal tiles: each district where it lies to the others, small ones in the middle as easy to read as the large
 * ones around them. Tiles change cells as long as that brings them nearer to where they lie, and the directions between
 * each two of them nearer to the true ones.
 * @param places their centroids, in degrees
 * @returns the tiles from north to south, the same for the same places in any order
 */
export function tileGrid(places: readonly Place[]): TileGrid {
  if (places.length === 0) return { tiles: [], columns: 1 };
  const sorted = [...places].sort((a, b) => (a.id < b.id ? -1 : 1));
  const points = onPlane(sorted);
  const { columns, rows } = sizeOf(points);
  const wanted = spread(points, columns, rows);
  const cells = Array.from({ length: columns * rows }, (_, at) => ({ x: at % columns, y: Math.floor(at / columns) }));
  const tiles = settle(cells, points, wanted).map(({ x, y }, tile) => ({
    id: sorted[tile].id,
    column: x + 1,
    row: y + 1,
  }));
  tiles.sort((a, b) => a.row - b.row || a.column - b.column);
  return { tiles, columns };
}

/** Degrees east are shorter than degrees north; y runs south, as on a page. */
function onPlane(places: readonly Place[]): Point[] {
  const middle = places.reduce((sum, { lat }) => sum + lat, 0) / places.length;
  const shrink = Math.cos((middle * Math.PI) / 180);
  return places.map(({ lng, lat }) => ({ x: lng * shrink, y: -lat }));
}

/** As wide to its height as the places lie, within 1 : 2 and 2 : 1. */
function sizeOf(points: readonly Point[]): { columns: number; rows: number } {
  const extent = (of: (point: Point) => number): number => Math.max(...points.map(of)) - Math.min(...points.map(of));
  const shape = Math.min(2, Math.max(0.5, extent(({ x }) => x) / (extent(({ y }) => y) || 1)));
  const cells = points.length * CELLS_PER_TILE;
  const columns = Math.max(1, Math.round(Math.sqrt(cells * shape)));
  return { columns, rows: Math.max(1, Math.round(cells / columns)) };
}

/** Where each would be if it could share a cell. */
function spread(points: readonly Point[], columns: number, rows: number): Point[] {
  const along = (of: (point: Point) => number, cells: number): number[] => {
    const values = points.map(of);
    const ranks = [...values.keys()].sort((a, b) => values[a] - values[b]);
    const [least, most] = [Math.min(...values), Math.max(...values)];
    return values.map((value, at) => {
      const rank = ranks.indexOf(at) / Math.max(1, values.length - 1);
      return (RANKED * rank + (1 - RANKED) * ((value - least) / (most - least || 1))) * (cells - 1);
    });
  };
  const [x, y] = [along((point) => point.x, columns), along((point) => point.y, rows)];
  return points.map((_, at) => ({ x: x[at], y: y[at] }));
}

/** @returns the cell of each place */
function settle(cells: readonly Point[], points: readonly Point[], wanted: readonly Point[]): Point[] {
  const tileAt: (number | undefined)[] = cells.map(() => undefined);
  const at: Point[] = [];
  const put = (tile: number | undefined, cell: number): void => {
    tileAt[cell] = tile;
    if (tile !== undefined) at[tile] = cells[cell];
  };
  for (const [tile, place] of wanted.entries()) {
    const free = [...cells.keys()].filter((cell) => tileAt[cell] === undefined);
    put(
      tile,
      free.reduce((best, cell) => (squared(cells[cell], place) < squared(cells[best], place) ? cell : best)),
    );
  }
  for (let isBetter = true; isBetter;) {
    isBetter = false;
    for (let a = 0; a < cells.length; a += 1) {
      for (let b = a + 1; b < cells.length; b += 1) {
        const [tileA, tileB] = [tileAt[a], tileAt[b]];
        const moved = [tileA, tileB].filter((tile) => tile !== undefined);
        const before = costOf(moved, at, points, wanted);
        put(tileA, b);
        put(tileB, a);
        if (costOf(moved, at, points, wanted) < before - 1e-9) {
          isBetter = true;
        } else {
          put(tileA, a);
          put(tileB, b);
        }
      }
    }
  }
  return at;
}

/** What some tiles cost: each its place, each two of them, and each with the others, its direction. */
function costOf(
  tiles: readonly number[],
  at: readonly Point[],
  points: readonly Point[],
  wanted: readonly Point[],
): number {
  let cost = 0;
  for (const tile of tiles) {
    cost += PLACE_WEIGHT * squared(at[tile], wanted[tile]);
    for (let other = 0; other < at.length; other += 1) {
      const isCounted = other === tile || (other < tile && tiles.includes(other));
      if (!isCounted) cost += turned(points[tile], points[other], at[tile], at[other]);
    }
  }
  return cost;
}

/** 0 when the direction from one to the other is the true one, 2 when it is the opposite. */
function turned(a: Point, b: Point, tileA: Point, tileB: Point): number {
  const [x, y, tileX, tileY] = [b.x - a.x, b.y - a.y, tileB.x - tileA.x, tileB.y - tileA.y];
  const lengths = Math.hypot(x, y) * Math.hypot(tileX, tileY);
  return lengths === 0 ? 0 : 1 - (x * tileX + y * tileY) / lengths;
}

function squared(a: Point, b: Point): number {
  return (a.x - b.x) ** 2 + (a.y - b.y) ** 2;
}
