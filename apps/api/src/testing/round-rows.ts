import { v7 as uuidv7 } from 'uuid';
import { CITY, type TestApi } from './test-api.js';

const counts = { requisitions: 1, headcount: 9, levelPerHead: 1, short: 0, unserved: 0 };

/** A round as the worker leaves it, with figures that cannot be mistaken for anything else. */
export async function addRound(api: TestApi, state: string, serviceDate = '2020-03-02'): Promise<string> {
  const { owner } = api.database;
  const id = uuidv7();
  const [opener, decider] = [
    await api.addUser(`opens.${id}`, 'city_officer'),
    await api.addUser(`decides.${id}`, 'approver'),
  ];
  const policyId = uuidv7();
  await owner.query(
    `INSERT INTO policies (jurisdiction_id, id, name, category, policy_version, effective_from, rules)
     VALUES ($1, $2, $3, 'masks', 1, '2020-01-01', '{}')`,
    [CITY, policyId, id],
  );
  const result = {
    totals: { requisitions: 30, awardedPieces: 777 },
    blocks: [],
    byTier: [{ tier: 1, claimPieces: 401, awardedPieces: 301, metInFull: 1, ...counts }],
    byDistrict: [{ districtId: 'd1', claimPieces: 402, awardedPieces: 302, metInFull: 1, ...counts }],
  };
  const isDecided = ['APPROVED', 'PUBLISHED'].includes(state);
  await owner.query(
    `INSERT INTO rounds (jurisdiction_id, id, category, service_date, revision, state, policy_id, seed, opened_by, opened_at,
                         run_epoch, attempt, percent, snapshot_sha256, awards_sha256, result, timings, proposed_at,
                         decided_by, decided_at, version)
     VALUES ($1, $2, 'masks', $9, (SELECT count(*) + 1 FROM rounds), $3, $4, repeat('0', 64), $5, now(), 1, 1, 100,
             repeat('a', 64), repeat('b', 64), $6, '{}', now(), $7, $8, 1)`,
    [
      CITY,
      id,
      state,
      policyId,
      opener,
      JSON.stringify(result),
      isDecided ? decider : null,
      isDecided ? new Date() : null,
      serviceDate,
    ],
  );
  return id;
}
