import type { Standard } from '@supplydock/domain';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

export type Category = 'masks' | 'disinfectant' | 'goggles' | 'thermometers';

/** A kind of goods in a category, with its grade and the standard it must meet on the day of the award. */
@Entity('products')
@ForeignKey('Jurisdiction', ['jurisdictionId'], ['id'])
@Check('products_category_known', "category IN ('masks','disinfectant','goggles','thermometers')")
export class Product {
  @PrimaryColumn('text')
  jurisdictionId!: string;

  /** A short stable word, e.g. 'surgical', 'kn95'. */
  @PrimaryColumn('text')
  id!: string;

  @Column('text')
  category!: Category;

  @Column('text')
  nameEn!: string;

  @Column('text')
  nameZh!: string;

  @Column('text')
  standard!: string;

  @Column('date')
  standardValidFrom!: string;

  @Column('date', { nullable: true })
  standardValidTo!: string | null;

  /** What they may be made to besides: a revised standard, with its days. */
  @Column('jsonb', { default: [] })
  laterStandards!: Standard[];

  @Column('boolean')
  isMedical!: boolean;

  @Column('integer')
  shelfLifeDays!: number;

  @Column('text')
  unitEn!: string;

  @Column('text')
  unitZh!: string;
}
