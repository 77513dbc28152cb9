import { Injectable } from '@nestjs/common';
import { Problem, UnitOfWork } from '@supplydock/platform';
import type { EntityManager } from 'typeorm';
import { readPart } from '../compute/round-files.js';
import { unpackPart } from '../engine/packed-bytes.js';
import { ROUND_SQL, type RoundRow } from '../read/round-row.js';
import type { BlockProduct, BlockStory, LevelBar, LevelSpread, RoundStory } from './insight.dto.js';

/** Bars that the picture has room for; the last one holds what lies above. */
const BARS = 24;
/** Of the requisitions in a thousand, those that the bars before the last one have to show. */
const SHOWN_MILLE = 985;
const MILLI = 1_000;

const FIRMS_SQL = `
  SELECT block AS id, sum(claim_pieces)::bigint AS "claimPieces", sum(pieces)::bigint AS "awardedPieces",
         count(*) FILTER (WHERE pieces = claim_pieces)::int AS "metInFull",
         array_agg(DISTINCT tier ORDER BY tier) AS tiers,
         (SELECT array_agg(d.id ORDER BY d.firms DESC, d.id)
            FROM (SELECT district_id AS id, count(*) AS firms FROM awards o
                   WHERE o.jurisdiction_id = $1 AND o.round_id = $2 AND o.block = a.block
                   GROUP BY district_id) d) AS "districtIds"
    FROM awards a
   WHERE jurisdiction_id = $1 AND round_id = $2 AND block IS NOT NULL
   GROUP BY block`;

const PRODUCTS_SQL = `
  SELECT b.id, l.product_id AS "productId", count(*)::int AS lots, sum(f.frozen_pieces)::bigint AS "lotPieces",
         sum(f.awarded_pieces)::bigint AS "awardedPieces"
    FROM unnest($3::int[], $4::uuid[]) b (id, lot_id)
    JOIN round_lots f ON f.jurisdiction_id = $1 AND f.round_id = $2 AND f.lot_id = b.lot_id
    JOIN lots l ON l.jurisdiction_id = $1 AND l.id = b.lot_id
   GROUP BY b.id, l.product_id ORDER BY b.id, "lotPieces" DESC, l.product_id`;

type Firms = Pick<BlockStory, 'id' | 'claimPieces' | 'awardedPieces' | 'metInFull' | 'tiers' | 'districtIds'>;

/** What an official says about a round without reading the certificate: who ran out of what, and where people stand. */
@Injectable()
export class TellRound {
  constructor(private readonly uow: UnitOfWork) {}

  /** @throws NOT_FOUND for a round that does not exist or proposes nothing yet */
  tell(jurisdictionId: string, roundId: string): Promise<RoundStory> {
    return this.uow.run(jurisdictionId, async (tx) => {
      const [round] = await tx.query<RoundRow[]>(`${ROUND_SQL} AND r.id = $2`, [jurisdictionId, roundId]);
      if (!round?.result) throw new Problem('NOT_FOUND');
      const firms = await tx.query<Firms[]>(FIRMS_SQL, [jurisdictionId, roundId]);
      const products = await productsOf(tx, jurisdictionId, roundId);
      const blocks = round.result.blocks.map((block): BlockStory => ({
        ...block,
        ...firms.find(({ id }) => id === block.id)!,
        products: products.filter(({ id }) => id === block.id).map(({ id: _block, ...product }) => product),
      }));
      blocks.sort((a, b) => levelOf(a) - levelOf(b) || a.id - b.id);
      return { blocks, levels: await spreadOf(tx, jurisdictionId, roundId) };
    });
  }
}

const levelOf = ({ level: [numerator, denominator] }: BlockStory): number => Number(numerator) / Number(denominator);

async function productsOf(
  tx: EntityManager,
  jurisdictionId: string,
  roundId: string,
): Promise<(BlockProduct & { id: number })[]> {
  const lots = await certifiedLots(tx, jurisdictionId, roundId);
  return tx.query(PRODUCTS_SQL, [jurisdictionId, roundId, lots.map(({ block }) => block), lots.map(({ lot }) => lot)]);
}

/** The lots of each block, as the awards file's first line certifies them. */
async function certifiedLots(
  tx: EntityManager,
  jurisdictionId: string,
  roundId: string,
): Promise<{ block: number; lot: string }[]> {
  let text = '';
  for (let number = 0; !text.includes('\n'); number += 1) {
    const part = await readPart(tx, jurisdictionId, roundId, 'awards', number);
    if (part === null) throw new Error(`round ${roundId} has no whole awards file`);
    text += Buffer.from(unpackPart(part)).toString('utf8');
  }
  const { blocks } = JSON.parse(text.slice(0, text.indexOf('\n'))) as { blocks: { id: number; lots: string[] }[] };
  return blocks.flatMap(({ id, lots }) => lots.map((lot) => ({ block: id, lot })));
}

async function spreadOf(tx: EntityManager, jurisdictionId: string, roundId: string): Promise<LevelSpread> {
  const key = [jurisdictionId, roundId];
  const level = `(received_pieces + pieces) * ${MILLI} / headcount`;
  const [{ high }] = await tx.query<{ high: number }[]>(
    `SELECT coalesce(percentile_disc(${SHOWN_MILLE / 1_000}) WITHIN GROUP (ORDER BY ${level}), 0)::int AS high
       FROM awards WHERE jurisdiction_id = $1 AND round_id = $2`,
    key,
  );
  const barMilli = roundStep(high / (BARS - 1));
  const counted = await tx.query<(LevelBar & { at: number })[]>(
    `SELECT least(${level} / $3::bigint, ${BARS - 1})::int AS at, count(*)::int AS requisitions,
            sum(headcount)::bigint AS headcount, sum(pieces)::bigint AS "awardedPieces"
       FROM awards WHERE jurisdiction_id = $1 AND round_id = $2 GROUP BY 1`,
    [...key, barMilli],
  );
  const length = 1 + Math.max(0, ...counted.map(({ at }) => at));
  const bars = Array.from({ length }, () => ({ requisitions: 0, headcount: 0, awardedPieces: 0 }));
  for (const { at, ...bar } of counted) bars[at] = bar;
  return { barMilli, bars };
}

/** The next 1, 2 or 5 times a power of ten, so that the bars begin at numbers that people can read. */
export function roundStep(least: number): number {
  for (let power = 1; ; power *= 10) {
    const step = [power, 2 * power, 5 * power].find((one) => one >= least);
    if (step !== undefined) return step;
  }
}
