import type { NoticeItem } from '@supplydock/api-client';
import { NOTICES } from '@supplydock/domain';

/**
 * The page on which a notice's matter stands; null where the reader's roles have none.
 * @param isRequester firms' own pages are theirs; a supplier's clerk works with lots
 */
export function noticeLink({ kind, subjectId }: NoticeItem, isRequester: boolean): string | null {
  switch (NOTICES[kind].about) {
    case 'enterprise':
      return isRequester ? '/my-firm' : null;
    case 'people':
      return '/my-firm/people';
    case 'joiners':
      return '/firms';
    case 'joining':
      return '/join';
    case 'requisition':
      return `/firm/requisitions/${subjectId}`;
    case 'appeal':
      return `/firm/appeals/${subjectId}`;
    case 'lot':
      return `/supplier/lots/${subjectId}`;
    case 'account':
      return '/notices/settings';
    case 'qualification':
      return `/supplier/qualifications/${subjectId}`;
    case 'proposal':
      return `/rounds/${subjectId}`;
    case 'round':
      return '/supplier/lots';
  }
}
