import type { JoinRequestState } from '@supplydock/domain';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A person's wish to act for a firm that is registered already; one open wish per person and firm. */
@Entity('join_requests')
@ForeignKey('Enterprise', ['jurisdictionId', 'enterpriseId'], ['jurisdictionId', 'id'])
@ForeignKey('User', ['jurisdictionId', 'userId'], ['jurisdictionId', 'id'])
@Check('join_requests_state_known', "state IN ('ASKED','ADMITTED','REFUSED')")
@Index('join_requests_open', ['jurisdictionId', 'enterpriseId', 'userId'], { unique: true, where: "state = 'ASKED'" })
@Index('join_requests_person', ['jurisdictionId', 'userId'])
export class JoinRequest {
  @PrimaryColumn('text')
  jurisdictionId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  enterpriseId!: string;

  @Column('uuid')
  userId!: string;

  /** What the person wrote: why they should act for the firm. */
  @Column('text')
  reason!: string;

  @Column('text')
  state!: JoinRequestState;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt!: Date;

  @Column('timestamptz', { nullable: true })
  decidedAt!: Date | null;

  @Column('uuid', { nullable: true })
  decidedBy!: string | null;

  @Column('text', { nullable: true })
  decisionReason!: string | null;
}
