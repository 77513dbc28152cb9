import { compileServer } from '@supplydock/testing';
import { APPROVER, CITY, OFFICER, SECOND_APPROVER } from '../testing/arrange-city.js';
import { openRoundBench, raceOver } from '../testing/round-bench.js';

const RACES = 100;

describe('a round that several people decide about at the same moment', () => {
  beforeAll(() => compileServer());

  it(`is approved, rejected or changed by one, and the others are told: ${RACES} times`, async () => {
    const { db, ...first } = await openRoundBench({ requisitions: 12, lots: 4, packsPerLot: 5_000 });
    const roundId = await first.openRound.open({ jurisdictionId: CITY, actorId: OFFICER.userId, category: 'masks' });
    expect(await first.computeRound.compute(CITY, roundId)).toBe('PROPOSED');
    const { version } = await first.showRound.summary(CITY, roundId);
    const [{ id }] = await db.owner.query('SELECT requisition_id AS id FROM awards WHERE round_id = $1 LIMIT 1', [roundId]); // prettier-ignore
    const change = { requisitionId: id, pieces: 0, reason: 'SUPPLIED_ELSEWHERE', note: 'has enough' } as const;

    const winners = new Set<string>();
    await raceOver(await db.leave(), RACES, async (bench, race) => {
      const deciders = [
        { name: 'approve', decide: () => bench.approveRound.approve(APPROVER, roundId, version) },
        { name: 'reject', decide: () => bench.rejectRound.reject(SECOND_APPROVER, roundId, version, 'not so') },
        { name: 'change', decide: () => bench.keepOverride.keep(OFFICER, roundId, version, change) },
      ];
      const inTurn = deciders.map((_, i) => deciders[(i + race) % deciders.length]);
      const told = await Promise.allSettled(inTurn.map(({ decide }) => decide()));
      const won = inTurn.filter((_, i) => told[i].status === 'fulfilled').map(({ name }) => name);
      expect([race, won.length]).toEqual([race, 1]);
      const refusals = told.flatMap((one) =>
        one.status === 'rejected' ? [(one.reason as { code: string }).code] : [],
      );
      for (const code of refusals) expect(['VERSION_MISMATCH', 'STATE_REFUSED']).toContain(code);
      const state = { approve: 'APPROVED', reject: 'REJECTED', change: 'PROPOSED' }[won[0]];
      expect(await bench.showRound.summary(CITY, roundId)).toMatchObject({ state, version: version + 1 });
      winners.add(won[0]);
    });
    expect([...winners].sort()).toEqual(['approve', 'change', 'reject']);
  }, 600_000);
});
