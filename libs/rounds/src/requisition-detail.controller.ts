import { Controller, Get, Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Policy, type Actor } from '@supplydock/identity';
import { ApiProblems, UnitOfWork } from '@supplydock/platform';
import { RequisitionView, ShowRequisition } from '@supplydock/requisitions';
import type { EntityManager } from 'typeorm';
import { AwardView } from './dto/award.dto.js';
import { ReceiptEntry } from './dto/receipt.dto.js';
import { RequisitionAppealView } from './appeals/appeal-views.dto.js';
import { readAppealable } from './appeals/appealable.js';
import { awardOfRequisition } from './read/award-of-requisition.js';
import { receiptEntries } from './read/receipt-entries.js';

export class RequisitionDetail extends RequisitionView {
  @ApiProperty({
    type: AwardView,
    nullable: true,
    description: 'What it got and why; null until its round was approved',
  })
  award!: AwardView | null;
  @ApiProperty({ type: RequisitionAppealView })
  appeal!: RequisitionAppealView;
  @ApiProperty({ type: [ReceiptEntry], description: 'What the ledger recorded about it, to keep and to check later' })
  entries!: ReceiptEntry[];
}

/** One requisition with its award: here, because rounds know requisitions and not the other way round. */
@ApiTags('requisitions')
@Controller('requisitions')
export class RequisitionDetailController {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly showRequisition: ShowRequisition,
  ) {}

  @Get(':id')
  @Policy('requisition.read')
  @ApiOperation({ summary: 'One requisition with its entitlement and, once its round was approved, its award' })
  @ApiOkResponse({ type: RequisitionDetail })
  @ApiProblems('BAD_REQUEST', 'NOT_FOUND')
  show(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<RequisitionDetail> {
    return this.uow.run(actor.jurisdictionId, async (tx) => {
      const requisition = await this.showRequisition.show(actor, id);
      const award = await awardOfRequisition(tx, actor.jurisdictionId, id);
      const appeal = await appealOf(tx, actor.jurisdictionId, id);
      return { ...requisition, award, appeal, entries: await receiptEntries(tx, actor.jurisdictionId, id) };
    });
  }
}

async function appealOf(tx: EntityManager, jurisdictionId: string, id: string): Promise<RequisitionAppealView> {
  const found = await readAppealable(tx, jurisdictionId, id);
  if (!found) throw new Error('a requisition that was found a moment ago is gone');
  const { isOpen, isCounted, until, appealId, appealState } = found;
  return { isOpen, isCounted, until: until?.toISOString() ?? null, id: appealId, state: appealState };
}
