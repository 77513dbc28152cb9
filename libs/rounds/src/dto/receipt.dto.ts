import { ApiProperty } from '@nestjs/swagger';

/** An entry of the ledger as a firm keeps it: number and hash are enough to hold it against the public ledger later. */
export class ReceiptEntry {
  @ApiProperty({ type: 'integer', minimum: 1 })
  seq!: number;
  @ApiProperty({ pattern: '^[0-9a-f]{64}$' })
  hash!: string;
  @ApiProperty({ example: 'REQUISITION_SUBMITTED' })
  kind!: string;
  @ApiProperty({ format: 'date-time' })
  at!: string;
}
