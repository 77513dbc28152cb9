export { ReviewClockView } from './dto/enterprise.dto.js';
export * from './enterprise-facts.js';
export * from './enterprise.entity.js';
export * from './enterprises.module.js';
export * from './imports/firm-import.entity.js';
export * from './on-site/counted-headcount.js';
export * from './on-site/work-filing.entity.js';
export * from './people/invitation.entity.js';
export * from './people/join-request.entity.js';
export { LIKE_ADDRESS } from './read/show-warnings.js';
export * from './verified-firms.js';

import { Enterprise, EnterpriseText, Headcount, HeadcountFiling } from './enterprise.entity.js';
import { FirmImport, FirmImportColumnName } from './imports/firm-import.entity.js';
import { Invitation } from './people/invitation.entity.js';
import { JoinRequest } from './people/join-request.entity.js';
import { WorkFiling } from './on-site/work-filing.entity.js';

export const ENTERPRISES_ENTITIES = [
  Enterprise,
  Headcount,
  HeadcountFiling,
  EnterpriseText,
  WorkFiling,
  Invitation,
  JoinRequest,
  FirmImport,
  FirmImportColumnName,
];
