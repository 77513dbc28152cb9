import { compileServer } from '@supplydock/testing';
import { APPROVER, CITY, OFFICER, SECOND_APPROVER } from '../testing/arrange-city.js';
import { openRoundBench } from '../testing/round-bench.js';

const RACES = 100;
/** As many invariants are asked as often as this; each asks the whole database. */
const ASK_EVERY = 10;

type Bench = Awaited<ReturnType<typeof openRoundBench>>;

/** Another day with the same wishes, so that a race that closes its day leaves one for the next. */
async function nextDay({ db }: Bench, race: number): Promise<void> {
  await db.owner.query(`UPDATE jurisdictions SET rehearsal_day = date '2020-03-02' + $1::int`, [race]);
  await db.owner.query(
    `INSERT INTO requisitions (jurisdiction_id, id, enterprise_id, category, service_date, asked_pieces, accepts, state, submitted_at)
     SELECT jurisdiction_id, uuidv7(), enterprise_id, category, date '2020-03-02' + $1::int, asked_pieces, accepts, 'APPROVED', submitted_at
       FROM requisitions WHERE service_date = '2020-03-02' AND state = 'APPROVED' AND $1::int > 0`,
    [race],
  );
}

describe('a round that several people decide about at the same moment', () => {
  beforeAll(() => compileServer());

  it(`is approved, rejected or changed by one, and the others are told: ${RACES} times`, async () => {
    const bench = await openRoundBench({ requisitions: 12, lots: 4, packsPerLot: 5_000 });
    const wins: Record<string, number> = {};
    for (let race = 0; race < RACES; race += 1) {
      await nextDay(bench, race);
      const roundId = await bench.openRound.open({ jurisdictionId: CITY, actorId: OFFICER.userId, category: 'masks' });
      expect(await bench.computeRound.compute(CITY, roundId)).toBe('PROPOSED');
      const { version } = await bench.showRound.summary(CITY, roundId);
      const [{ id }] = await bench.db.owner.query('SELECT requisition_id AS id FROM awards WHERE round_id = $1 LIMIT 1', [roundId]); // prettier-ignore
      const change = { requisitionId: id, pieces: 0, reason: 'SUPPLIED_ELSEWHERE', note: 'has enough' } as const;
      const deciders = [
        { name: 'approve', decide: () => bench.approveRound.approve(APPROVER, roundId, version) },
        { name: 'reject', decide: () => bench.rejectRound.reject(SECOND_APPROVER, roundId, version, 'not so') },
        { name: 'change', decide: () => bench.keepOverride.keep(OFFICER, roundId, version, change) },
      ];
      const inTurn = deciders.map((_, i) => deciders[(i + race) % deciders.length]);
      const told = await Promise.allSettled(inTurn.map(({ decide }) => decide()));
      const winners = inTurn.filter((_, i) => told[i].status === 'fulfilled').map(({ name }) => name);
      expect([race, winners.length]).toEqual([race, 1]);
      const refusals = told.flatMap((one) =>
        one.status === 'rejected' ? [(one.reason as { code: string }).code] : [],
      );
      for (const code of refusals) expect(['VERSION_MISMATCH', 'STATE_REFUSED']).toContain(code);
      const state = { approve: 'APPROVED', reject: 'REJECTED', change: 'PROPOSED' }[winners[0]];
      expect(await bench.showRound.summary(CITY, roundId)).toMatchObject({ state, version: version + 1 });
      wins[winners[0]] = (wins[winners[0]] ?? 0) + 1;
      if (state === 'PROPOSED') await bench.cancelRound.cancel(OFFICER, roundId, version + 1, 'the next race');
      if (race % ASK_EVERY === ASK_EVERY - 1) expect(await bench.breaches()).toEqual([]);
    }
    expect(Object.keys(wins).sort()).toEqual(['approve', 'change', 'reject']);
    await bench.db.close();
  }, 600_000);
});
