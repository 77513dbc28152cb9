import { Module } from '@nestjs/common';
import { IdentityModule } from '@supplydock/identity';
import { LedgerModule } from '@supplydock/ledger';
import { DocumentStore } from './document-store.js';

/** Papers handed in with a firm, a qualification or anything else; has no routes of its own. */
@Module({ imports: [IdentityModule, LedgerModule], providers: [DocumentStore], exports: [DocumentStore] })
export class DocumentsModule {}
