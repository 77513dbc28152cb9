import { CITY, OFFICER, SERVICE_DATE } from './testing/arrange-city.js';
import { openRoundBench } from './testing/round-bench.js';
import { rehearsalSeed } from './seed-source.js';

const INPUT = { jurisdictionId: CITY, actorId: OFFICER.userId, category: 'masks' } as const;

describe('open-round', () => {
  let bench: Awaited<ReturnType<typeof openRoundBench>>;
  beforeAll(async () => (bench = await openRoundBench({ requisitions: 10, lots: 2, packsPerLot: 3 })));
  afterAll(() => bench.db.close());

  it('refuses a category without a policy', async () => {
    await expect(bench.openRound.open({ ...INPUT, category: 'goggles' })).rejects.toMatchObject({ code: 'NO_POLICY' });
  });

  it('of many at once opens one: row, ledger entry and message together', async () => {
    const attempts = await Promise.allSettled(Array.from({ length: 8 }, () => bench.openRound.open(INPUT)));
    const opened = attempts.filter((attempt) => attempt.status === 'fulfilled');
    expect(opened).toHaveLength(1);
    for (const attempt of attempts) {
      if (attempt.status === 'rejected') expect(attempt.reason).toMatchObject({ code: 'ROUND_LIVE' });
    }
    const roundId = (opened[0] as PromiseFulfilledResult<string>).value;
    const [round] = await bench.db.owner.query('SELECT * FROM rounds');
    expect(round).toMatchObject({
      id: roundId,
      state: 'SCHEDULED',
      stage: 'QUEUED',
      revision: 1,
      service_date: SERVICE_DATE,
    });
    expect(await bench.db.owner.query('SELECT kind, subject_id FROM ledger_entries')).toEqual([
      { kind: 'ROUND_OPENED', subject_id: roundId },
    ]);
    expect(await bench.db.owner.query('SELECT topic, payload FROM outbox')).toEqual([
      { topic: 'round.compute', payload: { jurisdictionId: CITY, roundId } },
    ]);
  });

  it('gives a rehearsal its derived seed and a real city a drawn one', async () => {
    const [{ seed }] = await bench.db.owner.query('SELECT seed FROM rounds');
    expect(seed).toBe(rehearsalSeed(CITY, 'masks', SERVICE_DATE, 1));
    await bench.cancelRound.cancel(OFFICER, (await bench.listRounds.list(CITY, { limit: 1 })).items[0].id, 1, 'again');
    await bench.db.owner.query('UPDATE jurisdictions SET rehearsal_day = NULL');
    const roundId = await bench.openRound.open(INPUT);
    const [real] = await bench.db.owner.query('SELECT seed, service_date FROM rounds WHERE id = $1', [roundId]);
    // HMAC-SHA256 of 'abab…|310000|masks|2026-01-01|1' by the key of zeros, computed apart
    const sealed = '758ef81a2683bf78cfd65036ba15e1887112a03e27ff9da9ae158f35a6e1a30d';
    expect(real).toEqual({ seed: sealed, service_date: '2026-01-01' });
    await bench.db.owner.query(`UPDATE jurisdictions SET rehearsal_day = $1`, [SERVICE_DATE]);
  });

  it('counts revisions and refuses a closed day', async () => {
    const roundId = await bench.openRound.open(INPUT);
    expect(await bench.showRound.detail(CITY, roundId)).toMatchObject({ revision: 2, totals: null, certificate: null });
    await bench.cancelRound.cancel(OFFICER, roundId, 1, 'close the day');
    await bench.db.owner.query(`UPDATE allocation_days SET state = 'CLOSED', round_id = $1`, [roundId]);
    await expect(bench.openRound.open(INPUT)).rejects.toMatchObject({ code: 'DAY_CLOSED' });
  });
});
