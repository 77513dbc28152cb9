import { NOTICE_TEXTS_EN } from '@supplydock/domain';

export const notices = {
  ...NOTICE_TEXTS_EN,
  heading: 'Notices',
  lead: 'What happened to what is yours, the latest first.',
  filter: 'Which notices',
  all: 'All',
  unread: 'Unread',
  isNew: 'New',
  open: 'Open',
  markRead: 'Mark as read',
  markAllRead: 'Mark all as read',
  emptyHeading: 'No notices yet',
  emptyText: 'When something is decided about your firm, a requisition or a lot, it is told here.',
  allReadHeading: 'Everything is read',
  allReadText: 'What comes next is told here at once.',
};
