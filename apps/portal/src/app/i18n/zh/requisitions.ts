import type { Messages } from '../messages.js';
import { figure } from '../plural.js';

export const requisitions: Messages['requisitions'] = {
  heading: '需求单',
  lead: '各企业每日的申请及其结果。',
  own: '我的全部需求单',
  ownLead: '各日各类申请的结果及原因。',
  toOwn: '我的全部需求单',
  search: '企业、代码或编号',
  searchOwn: '编号',
  order: '排序',
  sorts: { latest: '最近提交在前', earliest: '最早提交在前', most: '数量多者在前' },
  filed: '提交或修改时间',
  emptyHeading: '尚无需求单',
  emptyText: '提交后即显示于此。',
  noneHeading: '没有符合条件的需求单',
  noneText: '请更改或清除筛选条件。',
  asked: '申请内容',
  got: '分配结果',
  noEntries: '没有相关记录。',
  pieces: (n) => `${figure(n)} 件`,
  assisted: '热线代办',
  standing: '常设需求确认',
  byHeadcount: '因人数已核实',
  entries: {
    REQUISITION_SUBMITTED: '已提交',
    REQUISITION_AMENDED: '已修改',
    REQUISITION_WITHDRAWN: '已撤回',
    REQUISITION_JUDGED: '重新判定，仍待复核',
    REQUISITION_RELEASED: '已放行',
    REQUISITION_REJECTED: '已驳回',
  },
};
