import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Put, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ApiProblems } from '@supplydock/platform';
import type { Actor } from '../actor.js';
import { CurrentActor, Policy } from '../policy/decorators.js';
import { OwnViews } from './own-views.js';
import { SavedViewBody, SavedViewList, SavedViewsQuery } from './saved-view.dto.js';

/** Names that a person gave to filters and orders of lists. */
@ApiTags('identity')
@Controller('me/views')
export class ViewsController {
  constructor(private readonly views: OwnViews) {}

  @Get()
  @Policy('savedView.list')
  @ApiOperation({ summary: 'My saved views of a list' })
  @ApiOkResponse({ type: SavedViewList })
  @ApiProblems('VALIDATION_FAILED')
  list(@CurrentActor() actor: Actor, @Query() { list }: SavedViewsQuery): Promise<SavedViewList> {
    return this.views.list(actor, list);
  }

  @Put()
  @Policy('savedView.keep')
  @ApiOperation({ summary: 'Keep a view of a list', description: 'One of the same name is replaced.' })
  @ApiOkResponse({ type: SavedViewList })
  @ApiProblems('VALIDATION_FAILED', 'VIEWS_FULL')
  keep(@CurrentActor() actor: Actor, @Body() body: SavedViewBody): Promise<SavedViewList> {
    return this.views.keep(actor, body);
  }

  @Delete(':id')
  @HttpCode(204)
  @Policy('savedView.remove')
  @ApiOperation({ summary: 'Remove a view' })
  @ApiNoContentResponse({ description: 'Removed' })
  @ApiProblems('BAD_REQUEST', 'NOT_FOUND')
  remove(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    return this.views.remove(actor, id);
  }
}
