/** Mean earth radius R1 (IUGG), metres. */
const EARTH_RADIUS_METRES = 6_371_008.8;

export interface Point {
  /** Degrees, −180…180. */
  readonly lng: number;
  /** Degrees, −90…90. */
  readonly lat: number;
}

/** Great-circle distance by the haversine formula, in whole metres: delivery is compared, not navigated. */
export function metresBetween(a: Point, b: Point): number {
  const half = (degrees: number) => Math.sin((degrees * Math.PI) / 360) ** 2;
  const cos = (degrees: number) => Math.cos((degrees * Math.PI) / 180);
  const chord = half(b.lat - a.lat) + cos(a.lat) * cos(b.lat) * half(b.lng - a.lng);
  return Math.round(2 * EARTH_RADIUS_METRES * Math.asin(Math.min(1, Math.sqrt(chord))));
}

/** Distances of all pairs in the points' order; symmetric with a zero diagonal by construction. */
export function distanceMatrix(points: readonly Point[]): number[][] {
  const metres = points.map(() => new Array<number>(points.length).fill(0));
  for (let row = 0; row < points.length; row++) {
    for (let column = 0; column < row; column++) {
      metres[row][column] = metres[column][row] = metresBetween(points[row], points[column]);
    }
  }
  return metres;
}
