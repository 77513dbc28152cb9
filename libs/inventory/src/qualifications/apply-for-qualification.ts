import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { claimValidTo, judgeClaim, SUPPLIER_QUALIFICATION, type ProductToClaim, type QualificationClaim } from '@supplydock/domain'; // prettier-ignore
import { ownEnterpriseId, type Actor } from '@supplydock/identity';
import { LedgerService } from '@supplydock/ledger';
import { channelDay, Clock, Problem, UnitOfWork } from '@supplydock/platform';
import { requireVerifiedSupplier } from '../lot-rule-book.js';
import { recordAboutGoods } from '../record-about-goods.js';
import { PRODUCT_STANDARDS_SQL } from '../product-standards.js';
import { claimFieldError } from './claim-errors.js';
import { lockSupplier } from './hold-lots.js';

export interface Application extends QualificationClaim {
  readonly productId: string;
}

/** A supplier applies for a product; what fits is before an officer at once, and the 48 hours begin. */
@Injectable()
export class ApplyForQualification {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly ledger: LedgerService,
    private readonly clock: Clock,
  ) {}

  /**
   * @returns id of the qualification, in DOCUMENT_CHECK
   * @throws FORBIDDEN when the actor acts for no supplier; ENTERPRISE_NOT_VERIFIED; VALIDATION_FAILED with the codes of
   *   judgeClaim or UNKNOWN_PRODUCT; QUALIFICATION_OPEN while another one for the product is not decided
   */
  apply(actor: Actor, { productId, ...claim }: Application): Promise<string> {
    const { jurisdictionId, userId: actorId } = actor;
    const supplierId = ownEnterpriseId(actor, 'qualification.apply');
    return this.uow.run(jurisdictionId, async (tx) => {
      const today = await channelDay(tx, jurisdictionId, this.clock);
      await requireVerifiedSupplier(tx, jurisdictionId, supplierId, today);
      const product = await readProduct(tx, jurisdictionId, productId);
      if (!product) throw invalid([{ field: 'productId', code: 'UNKNOWN_PRODUCT', message: 'is not a product of this channel', messageZh: '不是本渠道的产品' }]); // prettier-ignore
      const errors = judgeClaim(claim, product, today).map((error) => claimFieldError(error, product, today));
      if (errors.length > 0) throw invalid(errors);
      await lockSupplier(tx, jurisdictionId, supplierId);
      await refuseSecond(tx, jurisdictionId, supplierId, productId);
      const id = uuidv7();
      const state = SUPPLIER_QUALIFICATION.transitions.APPLIED.check;
      await tx.query(
        `INSERT INTO qualifications (jurisdiction_id, id, supplier_id, product_id, state, goods_name, standard,
                                     certificates, valid_to, applied_by)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
        [jurisdictionId, id, supplierId, productId, state, claim.goodsName, claim.standard, JSON.stringify(claim.certificates), claimValidTo(claim, product), actorId], // prettier-ignore
      );
      await recordAboutGoods(tx, this.ledger, {
        jurisdictionId,
        subjectType: 'qualification',
        subjectId: id,
        actorId,
        kind: 'QUALIFICATION_APPLIED',
        payload: { supplierId, productId, standard: claim.standard, certificates: claim.certificates },
      });
      return id;
    });
  }
}

function invalid(errors: ReturnType<typeof claimFieldError>[]): Problem {
  return new Problem('VALIDATION_FAILED', { params: { count: errors.length }, errors });
}

async function readProduct(tx: EntityManager, jurisdictionId: string, id: string): Promise<ProductToClaim | null> {
  const [product] = await tx.query<ProductToClaim[]>(
    `SELECT category, is_medical AS "isMedical", ${PRODUCT_STANDARDS_SQL} AS standards
       FROM products p WHERE jurisdiction_id = $1 AND id = $2`,
    [jurisdictionId, id],
  );
  return product ?? null;
}

async function refuseSecond(
  tx: EntityManager,
  jurisdictionId: string,
  supplierId: string,
  productId: string,
): Promise<void> {
  const open = await tx.query<unknown[]>(
    `SELECT 1 FROM qualifications WHERE jurisdiction_id = $1 AND supplier_id = $2 AND product_id = $3
        AND state IN ('APPLIED', 'DOCUMENT_CHECK')`,
    [jurisdictionId, supplierId, productId],
  );
  if (open.length > 0) throw new Problem('QUALIFICATION_OPEN');
}
