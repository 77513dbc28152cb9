import { ApiProperty } from '@nestjs/swagger';
import { OFFICE_QUEUES, type OfficeQueue } from '../office/office-cases.js';

const COUNT = { type: 'integer', minimum: 0 } as const;

export class ServiceFiguresRow {
  @ApiProperty({ enum: OFFICE_QUEUES, enumName: 'OfficeQueue' })
  queue!: OfficeQueue;
  @ApiProperty({ ...COUNT, description: 'Decided in the period' })
  answered!: number;
  @ApiProperty({ ...COUNT, description: 'Of these, within 48 hours' })
  inTime!: number;
  @ApiProperty({ ...COUNT, description: 'Waiting now' })
  open!: number;
  @ApiProperty({ ...COUNT, description: 'Of these, for more than 48 hours' })
  overdue!: number;
}

/** How fast officials answer, by queue. */
export class ServiceFigures {
  @ApiProperty({ format: 'date' })
  from!: string;
  @ApiProperty({ format: 'date' })
  to!: string;
  @ApiProperty({ type: [ServiceFiguresRow] })
  rows!: ServiceFiguresRow[];
}
