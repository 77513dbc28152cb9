import type { EntityManager } from 'typeorm';
import type { RoundResult, RoundTotals } from '@supplydock/rounds';
import { ANSWERED_CASES_SQL, PROMISE } from '../office/office-cases.js';
import { DECIDED_STATES } from '../public-round-row.js';
import { areFew, FEWEST_FIRMS, withoutSmallCounts } from '../small-counts.js';
import type { DatasetName } from './datasets.js';

export type OpenRow = Record<string, string | number | null>;
type Reader = (tx: EntityManager, jurisdictionId: string, limit: number) => Promise<OpenRow[]>;

interface RoundRow {
  readonly roundId: string;
  readonly category: string;
  readonly serviceDate: string;
  readonly revision: number;
  readonly decidedAt: Date;
  readonly policyName: string;
  readonly policyVersion: number;
  readonly seed: string;
  readonly snapshotSha256: string;
  readonly awardsSha256: string;
  readonly result: RoundResult;
}

/** Decided rounds, the latest first: ids are UUIDv7, so their order is the order of opening. */
const ROUNDS_SQL = `
  SELECT r.id AS "roundId", r.category, r.service_date AS "serviceDate", r.revision, r.decided_at AS "decidedAt",
         p.name AS "policyName", p.policy_version AS "policyVersion", r.seed, r.snapshot_sha256 AS "snapshotSha256",
         r.awards_sha256 AS "awardsSha256", r.result
    FROM rounds r JOIN policies p ON p.jurisdiction_id = r.jurisdiction_id AND p.id = r.policy_id
   WHERE r.jurisdiction_id = $1 AND r.state = ANY($2) ORDER BY r.id DESC LIMIT $3`;

/** Answers by the channel's day: a rehearsal stands still at its day. */
const SERVICE_SQL = `
  SELECT day, queue, CASE WHEN answered >= ${FEWEST_FIRMS} THEN answered END AS answered,
         CASE WHEN answered >= ${FEWEST_FIRMS} THEN "inTime" END AS "inTime"
    FROM (SELECT least((c.answered_at AT TIME ZONE j.time_zone)::date, coalesce(j.rehearsal_day, 'infinity'::date)) AS day,
                 c.queue, count(*)::int AS answered, count(*) FILTER (WHERE c.answered_at <= c.since + ${PROMISE})::int AS "inTime"
            FROM (${ANSWERED_CASES_SQL}) AS c JOIN jurisdictions j ON j.id = $1 GROUP BY 1, 2) AS counted
   ORDER BY day DESC, queue LIMIT $2`;

/** In a round of few firms what one is owed would say what it got. */
const APPEALS_SQL = `
  SELECT r.id AS "roundId", r.category, r.service_date AS "serviceDate", p.ground, p.outcome, p.reason,
         CASE WHEN (r.result->'totals'->>'requisitions')::int >= ${FEWEST_FIRMS} THEN p.owed_pieces END AS "owedPieces",
         (p.decided_at AT TIME ZONE j.time_zone)::date AS "decidedOn"
    FROM appeals p
    JOIN rounds r ON r.jurisdiction_id = p.jurisdiction_id AND r.id = p.round_id
    JOIN jurisdictions j ON j.id = p.jurisdiction_id
   WHERE p.jurisdiction_id = $1 AND p.state = 'PUBLISHED'
   ORDER BY r.id DESC, p.ground, p.outcome, p.reason, p.owed_pieces LIMIT $2`;

const LEDGER_SQL = `
  SELECT DISTINCT ON (day) day, entries, seq, hash
    FROM (SELECT (e.at AT TIME ZONE j.time_zone)::date AS day, e.seq, e.hash,
                 count(*) OVER (PARTITION BY (e.at AT TIME ZONE j.time_zone)::date)::int AS entries
            FROM ledger_entries e JOIN jurisdictions j ON j.id = e.jurisdiction_id WHERE e.jurisdiction_id = $1) AS entries
   ORDER BY day DESC, seq DESC LIMIT $2`;

const rounds = (tx: EntityManager, jurisdictionId: string, limit: number): Promise<RoundRow[]> =>
  tx.query<RoundRow[]>(ROUNDS_SQL, [jurisdictionId, DECIDED_STATES, limit]);

const ofRound = ({ roundId, category, serviceDate }: RoundRow): OpenRow => ({ roundId, category, serviceDate });

/** Rows of the groups of each round, small ones without their counts. */
function groups<G extends { readonly requisitions: number }>(
  pick: (result: RoundResult) => readonly G[] | undefined,
  name: (group: G) => OpenRow,
): Reader {
  return async (tx, jurisdictionId, limit) => {
    const found = await rounds(tx, jurisdictionId, limit);
    const rows = found.flatMap((round) =>
      withoutSmallCounts(
        pick(round.result) ?? [],
        (group): OpenRow => ({ ...ofRound(round), ...(group as unknown as OpenRow), ...name(group) }),
        (group): OpenRow => ({ ...ofRound(round), ...name(group) }),
      ),
    );
    return rows.slice(0, limit);
  };
}

/** How the rows of each file are read. What a row has beyond the file's schema is not told. */
export const DATASET_READERS: Readonly<Record<DatasetName, Reader>> = {
  rounds: async (tx, jurisdictionId, limit) =>
    (await rounds(tx, jurisdictionId, limit)).map(({ result, decidedAt, ...round }) => ({
      ...round,
      decidedAt: decidedAt.toISOString(),
      ...totalsOf(result.totals),
    })),
  tiers: groups(
    (result) => result.byTier,
    ({ tier }) => ({ tier }),
  ),
  districts: async (tx, jurisdictionId, limit) => {
    const names = await tx.query<{ id: string; nameEn: string; nameZh: string }[]>(
      'SELECT id, name_en AS "nameEn", name_zh AS "nameZh" FROM districts WHERE jurisdiction_id = $1',
      [jurisdictionId],
    );
    const nameOf = new Map(names.map(({ id, nameEn, nameZh }) => [id, { districtNameEn: nameEn, districtNameZh: nameZh }])); // prettier-ignore
    const read = groups(
      (result) => result.byDistrict,
      ({ districtId }) => ({ districtId, ...nameOf.get(districtId) }),
    );
    return read(tx, jurisdictionId, limit);
  },
  reasons: async (tx, jurisdictionId, limit) =>
    (await rounds(tx, jurisdictionId, limit))
      .flatMap((round) =>
        Object.entries(round.result.reasonCounts ?? {})
          .sort(([, a], [, b]) => b - a)
          .map(([reason, count]) => ({ ...ofRound(round), reason, requisitions: areFew(count) ? null : count })),
      )
      .slice(0, limit),
  appeals: (tx, jurisdictionId, limit) => tx.query<OpenRow[]>(APPEALS_SQL, [jurisdictionId, limit]),
  service: (tx, jurisdictionId, limit) => tx.query<OpenRow[]>(SERVICE_SQL, [jurisdictionId, limit]),
  ledger: (tx, jurisdictionId, limit) => tx.query<OpenRow[]>(LEDGER_SQL, [jurisdictionId, limit]),
};

/** A round of fewer than 5 firms tells what it held, and not what they got. */
function totalsOf(totals: RoundTotals): OpenRow {
  return areFew(totals.requisitions) ? { lotPieces: totals.lotPieces } : { ...totals };
}
