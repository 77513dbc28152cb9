import { expect, it } from '@jest/globals';
import pg from 'pg';
import { generateInstance } from '@supplydock/allocation';
import { openTestDatabase } from '@supplydock/testing';
import { loadDay } from './load-day.js';

it('a generated day fits the schema as it is now, and holds what was generated', async () => {
  const db = await openTestDatabase();
  const pool = new pg.Pool({ connectionString: db.url, max: 1 });
  const client = await pool.connect();
  try {
    const snapshot = generateInstance({ requisitions: 300, lots: 12 });
    await loadDay(client, snapshot);
    const { rows } = await client.query(
      `SELECT (SELECT count(*)::int FROM requisitions) AS requisitions, (SELECT sum(asked_pieces)::int FROM requisitions) AS asked,
              (SELECT sum(available)::int FROM lot_levels) AS available,
              (SELECT count(*)::int FROM lot_movements WHERE service_day IS NOT NULL) AS movements`,
    );
    const sum = (column: Int32Array): number => column.reduce((total, pieces) => total + pieces, 0);
    expect(rows).toEqual([
      {
        requisitions: 300,
        asked: sum(snapshot.requisitions.askedPieces),
        available: sum(snapshot.lots.pieces),
        movements: 12,
      },
    ]);
  } finally {
    client.release();
    await pool.end();
    await db.close();
  }
}, 60_000);
