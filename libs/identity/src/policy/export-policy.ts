import { OFFICERS_READ, OFFICERS_READ_ALL, row } from './policy-row.js';

const WHY = 'As the list, but whole: a session of an office that fell into other hands must not carry every firm away.';
const DOWNLOAD = { action: 'download', stepUp: true, why: WHY } as const;

/** Lists as files, each for whom the list is; a test compares the two. Part of POLICY. */
export const EXPORT_POLICY = {
  'enterprise.export': row({
    ...DOWNLOAD,
    resource: 'list of enterprises',
    allow: { hotline_operator: 'all', ...OFFICERS_READ },
  }),
  'lot.export': row({
    ...DOWNLOAD,
    resource: 'list of lots',
    allow: { supplier: 'own enterprise', ...OFFICERS_READ_ALL },
  }),
  'requisition.export': row({
    ...DOWNLOAD,
    resource: 'list of requisitions',
    allow: { requester: 'own enterprise', hotline_operator: 'all', ...OFFICERS_READ },
  }),
  'award.export': row({ ...DOWNLOAD, resource: 'list of awards', allow: OFFICERS_READ }),
} as const;
