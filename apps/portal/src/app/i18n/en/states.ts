import { LIST_WORDS_EN } from '@supplydock/domain';
/** States and stages as a reader meets them; the codes stay the api's. */
export const states = {
  round: {
    SCHEDULED: 'In the queue',
    SNAPSHOTTING: 'Freezing the snapshot',
    COMPUTING: 'Computing',
    VERIFYING: 'Verifying',
    PROPOSED: 'Waits for approval',
    APPROVED: 'Approved',
    PUBLISHED: 'Published',
    REJECTED: 'Rejected',
    FAILED: 'Failed',
    CANCELLED: 'Cancelled',
    SUPERSEDED: 'Superseded',
  },
  requisition: LIST_WORDS_EN.requisition,
  enterprise: LIST_WORDS_EN.enterprise,
  filing: { PENDING: 'Waits', VERIFIED: 'Verified', REJECTED: 'Rejected', SUPERSEDED: 'Replaced' },
  lot: LIST_WORDS_EN.lot,
  steps: { done: 'done', current: 'now', ahead: 'ahead', stopped: 'stopped' },
  stages: {
    QUEUED: 'In the queue',
    SNAPSHOTTING: 'Freezing lots and requisitions',
    COMPUTING: 'Computing the awards',
    VERIFYING: 'Checking the certificate',
    WRITING: 'Writing the result',
    PROPOSED: 'Proposed',
  } as Record<string, string>,
};
