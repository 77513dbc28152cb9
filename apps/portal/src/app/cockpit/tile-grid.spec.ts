import { gradeOf } from './scarcity-grades.js';
import { tileGrid } from './tile-grid.js';

/** Centroids of Shanghai's districts. */
const SHANGHAI = (
  [
    ['Huangpu', 121.484, 31.216],
    ['Xuhui', 121.439, 31.163],
    ['Changning', 121.381, 31.207],
    ['Jing’an', 121.451, 31.271],
    ['Putuo', 121.392, 31.258],
    ['Hongkou', 121.485, 31.277],
    ['Yangpu', 121.529, 31.298],
    ['Minhang', 121.419, 31.087],
    ['Baoshan', 121.405, 31.392],
    ['Jiading', 121.244, 31.358],
    ['Pudong', 121.742, 31.084],
    ['Jinshan', 121.255, 30.819],
    ['Songjiang', 121.22, 31.015],
    ['Qingpu', 121.085, 31.125],
    ['Fengxian', 121.563, 30.898],
    ['Chongming', 121.568, 31.636],
  ] as const
).map(([id, lng, lat]) => ({ id, lng, lat }));

describe('tileGrid', () => {
  const { tiles, columns } = tileGrid(SHANGHAI);
  const tile = Object.fromEntries(tiles.map((one) => [one.id, one]));
  const rows = Math.max(...tiles.map(({ row }) => row));

  it('gives each district a cell of its own', () => {
    expect(new Set(tiles.map(({ column, row }) => `${column} ${row}`)).size).toBe(SHANGHAI.length);
    expect(tiles.every(({ column, row }) => column >= 1 && column <= columns && row >= 1)).toBe(true);
    expect([columns, rows]).toEqual([5, 6]);
  });

  it('shows the city as it lies: the island north, the coast south, the lakes west, the airport east', () => {
    expect(tiles.filter(({ row }) => row === 1).map(({ id }) => id)).toEqual(['Chongming']);
    expect(tiles.filter(({ row }) => row === rows).map(({ id }) => id)).toEqual(['Jinshan', 'Fengxian']);
    expect(tiles.filter(({ column }) => column === 1).map(({ id }) => id)).toEqual(['Jiading', 'Qingpu']);
    expect(tiles.filter(({ column }) => column === columns).map(({ id }) => id)).toEqual(['Pudong']);
  });

  it('turns no direction between two districts round', () => {
    const turned = SHANGHAI.flatMap((a) =>
      SHANGHAI.filter((b) => {
        const east = (b.lng - a.lng) * (tile[b.id].column - tile[a.id].column);
        const north = (b.lat - a.lat) * (tile[a.id].row - tile[b.id].row);
        return east + north < 0;
      }).map((b) => `${a.id} ${b.id}`),
    );
    expect(turned).toEqual([]);
  });

  it('is the same for the same places in any order', () => {
    expect(tileGrid([...SHANGHAI].reverse()).tiles).toEqual(tiles);
  });

  it('is fine with places in one spot or one line, with one place and with none', () => {
    const spot = ['a', 'b', 'c'].map((id) => ({ id, lng: 121, lat: 31 }));
    expect(tileGrid(spot).tiles).toHaveLength(3);
    const line = tileGrid(spot.map((place, at) => ({ ...place, lat: 31 - at }))).tiles;
    expect(line.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(tileGrid([spot[0]]).tiles).toEqual([{ id: 'a', column: 1, row: 1 }]);
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
