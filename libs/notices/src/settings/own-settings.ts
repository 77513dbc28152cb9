import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { noticeKindsFor, type NoticeKind } from '@supplydock/domain';
import type { Actor } from '@supplydock/identity';
import { UnitOfWork } from '@supplydock/platform';
import type { NoticeChoiceView, NoticeSettings, NoticeSettingsBody } from '../notice.dto.js';

/** What of a person is told where, and in which language e-mails are written. */
@Injectable()
export class OwnSettings {
  constructor(private readonly uow: UnitOfWork) {}

  /** Every kind that a person of these roles can get; where they chose nothing, both places. */
  read(actor: Actor): Promise<NoticeSettings> {
    return this.uow.run(actor.jurisdictionId, (tx) => readSettings(tx, actor));
  }

  /** Kinds left out keep what was chosen; kinds that the person cannot get are passed over. */
  store(actor: Actor, { language, kinds }: NoticeSettingsBody): Promise<NoticeSettings> {
    const { jurisdictionId, userId } = actor;
    const own = new Set<NoticeKind>(kindsOf(actor));
    const chosen = kinds.filter(({ kind }) => own.has(kind));
    return this.uow.run(jurisdictionId, async (tx) => {
      await tx.query('UPDATE users SET locale = $3 WHERE jurisdiction_id = $1 AND id = $2', [
        jurisdictionId,
        userId,
        language,
      ]);
      await tx.query(
        `INSERT INTO notice_choices (jurisdiction_id, user_id, kind, in_portal, by_mail)
         SELECT DISTINCT ON (c.kind) $1, $2, c.kind, c."inPortal", c."byMail"
           FROM jsonb_to_recordset($3) AS c (kind text, "inPortal" boolean, "byMail" boolean)
         ON CONFLICT (jurisdiction_id, user_id, kind)
           DO UPDATE SET in_portal = excluded.in_portal, by_mail = excluded.by_mail`,
        [jurisdictionId, userId, JSON.stringify(chosen)],
      );
      return readSettings(tx, actor);
    });
  }
}

const kindsOf = ({ memberships }: Actor): readonly NoticeKind[] => noticeKindsFor(memberships.map(({ role }) => role));

/** The settings as they stand, in the transaction that may just have changed them. */
export async function readSettings(tx: EntityManager, actor: Actor): Promise<NoticeSettings> {
  const key = [actor.jurisdictionId, actor.userId];
  const [{ language }] = await tx.query<Pick<NoticeSettings, 'language'>[]>(
    'SELECT locale AS language FROM users WHERE jurisdiction_id = $1 AND id = $2',
    key,
  );
  const [address] = await tx.query<{ address: string; isConfirmed: boolean }[]>(
    `SELECT address, confirmed_at IS NOT NULL AS "isConfirmed" FROM mail_addresses
      WHERE jurisdiction_id = $1 AND user_id = $2`,
    key,
  );
  const chosen = await tx.query<NoticeChoiceView[]>(
    `SELECT kind, in_portal AS "inPortal", by_mail AS "byMail" FROM notice_choices
      WHERE jurisdiction_id = $1 AND user_id = $2`,
    key,
  );
  const choices = new Map(chosen.map((choice) => [choice.kind, choice]));
  const kinds = kindsOf(actor).map((kind) => choices.get(kind) ?? { kind, inPortal: true, byMail: true });
  return { language, address: address ?? null, kinds };
}
