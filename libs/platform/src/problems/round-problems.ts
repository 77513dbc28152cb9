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
    detail:
      '{count} lots that it gives from were held, expired or recalled. The next revision is computed within seconds; decide about that one.',
    detailZh: '提案所用的 {count} 个货批已被暂停、过期或召回。系统将在数秒内重新计算，请审批新的提案。',
  },
  CHANGES_KEPT: {
    status: 409,
    title: 'An officer is changing this round',
    titleZh: '经办人正在调整本轮',
    detail: '{count} changes are kept and not proposed yet: they are proposed or taken back first.',
    detailZh: '有 {count} 项调整已保留但尚未提交，须先提交或撤回。',
  },

  REMEDY_OWED: {
    status: 409,
    title: 'An appeal is still to be made good',
    titleZh: '尚有申诉应补数量',
    detail:
      '{count} firms of this round are owed pieces by upheld appeals: an officer sets their quantities by hand first.',
    detailZh: '本轮有 {count} 家企业因申诉成立应予补足，须先由经办人手动设定其数量。',
  },

  APPEAL_TOO_EARLY: {
    status: 409,
    title: 'There is no result yet to appeal against',
    titleZh: '尚无可申诉的结果',
    detail: 'Its round is not published. You may appeal once it is.',
    detailZh: '该轮次尚未公布，公布后即可申诉。',
  },
  APPEAL_TOO_LATE: {
    status: 409,
    title: 'The time to appeal is over',
    titleZh: '申诉期限已过',
    detail: 'It ended on {until}, seven days after the round was published.',
    detailZh: '期限已于 {until} 结束（轮次公布后七天）。',
  },
  APPEAL_NOTHING_SHORT: {
    status: 409,
    title: 'There is nothing to appeal against',
    titleZh: '没有可申诉的内容',
    detail: 'The requisition got what it asked for, or was withdrawn before the round.',
    detailZh: '该需求单已全额满足，或在分配前已撤回。',
  },
  APPEAL_STANDS: {
    status: 409,
    title: 'An appeal for this requisition stands already',
    titleZh: '该需求单已有申诉',
    detail: 'There is one for each requisition. Add evidence to it while it is not decided.',
    detailZh: '每张需求单只能有一项申诉；决定作出前可为其补充材料。',
  },
  APPEAL_RUNNING: {
    status: 409,
    title: 'The round is being run again',
    titleZh: '正在重新计算',
    detail: 'Wait until the run has finished; if it failed, ask for another one.',
    detailZh: '请等待计算完成；若失败，请重新发起。',
    isTransient: true,
  },
  APPEAL_OWN_ROUND: {
    status: 403,
    title: 'Somebody else has to decide about this appeal',
    titleZh: '该申诉须由他人决定',
    detail: 'Who approved a round does not decide about an appeal against it.',
    detailZh: '批准该轮次的人员不得决定针对它的申诉。',
  },
} as const satisfies Record<string, ProblemSpec>;
