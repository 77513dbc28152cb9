import { Injectable } from '@nestjs/common';
import type { LedgerHeadView } from '@supplydock/ledger';
import { AppConfig, Problem, UnitOfWork } from '@supplydock/platform';
import { baseOf, publicAppeals, publicOverrides, type PublicAppeals, type RoundCounts } from '@supplydock/rounds';
import { AnnouncedSeeds } from './announced-seeds.js';
import { DECIDED_STATES, PUBLIC_ROUND_SQL, publicRoundOf, type PublicRoundRow } from './public-round-row.js';
import type {
  PublicAppealsView,
  PublicDistrict,
  PublicReason,
  PublicRoundDetail,
  PublicRoundPolicy,
  PublicTier,
} from './public-round.dto.js';
import { areFew, withoutSmallCounts } from './small-counts.js';

/** A decided round as anybody may see it. */
@Injectable()
export class ShowPublicRound {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly config: AppConfig,
    private readonly announcedSeeds: AnnouncedSeeds,
  ) {}

  /** @throws NOT_FOUND also while the round is not decided: a proposal is not a promise */
  show(roundId: string): Promise<PublicRoundDetail> {
    const { jurisdictionId } = this.config;
    return this.uow.run(jurisdictionId, async (tx) => {
      const [row] = await tx.query<PublicRoundRow[]>(`${PUBLIC_ROUND_SQL} AND id = $2 AND state = ANY($3)`, [
        jurisdictionId,
        roundId,
        DECIDED_STATES,
      ]);
      if (!row) throw new Problem('NOT_FOUND');
      const [policy] = await tx.query<PublicRoundPolicy[]>(
        `SELECT name, policy_version AS "policyVersion", rules FROM policies WHERE jurisdiction_id = $1 AND id = $2`,
        [jurisdictionId, row.policyId],
      );
      const [entry] = await tx.query<LedgerHeadView[]>(
        `SELECT seq, hash FROM ledger_entries
          WHERE jurisdiction_id = $1 AND subject_type = 'round' AND subject_id = $2 AND kind = 'ROUND_APPROVED'`,
        [jurisdictionId, roundId],
      );
      const { result } = row;
      const adjusts = await baseOf(tx, jurisdictionId, roundId);
      return {
        ...publicRoundOf(row),
        seed: row.seed,
        seedAnnounced: await this.announcedSeeds.ofRound(tx, { ...row, revision: adjusts?.revision ?? row.revision }),
        overrides: adjusts === null ? [] : await publicOverrides(tx, jurisdictionId, roundId),
        adjusts,
        appeals: withoutPieces(await publicAppeals(tx, jurisdictionId, roundId), result?.totals.requisitions ?? 0),
        policy,
        blocks: result?.blocks ?? [],
        byTier: withoutSmallCounts(
          result?.byTier ?? [],
          ({ tier, ...counts }): PublicTier => ({ tier, ...shown(counts) }),
          ({ tier }) => ({ tier, ...HIDDEN }),
        ),
        byDistrict: withoutSmallCounts(
          result?.byDistrict ?? [],
          ({ districtId, ...counts }): PublicDistrict => ({ districtId, ...shown(counts) }),
          ({ districtId }) => ({ districtId, ...HIDDEN }),
        ),
        reasons: reasonsOf(result?.reasonCounts ?? {}),
        certificate: result?.certificate ?? null,
        entry: entry ?? null,
      };
    });
  }

  /** @throws NOT_FOUND while the round is not decided */
  async mustBeDecided(roundId: string): Promise<void> {
    const { jurisdictionId } = this.config;
    const found = await this.uow.run(jurisdictionId, (tx) =>
      tx.query<unknown[]>('SELECT 1 FROM rounds WHERE jurisdiction_id = $1 AND id = $2 AND state = ANY($3)', [
        jurisdictionId,
        roundId,
        DECIDED_STATES,
      ]),
    );
    if (found.length === 0) throw new Problem('NOT_FOUND');
  }
}

/** In a round of fewer than 5 firms what one is owed would say what it got. */
function withoutPieces({ items, ...counts }: PublicAppeals, requisitions: number): PublicAppealsView {
  const isSmall = areFew(requisitions);
  return { ...counts, items: items.map((one) => ({ ...one, owedPieces: isSmall ? null : one.owedPieces })) };
}

type Told = Omit<PublicTier, 'tier'>;

const HIDDEN: Told = {
  requisitions: null,
  claimPieces: null,
  awardedPieces: null,
  levelPerHead: null,
  metInFull: null,
  short: null,
  unserved: null,
};

function shown({ headcount: _headcount, ...counts }: RoundCounts): Told {
  return counts;
}

/** Most frequent first; how often a rare one occurs is not told. */
function reasonsOf(counts: Readonly<Record<string, number>>): PublicReason[] {
  return Object.entries(counts)
    .sort(([, a], [, b]) => b - a)
    .map(([code, requisitions]) => ({ code, requisitions: areFew(requisitions) ? null : requisitions }));
}
