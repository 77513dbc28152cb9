import { Module } from '@nestjs/common';
import { DocumentsModule } from '@supplydock/documents';
import { ExportsModule } from '@supplydock/exports';
import { IdentityModule } from '@supplydock/identity';
import { ImportsModule } from '@supplydock/imports';
import { LedgerModule } from '@supplydock/ledger';
import { FirmDocuments } from './documents/firm-documents.js';
import { FirmDocumentsController } from './documents/firm-documents.controller.js';
import { EnterprisesController } from './enterprises.controller.js';
import { DecideFiling } from './headcount/decide-filing.js';
import { FileHeadcount } from './headcount/file-headcount.js';
import { FilingsController } from './headcount/filings.controller.js';
import { ListFilings } from './headcount/list-filings.js';
import { FirmImportsController } from './imports/firm-imports.controller.js';
import { ImportFirms } from './imports/import-firms.js';
import { FileWork } from './on-site/file-work.js';
import { OnSiteController } from './on-site/on-site.controller.js';
import { ShowOnSite } from './on-site/show-on-site.js';
import { AcceptInvitation } from './people/accept-invitation.js';
import { AskToJoin } from './people/ask-to-join.js';
import { DecideJoining } from './people/decide-joining.js';
import { FirmPeopleDesk } from './people/firm-people.js';
import { JoinRequestsController } from './people/join-requests.controller.js';
import { PeopleController } from './people/people.controller.js';
import { ListEnterprises } from './read/list-enterprises.js';
import { ShowEnterprise } from './read/show-enterprise.js';
import { ShowTimeline } from './read/show-timeline.js';
import { ShowWarnings } from './read/show-warnings.js';
import { RegisterEnterprise } from './registration/register-enterprise.js';
import { RegistrationsController } from './registration/registrations.controller.js';
import { AskFirm } from './review/ask-firm.js';
import { DecideEnterprise } from './review/decide-enterprise.js';
import { VerifiedFirms } from './verified-firms.js';
import { ExportEnterprisesController } from './export-enterprises.controller.js';
import { ExportEnterprises } from './export-enterprises.js';
import { ExportFilingsController } from './headcount/export-filings.controller.js';
import { ExportFilings } from './headcount/export-filings.js';

/** Registration of firms, their verification and their headcounts. */
@Module({
  imports: [DocumentsModule, ExportsModule, IdentityModule, ImportsModule, LedgerModule],
  controllers: [
    ExportFilingsController,
    ExportEnterprisesController,
    RegistrationsController,
    EnterprisesController,
    FilingsController,
    FirmDocumentsController,
    OnSiteController,
    PeopleController,
    JoinRequestsController,
    FirmImportsController,
  ],
  providers: [
    ExportFilings,
    AcceptInvitation,
    ExportEnterprises,
    AskFirm,
    AskToJoin,
    DecideEnterprise,
    DecideFiling,
    DecideJoining,
    FileHeadcount,
    FileWork,
    FirmDocuments,
    FirmPeopleDesk,
    ImportFirms,
    ListEnterprises,
    ListFilings,
    RegisterEnterprise,
    ShowEnterprise,
    ShowOnSite,
    ShowTimeline,
    ShowWarnings,
    VerifiedFirms,
  ],
  exports: [VerifiedFirms],
})
export class EnterprisesModule {}
