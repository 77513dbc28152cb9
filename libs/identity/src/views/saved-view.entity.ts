import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { User } from '../user.entity.js';

/** What a person wants to find again in a list: a name for its filters and order, as the page's address has them. */
@Entity('saved_views')
@ForeignKey(() => User, ['jurisdictionId', 'userId'], ['jurisdictionId', 'id'])
@Index('saved_views_name', ['jurisdictionId', 'userId', 'list', 'name'], { unique: true })
@Index('saved_views_one_first', ['jurisdictionId', 'userId', 'list'], { unique: true, where: 'is_default' })
@Check('saved_views_query_bounded', 'length(query) <= 1000')
export class SavedView {
  @PrimaryColumn('text')
  jurisdictionId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  userId!: string;

  /** The page's own word for its list. */
  @Column('text')
  list!: string;

  @Column('text')
  name!: string;

  /** The query of the page's address, without its page. */
  @Column('text')
  query!: string;

  /** The list opens with it. */
  @Column('boolean', { default: false })
  isDefault!: boolean;
}
