import { Module } from '@nestjs/common';
import { IdentityModule } from '@supplydock/identity';
import { LedgerModule } from '@supplydock/ledger';
import { SaveList } from './save-list.js';

/** Lists saved as files; has no routes of its own. */
@Module({ imports: [IdentityModule, LedgerModule], providers: [SaveList], exports: [SaveList] })
export class ExportsModule {}
