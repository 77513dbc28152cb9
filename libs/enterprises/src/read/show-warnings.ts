import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { parseUscc } from '@supplydock/domain';
import { ownOr404, type Actor } from '@supplydock/identity';
import { UnitOfWork } from '@supplydock/platform';
import type { EnterpriseWarning, EnterpriseWarnings, OtherEnterprise } from '../dto/enterprise.dto.js';

const FIRMS_SHOWN = 20;

interface Facts {
  readonly id: string;
  readonly uscc: string;
  readonly districtId: string;
  readonly address: string;
  readonly contactName: string;
  readonly contactPhone: string;
}

/** Addresses are compared without white space, signs and case: people write the same place in many ways. Indexed as it stands. */
export const LIKE_ADDRESS = (text: string): string => `lower(regexp_replace(${text}, '[^[:alnum:]]+', '', 'g'))`;

/**
 * What an officer should look at before verifying a firm: signs of a shell. None of them blocks anything, since firms
 * do share an accountant or a building.
 */
@Injectable()
export class ShowWarnings {
  constructor(private readonly uow: UnitOfWork) {}

  /** @throws NOT_FOUND when there is no such firm or it is another district's */
  show(actor: Actor, id: string): Promise<EnterpriseWarnings> {
    const { jurisdictionId } = actor;
    return this.uow.run(jurisdictionId, async (tx) => {
      const [found] = await tx.query<Facts[]>(
        `SELECT id, uscc, district_id AS "districtId", address, contact_name AS "contactName",
                contact_phone AS "contactPhone" FROM enterprises WHERE jurisdiction_id = $1 AND id = $2`,
        [jurisdictionId, id],
      );
      const firm = ownOr404(actor, 'enterpriseWarning.list', found, ({ districtId }) => ({ districtId }));
      const shared = [
        await sharedWith(tx, jurisdictionId, firm, 'SAME_PHONE', 'contact_phone = $3', firm.contactPhone),
        await sharedWith(tx, jurisdictionId, firm, 'SAME_ADDRESS', `${LIKE_ADDRESS('address')} = ${LIKE_ADDRESS('$3')} AND address <> ''`, firm.address), // prettier-ignore
        await sharedWith(tx, jurisdictionId, firm, 'SAME_CONTACT', 'contact_name = $3', firm.contactName),
      ].filter(({ firms }) => firms.length > 0);
      return { items: [...codeWarning(firm), ...shared] };
    });
  }
}

function codeWarning({ uscc }: Facts): EnterpriseWarning[] {
  const read = parseUscc(uscc);
  const isOdd = !read.ok || read.value.warnings.length > 0;
  return isOdd ? [{ code: 'ORGANISATION_CODE_CHECK', firms: [] }] : [];
}

async function sharedWith(
  tx: EntityManager,
  jurisdictionId: string,
  { id }: Facts,
  code: EnterpriseWarning['code'],
  isShared: string,
  value: string,
): Promise<EnterpriseWarning> {
  if (value === '') return { code, firms: [] };
  const firms = await tx.query<OtherEnterprise[]>(
    `SELECT id, name, district_id AS "districtId", state FROM enterprises
      WHERE jurisdiction_id = $1 AND id <> $2 AND ${isShared} ORDER BY id DESC LIMIT ${FIRMS_SHOWN}`,
    [jurisdictionId, id, value],
  );
  return { code, firms };
}
