import { pgClientOf } from '@supplydock/platform';
import { openTestDatabase, type TestDatabase } from '@supplydock/testing';
import { copyIn, copyOut } from './copy-streams.js';

const ROWS = 200_000;
const QUERY = `SELECT n, repeat('x', 20) FROM generate_series(1, ${ROWS}) n`;

describe('copy streams', () => {
  let db: TestDatabase;
  beforeAll(async () => (db = await openTestDatabase()));
  afterAll(() => db.close());

  it('hands every row on once, in order, one piece at a time', async () => {
    let [text, atOnce, most, pieces] = ['', 0, 0, 0];
    await db.owner.transaction(async (tx) => {
      await copyOut(await pgClientOf(tx), QUERY, async (piece) => {
        most = Math.max(most, ++atOnce);
        await new Promise((resolve) => setTimeout(resolve, 60)); // slower than the database
        text += piece.toString();
        pieces++;
        atOnce--;
      });
    });
    const numbers = text.trimEnd().split('\n').map((line) => Number(line.split('\t')[0])); // prettier-ignore
    expect(numbers).toHaveLength(ROWS);
    expect(numbers.every((number, k) => number === k + 1)).toBe(true);
    expect([most, pieces > 5]).toEqual([1, true]);
  });

  it('leaves the connection fit for its rollback when the receiver fails', async () => {
    await db.owner.transaction(async (tx) => {
      const client = await pgClientOf(tx);
      let calls = 0;
      const receive = () => Promise.reject(new Error(`piece ${++calls}`));
      await expect(copyOut(client, QUERY, receive)).rejects.toThrow('piece 1');
      expect(calls).toBe(1);
      expect((await client.query('SELECT 42 AS n')).rows).toEqual([{ n: 42 }]);
    });
  });

  it('loads pieces cut anywhere', async () => {
    await db.owner.transaction(async (tx) => {
      const client = await pgClientOf(tx);
      await client.query('CREATE TEMP TABLE loaded (n int, t text) ON COMMIT DROP');
      const pieces = (async function* () {
        for (const piece of ['1\ta\n2', '\tb\n', '3\tc\n']) yield await Promise.resolve(Buffer.from(piece));
      })();
      await copyIn(client, 'loaded (n, t)', pieces);
      expect((await client.query('SELECT * FROM loaded ORDER BY n')).rows).toEqual([
        { n: 1, t: 'a' },
        { n: 2, t: 'b' },
        { n: 3, t: 'c' },
      ]);
    });
  });
});
