import type { NoticeTexts } from './notice-texts.js';

export const NOTICE_TEXTS_ZH: NoticeTexts = {
  titles: {
    FIRM_VERIFIED: '企业已通过核验',
    FIRM_REJECTED: '企业登记被驳回',
    FIRM_ASKED: '所在区有问题需要回复',
    FIRM_SUSPENDED: '企业已被暂停',
    FIRM_REINSTATED: '企业已恢复',
    HEADCOUNT_VERIFIED: '人数已核实',
    HEADCOUNT_REJECTED: '人数未获认可',
    JOIN_ASKED: '有人申请为贵企业办理业务',
    JOIN_WAITS: '有人申请为尚无经办人的企业办理业务',
    JOIN_ADMITTED: '您已成为企业经办人',
    JOIN_REFUSED: '加入申请未获同意',
    REQUISITION_QUARANTINED: '需求单待复核',
    REQUISITION_RELEASED: '需求单已放行',
    REQUISITION_REJECTED: '需求单被驳回',
    STANDING_REMINDER: '请确认今日需求',
    AWARD_OFFERED: '本轮分配结果',
    AWARD_RECALLED: '已分配物资被召回',
    APPEAL_UPHELD: '申诉成立',
    APPEAL_REFUSED: '申诉未获支持',
    LOTS_ALLOCATED: '货批已分配',
    LOT_PRICE_ACCEPTED: '价格已通过',
    LOT_PRICE_REJECTED: '价格未获通过',
    LOT_EXPIRED: '货批已过期',
    LOT_RECALLED: '货批已召回',
    PROPOSAL_WAITS: '有提案等待审批',
    PROPOSAL_OVERDUE: '提案审批超时',
    ROUND_SUPERSEDED: '提案正在重新计算',
    ADDRESS_CODE: '邮箱验证码',
    QUALIFICATION_DECIDED: '资质审核结果',
  },
  told: {
    FIRM_VERIFIED: (f, w) => `自${w.day(f['effectiveFrom'])}起，按 ${w.n(f['headcount'])} 人参与每日轮次。`,
    FIRM_REJECTED: () => '理由见企业页面。',
    FIRM_ASKED: () => '请在企业页面回复；回复之前，核验时限暂停计算。',
    FIRM_SUSPENDED: () => '恢复之前，需求单不参与轮次。理由见企业页面。',
    FIRM_REINSTATED: () => '企业重新参与轮次。',
    HEADCOUNT_VERIFIED: (f, w) => `自${w.day(f['effectiveFrom'])}起按 ${w.n(f['headcount'])} 人计算。`,
    HEADCOUNT_REJECTED: (f, w) => `填报的 ${w.n(f['headcount'])} 人不予计算，沿用现有人数。理由见企业页面。`,
    JOIN_ASKED: () => '申请人和理由见经办人页面，请仅同意您认识的人。',
    JOIN_WAITS: () => '该企业尚无经办人，由贵区决定。申请人和理由见企业列表上方。',
    JOIN_ADMITTED: () => '您现在可以为该企业办理业务。',
    JOIN_REFUSED: () => '理由见加入申请页面。',
    REQUISITION_QUARANTINED: (f, w) =>
      `${w.day(f['serviceDate'])}的 ${w.n(f['askedPieces'])} 件${w.goods(f['category'])}数量异常，将在 48 小时内由工作人员复核；期间可以修改。`,
    REQUISITION_RELEASED: (f, w) =>
      `${w.day(f['serviceDate'])}的 ${w.n(f['askedPieces'])} 件${w.goods(f['category'])}经复核放行，参与轮次。`,
    REQUISITION_REJECTED: (f, w) =>
      `${w.day(f['serviceDate'])}的 ${w.n(f['askedPieces'])} 件${w.goods(f['category'])}不参与轮次。请查看理由并修改。`,
    STANDING_REMINDER: (f, w) =>
      `${w.day(f['serviceDate'])}的 ${w.n(f['askedPieces'])} 件${w.goods(f['category'])}尚未确认。截止前未确认的不参与轮次。`,
    AWARD_OFFERED: (f, w) =>
      `${w.day(f['serviceDate'])}：申请 ${w.n(f['askedPieces'])} 件${w.goods(f['category'])}，分得 ${w.n(f['awardedPieces'])} 件。原因和货批见页面。`,
    AWARD_RECALLED: (f, w) =>
      `请勿使用${w.day(f['serviceDate'])}分配的 ${w.n(f['recalledPieces'])} 件${w.goods(f['category'])}。所属货批见页面。`,
    APPEAL_UPHELD: (f, w) =>
      `${w.day(f['serviceDate'])}的${w.goods(f['category'])}轮次：应补 ${w.n(f['owedPieces'])} 件，将在后续轮次中补足，理由见申诉页面。`,
    APPEAL_REFUSED: (f, w) => `${w.day(f['serviceDate'])}的${w.goods(f['category'])}轮次：维持原结果，理由见申诉页面。`,
    LOTS_ALLOCATED: (f, w) =>
      `${w.day(f['serviceDate'])}的轮次分配了贵企业 ${w.n(f['lots'])} 批货的 ${w.n(f['allocatedPieces'])} 件${w.goods(f['category'])}。`,
    LOT_PRICE_ACCEPTED: (f, w) => `${w.product(f['productId'])}：价格经审核通过，理由见货批页面。`,
    LOT_PRICE_REJECTED: (f, w) => `${w.product(f['productId'])}：该货批因价格被退回，货物仍归贵单位，理由见货批页面。`,
    LOT_EXPIRED: (f, w) =>
      `${w.product(f['productId'])}：有效期至${w.day(f['expiresOn'])}，已核销空闲物资 ${w.n(f['writtenOffPieces'])} 件。`,
    LOT_RECALLED: (f, w) =>
      `${w.product(f['productId'])}：已有 ${w.n(f['awardedPieces'])} 件分配给 ${w.n(f['awards'])} 份结果，清单见页面。`,
    PROPOSAL_WAITS: (f, w) =>
      `${w.day(f['serviceDate'])}的${w.goods(f['category'])}轮次，48 小时审批时限已不足 16 小时。`,
    PROPOSAL_OVERDUE: (f, w) =>
      `${w.day(f['serviceDate'])}的${w.goods(f['category'])}轮次等待审批已超过 48 小时；审批之前企业领不到物资。`,
    ROUND_SUPERSEDED: (f, w) =>
      `${w.day(f['serviceDate'])}的${w.goods(f['category'])}：提案所用的 ${w.n(f['lots'])} 个货批已不能分配，正按现有库存重新计算。`,
    ADDRESS_CODE: (f) => `请在填写邮箱的页面输入 ${f['code']}，15 分钟内有效。如非本人操作，无需处理。`,
    QUALIFICATION_DECIDED: (f, w) => `${w.product(f['productId'])}：${w.qualification(f['state'])}。期限和理由见页面。`,
  },
};
