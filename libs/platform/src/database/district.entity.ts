import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Jurisdiction } from './jurisdiction.entity.js';

/** Unit of delivery distance (between centroids) and of first review. */
@Entity('districts')
@ForeignKey(() => Jurisdiction, ['jurisdictionId'], ['id'])
export class District {
  @PrimaryColumn('text')
  jurisdictionId!: string;

  /** Division code of GB/T 2260, six digits. */
  @PrimaryColumn('text')
  id!: string;

  @Column('text')
  nameEn!: string;

  @Column('text')
  nameZh!: string;

  /** Seat of the district, degrees east. */
  @Column('double precision')
  lng!: number;

  /** Seat of the district, degrees north. */
  @Column('double precision')
  lat!: number;

  @Column('double precision')
  centroidLng!: number;

  @Column('double precision')
  centroidLat!: number;

  /** Residents in units of ten thousand. */
  @Column('integer')
  residents10k!: number;
}
