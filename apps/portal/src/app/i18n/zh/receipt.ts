import type { Messages } from '../messages.js';

export const receipt: Messages['receipt'] = {
  heading: '回执，请保存',
  text: '每一步都是本市账本中的一条记录。请保存记录号和哈希值：日后任何人都可据此确认内容未被改动。',
  entry: (seq) => `第 ${seq} 条的回执`,
  line: (seq, hash) => `${seq} ${hash}`,
  check: '立即核对',
  kinds: {
    REQUISITION_SUBMITTED: '已提交',
    REQUISITION_AMENDED: '已更改',
    REQUISITION_WITHDRAWN: '已撤回',
    REQUISITION_QUARANTINED: '转入核查',
    REQUISITION_RELEASED: '放行进入轮次',
    REQUISITION_REJECTED: '已退回',
    REQUISITION_JUDGED: '重新判定',
    ROUND_APPROVED: '所在轮次已批准',
    APPEAL_LODGED: '提出申诉',
    APPEAL_WITHDRAWN: '撤回申诉',
    APPEAL_RERUN_ASKED: '发起重新计算',
    APPEAL_RERUN: '重新计算完成',
    APPEAL_RERUN_FAILED: '计算失败',
    APPEAL_DECIDED: '作出决定',
    APPEAL_PUBLISHED: '公开',
    DOCUMENT_ADDED: '添加材料',
    DOCUMENT_REMOVED: '移除材料',
  },
};
