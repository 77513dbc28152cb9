import type { ProblemSpec } from './problems.js';

/** What rounds refuse; part of PROBLEMS. */
export const ROUND_PROBLEMS = {
  ROUND_LIVE: {
    status: 409,
    title: 'A round of this day is under way',
    titleZh: '当日已有进行中的分配轮次',
    detail: 'The round of {serviceDate} is being computed or awaits a decision. Decide about it or cancel it first.',
    detailZh: '{serviceDate} 的轮次正在计算或等待审批，请先审批或取消。',
  },
  DAY_CLOSED: {
    status: 409,
    title: 'The day is closed',
    titleZh: '当日分配已结束',
    detail: 'A round of {serviceDate} was approved; the next round is for another day.',
    detailZh: '{serviceDate} 的轮次已获批准，下一轮次须为其他日期。',
  },
  SCENARIOS_BUSY: {
    status: 409,
    title: 'Enough comparisons are under way',
    titleZh: '进行中的方案对比已达上限',
    detail: '{limit} are under way: wait for one or stop it.',
    detailZh: '已有 {limit} 项正在进行，请等待其完成或先停止一项。',
    isTransient: true,
  },
  NO_POLICY: {
    status: 409,
    title: 'No policy is in force',
    titleZh: '没有生效的政策',
    detail: 'There is no policy for {category} in force on {serviceDate}.',
    detailZh: '{serviceDate} 没有适用于 {category} 的生效政策。',
  },

  OVERRIDE_REFUSED: {
    status: 409,
    title: 'This quantity cannot be given',
    titleZh: '无法给予该数量',
    detail: 'Whole packs of suitable lots, up to the claim: {possiblePieces} pieces are possible ({rule}).',
    detailZh: '须为适配货批的整包且不超过核定数量：可行数量为 {possiblePieces}（{rule}）。',
  },
  NOTHING_KEPT: {
    status: 409,
    title: 'There is no change to propose',
    titleZh: '没有可提交的调整',
    detail: 'Keep a quantity first.',
    detailZh: '请先保留一项调整。',
  },
  LOTS_GONE: {
    status: 409,
    title: 'The proposal can no longer be given',
    titleZh: '提案所用物资已不能分配',
    detail: '{count} lots that it gives from were held, expired or recalled. The next revision is computed within seconds; decide about that one.',
    detailZh: '提案所用的 {count} 个货批已被暂停、过期或召回。系统将在数秒内重新计算，请审批新的提案。',
  },
  CHANGES_KEPT: {
    status: 409,
    title: 'An officer is changing this round',
    titleZh: '经办人正在调整本轮',
    detail: '{count} changes are kept and not proposed yet: they are proposed or taken back first.',
    detailZh: '有 {count} 项调整已保留但尚未提交，须先提交或撤回。',
  },
} as const satisfies Record<string, ProblemSpec>;
