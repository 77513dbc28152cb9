export interface Placed {
  readonly id: string;
  /** From 1, west to east. */
  readonly column: number;
  /** From 1, north to south. */
  readonly row: number;
}

interface Place {
  readonly id: string;
  readonly lng: number;
  readonly lat: number;
}

/**
 * A tile for each district, roughly where it lies: a map on which small districts in the middle are as easy to read as the
 * large ones around them. Places are ranked from west to east and from north to south, and each takes the free cell that is
 * nearest to its ranks, those in the middle first.
 * @returns the tiles, and of how many columns and rows the grid is
 */
export function tileGrid(places: readonly Place[]): { tiles: Placed[]; size: number } {
  const size = Math.max(1, Math.ceil(Math.sqrt(places.length * 1.6)));
  const rank = (of: (place: Place) => number): Map<string, number> => {
    const sorted = [...places].sort((a, b) => of(a) - of(b) || (a.id < b.id ? -1 : 1));
    const last = Math.max(1, sorted.length - 1);
    return new Map(sorted.map(({ id }, index) => [id, (index / last) * (size - 1)]));
  };
  const west = rank(({ lng }) => lng);
  const north = rank(({ lat }) => -lat);
  const middle = (size - 1) / 2;
  const wanted = places
    .map(({ id }) => ({ id, x: west.get(id)!, y: north.get(id)! }))
    .sort((a, b) => distance(a, middle, middle) - distance(b, middle, middle) || (a.id < b.id ? -1 : 1));
  const free = Array.from({ length: size * size }, (_, index) => ({ x: index % size, y: Math.floor(index / size) }));
  const tiles = wanted.map((place) => {
    const [best] = [...free.keys()].sort((a, b) => distance(place, free[a].x, free[a].y) - distance(place, free[b].x, free[b].y) || a - b); // prettier-ignore
    const [{ x, y }] = free.splice(best, 1);
    return { id: place.id, column: x + 1, row: y + 1 };
  });
  return { tiles: tiles.sort((a, b) => a.row - b.row || a.column - b.column), size };
}

function distance({ x, y }: { x: number; y: number }, toX: number, toY: number): number {
  return (x - toX) ** 2 + (y - toY) ** 2;
}
