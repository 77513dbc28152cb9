import { ApiProperty } from '@nestjs/swagger';
import { CATEGORIES, type Category } from '@supplydock/domain';
import { CityToday } from '@supplydock/identity';

export class ReferenceDistrict {
  @ApiProperty({ example: '310101' })
  id!: string;
  @ApiProperty({ example: 'Huangpu' })
  nameEn!: string;
  @ApiProperty({ example: '黄浦区' })
  nameZh!: string;
  @ApiProperty({ description: 'Of its centroid, degrees east' })
  lng!: number;
  @ApiProperty({ description: 'Of its centroid, degrees north' })
  lat!: number;
}

export class ReferenceProduct {
  @ApiProperty({ example: 'surgical' })
  id!: string;
  @ApiProperty({ enum: CATEGORIES, enumName: 'Category' })
  category!: Category;
  @ApiProperty({ example: 'Surgical mask' })
  nameEn!: string;
  @ApiProperty({ example: '医用外科口罩' })
  nameZh!: string;
  @ApiProperty({ example: 'YY 0469-2011', description: 'The one that the channel names it by' })
  standard!: string;
  @ApiProperty({ type: [String], example: ['YY 0469-2011'], description: 'Standards in force today; a revised one comes last' }) // prettier-ignore
  standards!: string[];
  @ApiProperty()
  isMedical!: boolean;
  @ApiProperty({ type: 'integer', minimum: 1 })
  shelfLifeDays!: number;
  @ApiProperty({ example: 'piece' })
  unitEn!: string;
  @ApiProperty({ example: '只' })
  unitZh!: string;
}

export class Reference {
  @ApiProperty({ type: CityToday })
  jurisdiction!: CityToday;
  @ApiProperty({ type: [ReferenceDistrict] })
  districts!: ReferenceDistrict[];
  @ApiProperty({ type: [ReferenceProduct] })
  products!: ReferenceProduct[];
  @ApiProperty({ enum: CATEGORIES, enumName: 'Category', isArray: true })
  categories!: Category[];
}
