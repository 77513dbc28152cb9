import { createHash } from 'node:crypto';
import { SystemClock } from '@supplydock/platform';
import { CITY, testId } from '../testing/arrange-city.js';
import { sealedSeed } from '../seed-source.js';
import { openRoundBench, useCases } from '../testing/round-bench.js';

describe('the schedule', () => {
  let bench: Awaited<ReturnType<typeof openRoundBench>>;
  let workers: ReturnType<typeof useCases>[];
  let today: string;

  beforeAll(async () => {
    bench = await openRoundBench({ requisitions: 10, lots: 2, packsPerLot: 3 });
    const { owner } = bench.db;
    await owner.query(`UPDATE users SET login = 'channel' WHERE id = $1`, [testId('user', 6)]);
    // a real city, in a zone where the day is not about to change
    await owner.query(
      `UPDATE jurisdictions SET rehearsal_day = NULL,
              time_zone = CASE WHEN extract(hour FROM now() AT TIME ZONE 'UTC') BETWEEN 1 AND 22 THEN 'UTC' ELSE 'Asia/Shanghai' END`,
    );
    [{ today }] = await owner.query(`SELECT (now() AT TIME ZONE time_zone)::date::text AS today FROM jurisdictions`);
    await owner.query('UPDATE requisitions SET service_date = $1', [today]);
    workers = [1, 2].map(() => useCases(bench.db, {}, new SystemClock()));
  });
  afterAll(() => bench.db.close());

  const cutOff = (minutes: number) => bench.db.owner.query('UPDATE jurisdictions SET cut_off_minutes = $1', [minutes]);
  const openAll = async () => {
    const counts = await Promise.all(workers.map(({ openScheduledRounds }) => openScheduledRounds.openDue(CITY)));
    return counts.reduce((sum, count) => sum + count, 0);
  };
  const announceAll = async () => {
    const counts = await Promise.all(workers.map(({ roundSeeds }) => roundSeeds.announceAhead(CITY)));
    return counts.reduce((sum, count) => sum + count, 0);
  };
  const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

  it('announces the seeds of today and tomorrow once, before any round', async () => {
    expect(await announceAll()).toBe(8);
    expect(await announceAll()).toBe(0);
    const entries = await bench.db.owner.query(
      `SELECT payload FROM ledger_entries WHERE kind = 'SEED_ANNOUNCED' AND subject_id = $1`,
      [`masks ${today} 1`],
    );
    expect(entries).toEqual([
      { payload: { category: 'masks', serviceDate: today, revision: 1, seedSha256: sha256(sealedSeed('0'.repeat(64), 'ab'.repeat(32), `${CITY}|masks|${today}|1`)) } }, // prettier-ignore
    ]);
  });

  it('opens nothing before the cut-off', async () => {
    await cutOff(1_440);
    expect(await openAll()).toBe(0);
    expect(await bench.db.owner.query('SELECT 1 FROM scheduled_rounds')).toEqual([]);
  });

  it('opens each category’s round once a day, with two workers, again and again and after a restart', async () => {
    await cutOff(1);
    expect(await openAll()).toBe(1);
    expect(await openAll()).toBe(0);
    workers = [1, 2].map(() => useCases(bench.db, {}, new SystemClock()));
    expect(await openAll()).toBe(0);
    const rounds = await bench.db.owner.query('SELECT id, category, seed, opened_by FROM rounds');
    expect(rounds).toMatchObject([{ category: 'masks', opened_by: testId('user', 6) }]);
    expect(await bench.db.owner.query('SELECT category, outcome, round_id FROM scheduled_rounds ORDER BY 1')).toEqual([
      { category: 'disinfectant', outcome: 'NOTHING_ASKED', round_id: null },
      { category: 'goggles', outcome: 'NOTHING_ASKED', round_id: null },
      { category: 'masks', outcome: 'OPENED', round_id: rounds[0].id },
      { category: 'thermometers', outcome: 'NOTHING_ASKED', round_id: null },
    ]);
  });

  it('tells the announced seed with the round, and announces the next revision’s', async () => {
    const [{ seed }] = await bench.db.owner.query('SELECT seed FROM rounds');
    const announced = await bench.db.owner.query(
      `SELECT payload ->> 'revision' AS revision, payload ->> 'seedSha256' AS sha256 FROM ledger_entries
        WHERE kind = 'SEED_ANNOUNCED' AND payload ->> 'category' = 'masks' AND payload ->> 'serviceDate' = $1 ORDER BY seq`,
      [today],
    );
    expect(announced).toEqual([
      { revision: '1', sha256: sha256(seed) },
      { revision: '2', sha256: expect.any(String) },
    ]);
  });

  it('keeps nothing in the database from which a coming seed follows', async () => {
    const rows = await bench.db.owner.query<Record<string, string>[]>(
      'SELECT seed, salt, seed_sha256 FROM round_seeds',
    );
    expect(rows.length).toBeGreaterThan(8);
    for (const { seed, salt, seed_sha256: told } of rows) {
      expect([seed, sha256(salt) === told, sha256(sealedSeed('1'.repeat(64), salt, `${CITY}|masks|${today}|2`)) === told]).toEqual([null, false, false]); // prettier-ignore
    }
  });

  it('tells a seed by the key it was announced under when another took its place, and none without it', async () => {
    const place = { jurisdictionId: CITY, category: 'masks', serviceDate: today, revision: 2 } as const;
    const reveal = (...keys: string[]): Promise<string> => {
      const { roundSeeds } = useCases(bench.db, {}, new SystemClock(), keys);
      return bench.db.uow.run(CITY, (tx) => roundSeeds.reveal(tx, place));
    };
    await expect(reveal('1'.repeat(64))).rejects.toThrow('SEED_KEY lacks the key');
    expect(await reveal('1'.repeat(64), '0'.repeat(64))).toBe(await reveal('0'.repeat(64)));
  });

  it('records why a day was not opened and leaves it to people', async () => {
    const { owner } = bench.db;
    await owner.query('DELETE FROM scheduled_rounds');
    expect(await openAll()).toBe(0);
    const [{ outcome }] = await owner.query(`SELECT outcome FROM scheduled_rounds WHERE category = 'masks'`);
    expect(outcome).toBe('ROUND_LIVE');
  });

  it('rests in a rehearsal', async () => {
    await bench.db.owner.query('DELETE FROM scheduled_rounds');
    await bench.db.owner.query(`UPDATE jurisdictions SET rehearsal_day = '2020-03-02'`);
    expect(await openAll()).toBe(0);
    expect(await announceAll()).toBe(0);
    expect(await bench.db.owner.query('SELECT 1 FROM scheduled_rounds')).toEqual([]);
  });
});
