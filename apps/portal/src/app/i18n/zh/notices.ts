import { NOTICE_TEXTS_ZH } from '@supplydock/domain';
import type { Messages } from '../messages.js';

export const notices: Messages['notices'] = {
  ...NOTICE_TEXTS_ZH,
  heading: '通知',
  lead: '与您有关的处理结果，最新的在前。',
  filter: '通知范围',
  all: '全部',
  unread: '未读',
  isNew: '新',
  open: '查看',
  markRead: '标为已读',
  markAllRead: '全部标为已读',
  emptyHeading: '暂无通知',
  emptyText: '企业、需求单或货批有处理结果时会显示在这里。',
  allReadHeading: '没有未读通知',
  allReadText: '新的通知会立即显示在这里。',
};
