import type { EntityManager } from 'typeorm';
import type { EnterpriseSize, RequisitionRecord } from '@supplydock/allocation';
import type { PolicyRules } from '@supplydock/domain';
import { pgClientOf } from '@supplydock/platform';
import { requisitionsSql } from '../compute/snapshot-sql.js';

const DAY_MS = 86_400_000;

interface Of {
  readonly requisitionId: string;
  readonly category: string;
  readonly serviceDate: string;
}

/** Row of `requisitionsSql`, in its order. */
type Row = readonly [string, string, string, number, EnterpriseSize, number, number, number, number, string, number | null, number, number | null]; // prettier-ignore

/** A requisition that its round left out, as it would have stood there: the same query, for this one alone. */
export async function readLeftOut(
  tx: EntityManager,
  jurisdictionId: string,
  { requisitionId, category, serviceDate }: Of,
  rules: PolicyRules,
): Promise<RequisitionRecord> {
  const client = await pgClientOf(tx);
  const text = requisitionsSql((value) => client.escapeLiteral(value), { jurisdictionId, category, serviceDate, rules, requisitionId }); // prettier-ignore
  const { rows } = await client.query<Row[]>({ text, rowMode: 'array' });
  const [id, enterprise, district, tier, size, weight, receivedPieces, askedPieces, claimPieces, accepts, maxPriceFen, submittedAt, lastAwardedOn] = rows[0] as unknown as Row; // prettier-ignore
  return {
    id,
    enterprise,
    district,
    tier,
    size,
    weight,
    receivedPieces,
    askedPieces,
    claimPieces,
    accepts: accepts.split(',').sort(),
    maxPriceFen,
    submittedAt: `${new Date(submittedAt * 1_000).toISOString().slice(0, 19)}Z`,
    lastAwardedOn: lastAwardedOn === null ? null : new Date(lastAwardedOn * DAY_MS).toISOString().slice(0, 10),
  };
}
