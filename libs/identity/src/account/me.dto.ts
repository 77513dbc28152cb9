import { ApiProperty } from '@nestjs/swagger';
import { IsUUID } from 'class-validator';
import { ROLES, type Category, type Role } from '@supplydock/domain';

/** HH:MM by category. */
export class CutOffs implements Record<Category, string> {
  @ApiProperty({ example: '09:30' })
  masks!: string;
  @ApiProperty({ example: '09:30' })
  disinfectant!: string;
  @ApiProperty({ example: '09:30' })
  goggles!: string;
  @ApiProperty({ example: '09:30' })
  thermometers!: string;
}

/** The city that a person (or a visitor) is in here. */
export class CityToday {
  @ApiProperty({ example: '310000', description: 'Division code of GB/T 2260' })
  id!: string;
  @ApiProperty({ example: 'Shanghai' })
  nameEn!: string;
  @ApiProperty({ example: '上海市' })
  nameZh!: string;
  @ApiProperty({ example: 'Asia/Shanghai' })
  timeZone!: string;
  @ApiProperty({ format: 'date', description: 'The day the channel works on' })
  today!: string;
  @ApiProperty({ type: CutOffs, description: 'When the day’s round of each category begins, in that zone' })
  cutOffs!: CutOffs;
  @ApiProperty({ description: 'True when the channel rehearses and stands still at that day' })
  rehearsal!: boolean;
}

export class MyMembership {
  @ApiProperty({ enum: ROLES, enumName: 'Role' })
  role!: Role;
  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  enterpriseId!: string | null;
  @ApiProperty({ type: String, nullable: true })
  enterpriseName!: string | null;
  @ApiProperty({ type: String, nullable: true, example: '310101' })
  districtId!: string | null;
}

export class MyFirm {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  @ApiProperty()
  name!: string;
}

export class ActForBody {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  enterpriseId!: string;
}

export class Me {
  @ApiProperty({ format: 'uuid' })
  userId!: string;
  @ApiProperty()
  displayName!: string;
  @ApiProperty({ enum: ['en', 'zh'] })
  locale!: 'en' | 'zh';
  @ApiProperty({ type: CityToday })
  jurisdiction!: CityToday;
  @ApiProperty({ type: [MyMembership], description: 'What counts now: an office, or the one firm acted for' })
  memberships!: MyMembership[];
  @ApiProperty({ type: [MyFirm], description: 'Every firm the person may act for' })
  firms!: MyFirm[];
}
