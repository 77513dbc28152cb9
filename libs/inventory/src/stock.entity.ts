import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Lot } from './lot.entity.js';

/** Where the pieces of a lot are now. Changed only together with a movement (move-stock.ts). */
@Entity('lot_levels')
@ForeignKey(() => Lot, ['jurisdictionId', 'lotId'], ['jurisdictionId', 'id'])
@Check('lot_levels_sum', 'on_hand = available + reserved + allocated + shipped + written_off')
@Check(
  'lot_levels_not_negative',
  'available >= 0 AND reserved >= 0 AND allocated >= 0 AND shipped >= 0 AND written_off >= 0',
)
export class LotLevel {
  @PrimaryColumn('text')
  jurisdictionId!: string;

  @PrimaryColumn('uuid')
  lotId!: string;

  @Column('bigint', { default: 0 })
  onHand!: number;

  @Column('bigint', { default: 0 })
  available!: number;

  @Column('bigint', { default: 0 })
  reserved!: number;

  @Column('bigint', { default: 0 })
  allocated!: number;

  @Column('bigint', { default: 0 })
  shipped!: number;

  @Column('bigint', { default: 0 })
  writtenOff!: number;
}

export const MOVEMENT_KINDS = [
  'POST',
  'CORRECT',
  'RESERVE',
  'RELEASE',
  'ALLOCATE',
  'DEALLOCATE',
  'WITHDRAW',
  'WRITE_OFF',
  'SHIP',
  'RECALL',
] as const;
export type MovementKind = (typeof MOVEMENT_KINDS)[number];

/** Why and by how much the levels of a lot changed; never altered afterwards. The sum of a lot's movements is its level. */
@Entity('lot_movements')
@ForeignKey(() => Lot, ['jurisdictionId', 'lotId'], ['jurisdictionId', 'id'])
@Index('lot_movements_lot', ['jurisdictionId', 'lotId', 'at'])
@Index('lot_movements_service_day', ['jurisdictionId', 'serviceDay', 'id'])
@Check('lot_movements_sum', 'd_on_hand = d_available + d_reserved + d_allocated + d_shipped + d_written_off')
export class LotMovement {
  @PrimaryColumn('text')
  jurisdictionId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  lotId!: string;

  @Column('text')
  kind!: MovementKind;

  @Column('bigint', { default: 0 })
  dOnHand!: number;

  @Column('bigint', { default: 0 })
  dAvailable!: number;

  @Column('bigint', { default: 0 })
  dReserved!: number;

  @Column('bigint', { default: 0 })
  dAllocated!: number;

  @Column('bigint', { default: 0 })
  dShipped!: number;

  @Column('bigint', { default: 0 })
  dWrittenOff!: number;

  @Column('uuid', { nullable: true })
  roundId!: string | null;

  @Column('uuid', { nullable: true })
  actorId!: string | null;

  @Column('text', { default: '' })
  reason!: string;

  @Column('timestamptz', { default: () => 'now()' })
  at!: Date;

  /** The channel's day it counts to; set by the table itself when the row is written. */
  @Column('date')
  serviceDay!: string;
}
