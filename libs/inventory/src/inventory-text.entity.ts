import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/**
 * What people wrote with an entry of the ledger about a lot or a qualification: a reason, a decision. The ledger holds
 * the digest only, because a person's words may have to be removed one day and an entry cannot be.
 */
@Entity('inventory_texts')
@Index('inventory_texts_subject', ['jurisdictionId', 'subjectType', 'subjectId'])
export class InventoryText {
  @PrimaryColumn('text')
  jurisdictionId!: string;

  /** Of the ledger entry. */
  @PrimaryColumn('bigint')
  seq!: number;

  /** 'lot' or 'qualification', as in the entry. */
  @Column('text')
  subjectType!: string;

  @Column('uuid')
  subjectId!: string;

  @Column('text')
  body!: string;
}
