import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { declaredLot, type LotHold, type PriceBreach } from '@supplydock/domain';
import type { Actor } from '@supplydock/identity';
import type { LedgerService } from '@supplydock/ledger';
import { pgClientOf } from '@supplydock/platform';
import { lockSupplier, qualifiedProducts } from './qualifications/hold-lots.js';
import { lotFactsOf, type LotRuleBook } from './lot-rule-book.js';
import { breachesOf, type LotInput } from './lot-rules.js';
import { postStock } from './move-stock.js';
import { openPriceReviews } from './prices/open-price-reviews.js';

interface NewLot {
  readonly id: string;
  readonly input: LotInput;
  readonly breaches: readonly PriceBreach[];
  readonly holds: readonly LotHold[];
}

/**
 * Writes judged lots down: each with its level, the movement behind it, its ledger entry, and the review of a price that
 * breaks a rule. A lot of a product that the supplier is not qualified for is only DECLARED. One lot or thousands take the same few statements.
 * @param book the rules that the lots were judged by
 * @returns ids of the lots, in the order given
 */
export async function insertLots(
  tx: EntityManager,
  ledger: LedgerService,
  { jurisdictionId, userId: actorId }: Actor,
  supplierId: string,
  book: LotRuleBook,
  inputs: readonly LotInput[],
): Promise<string[]> {
  await lockSupplier(tx, jurisdictionId, supplierId);
  const qualified = await qualifiedProducts(tx, jurisdictionId, supplierId, book.today);
  const lots = inputs.map((input): NewLot => {
    const breaches = breachesOf(input, lotFactsOf(book, input.productId));
    return { id: uuidv7(), input, breaches, holds: holdsOf(breaches.length > 0, qualified.has(input.productId)) };
  });
  await insertRows(tx, jurisdictionId, supplierId, actorId, lots);
  const stock = lots.map(({ id, input }) => ({ lotId: id, pieces: input.pieces }));
  await postStock(tx, { jurisdictionId, actorId, reason: 'posted', lots: stock });
  const breaking = lots.filter(({ breaches }) => breaches.length > 0);
  await openPriceReviews(
    tx,
    jurisdictionId,
    breaking.map(({ id, input: { priceFen, costFen = null }, breaches }) => ({
      lotId: id,
      priceFen,
      costFen,
      breaches,
    })),
  );
  await ledger.appendAll(
    tx,
    jurisdictionId,
    lots.map(({ id, input, holds }) => {
      const payload = { supplierId, ...withoutWords(input), ...(holds.length > 0 ? { holds } : {}) };
      return { jurisdictionId, kind: 'LOT_POSTED', subjectType: 'lot', subjectId: id, actorId, payload };
    }),
  );
  return lots.map(({ id }) => id);
}

/** What keeps a posted lot from rounds at first. */
function holdsOf(isReviewed: boolean, isQualified: boolean): LotHold[] {
  return [...(isReviewed ? ['PRICE_REVIEW' as const] : []), ...(isQualified ? [] : ['QUALIFICATION' as const])];
}

/** What of a lot may stand in the ledger: where its purchase price comes from is a person's words. */
export function withoutWords({ costSource: _words, ...lot }: LotInput): Omit<LotInput, 'costSource'> {
  return lot;
}

async function insertRows(
  tx: EntityManager,
  jurisdictionId: string,
  supplierId: string,
  actorId: string,
  lots: readonly NewLot[],
): Promise<void> {
  const rows = lots.map(({ id, input, holds }) => ({ ...input, ...declaredLot(holds), id }));
  const client = await pgClientOf(tx);
  await client.query(
    `INSERT INTO lots (jurisdiction_id, id, supplier_id, product_id, district_id, serves, batch, produced_on, expires_on,
                       pack_pieces, price_fen, cost_fen, cost_source, state, holds, posted_by)
     SELECT $1, id, $2, "productId", "districtId", serves, batch, "producedOn", "expiresOn", "packPieces", "priceFen",
            "costFen", "costSource", state, holds, $3
       FROM jsonb_to_recordset($4::jsonb)
         AS l(id uuid, "productId" text, "districtId" text, serves text[], batch text, "producedOn" date, "expiresOn" date,
              "packPieces" int, "priceFen" bigint, "costFen" bigint, "costSource" text, state text, holds text[])`,
    [jurisdictionId, supplierId, actorId, JSON.stringify(rows)],
  );
}
