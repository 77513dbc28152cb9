import { LIST_WORDS_ZH } from '@supplydock/domain';
import type { Messages } from '../messages.js';

export const states: Messages['states'] = {
  round: {
    SCHEDULED: '排队中',
    SNAPSHOTTING: '冻结快照',
    COMPUTING: '计算中',
    VERIFYING: '验证中',
    PROPOSED: '待审批',
    APPROVED: '已批准',
    PUBLISHED: '已公布',
    REJECTED: '已驳回',
    FAILED: '失败',
    CANCELLED: '已取消',
    SUPERSEDED: '已被取代',
  },
  requisition: LIST_WORDS_ZH.requisition,
  enterprise: LIST_WORDS_ZH.enterprise,
  filing: { PENDING: '待核实', VERIFIED: '已核实', REJECTED: '已驳回', SUPERSEDED: '已替换' },
  lot: LIST_WORDS_ZH.lot,
  steps: { done: '已完成', current: '进行中', ahead: '未开始', stopped: '已中止' },
  stages: {
    QUEUED: '排队中',
    SNAPSHOTTING: '冻结货批与需求单',
    COMPUTING: '计算分配',
    VERIFYING: '核验证书',
    WRITING: '写入结果',
    PROPOSED: '已提出',
  },
};
