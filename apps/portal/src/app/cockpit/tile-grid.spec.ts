import { gradeOf } from './scarcity-grades.js';
import { tileGrid } from './tile-grid.js';

describe('tileGrid', () => {
  const cities = [
    { id: 'north', lng: 121.5, lat: 31.7 },
    { id: 'south', lng: 121.3, lat: 30.7 },
    { id: 'east', lng: 121.8, lat: 31.2 },
    { id: 'west', lng: 121.0, lat: 31.15 },
    { id: 'middle', lng: 121.47, lat: 31.22 },
    { id: 'near', lng: 121.46, lat: 31.23 },
  ];

  it('gives each place a cell of its own inside the grid', () => {
    const { tiles, size } = tileGrid(cities);
    expect(new Set(tiles.map(({ column, row }) => `${column} ${row}`)).size).toBe(cities.length);
    for (const { column, row } of tiles) {
      expect(column).toBeGreaterThanOrEqual(1);
      expect(Math.max(column, row)).toBeLessThanOrEqual(size);
    }
  });

  it('keeps north above south and west before east, and the same order each time', () => {
    const tile = Object.fromEntries(tileGrid(cities).tiles.map((one) => [one.id, one]));
    expect(tile['north'].row).toBeLessThan(tile['south'].row);
    expect(tile['west'].column).toBeLessThan(tile['east'].column);
    expect(tileGrid([...cities].reverse()).tiles).toEqual(tileGrid(cities).tiles);
  });

  it('is fine with one place and with none', () => {
    expect(tileGrid([cities[0]]).tiles).toHaveLength(1);
    expect(tileGrid([]).tiles).toEqual([]);
  });
});

describe('gradeOf', () => {
  it.each([
    [undefined, 3, 'noDemand'],
    [0, 3, 'none'],
    [1.49, 3, 'veryShort'],
    [0.3, 3, 'veryShort'],
    [0.29, 3, 'hardlyAny'],
    [1.5, 3, 'short'],
    [3, 3, 'enough'],
    [0.1, null, 'enough'],
  ] as const)('a level of %p where %p may be claimed is %s', (level, need, grade) => {
    expect(gradeOf(level, need)).toBe(grade);
  });
});
