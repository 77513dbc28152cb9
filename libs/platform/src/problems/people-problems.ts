import type { ProblemSpec } from './problems.js';

/** Why somebody does not come to act for a firm, or is not removed from it. */
export const PEOPLE_PROBLEMS = {
  INVITATION_UNKNOWN: {
    status: 404,
    title: 'This invitation does not hold',
    titleZh: '邀请码无效',
    detail: 'The code is mistyped, used or older than 72 hours. Ask your colleague for a new one.',
    detailZh: '邀请码有误、已使用或已超过 72 小时，请向同事索取新的邀请码。',
  },
  FIRM_UNKNOWN: {
    status: 404,
    title: 'No firm with this code is registered',
    titleZh: '该代码尚未登记企业',
    detail: 'Compare the code with the licence. If it is right, register the firm yourself.',
    detailZh: '请对照营业执照核对代码；如无误，请自行登记企业。',
  },
  ALREADY_MEMBER: {
    status: 409,
    title: 'You act for this firm already',
    titleZh: '您已是该企业经办人',
  },
  OFFICE_ACCOUNT: {
    status: 409,
    title: 'An office’s account acts for no firm',
    titleZh: '公务账号不得为企业办理业务',
    detail: 'Whoever decides about firms may not act for one with the same account. Use an account of your own.',
    detailZh: '审核企业的账号不得同时代表企业，请使用个人账号。',
  },
  FIRM_DECIDES: {
    status: 409,
    title: 'This is for the firm to decide',
    titleZh: '应由企业自行决定',
    detail: 'Somebody acts for the firm already and knows its people; the district only decides where nobody does.',
    detailZh: '该企业已有经办人，应由其决定；仅在无人经办时由所在区决定。',
  },
  JOIN_REQUESTS_FULL: {
    status: 409,
    title: 'Too many people wait for an answer of this firm',
    titleZh: '该企业待处理的加入申请过多',
    detail: 'Call a colleague there or your district office; {limit} requests wait already.',
    detailZh: '已有 {limit} 份申请待处理，请联系企业同事或所在区经办部门。',
  },
  LAST_PERSON: {
    status: 409,
    title: 'The last person of a firm stays',
    titleZh: '须至少保留一名经办人',
    detail: 'Nobody could act for the firm any more. Invite a colleague first.',
    detailZh: '否则将无人可为企业办理业务，请先邀请同事。',
  },
  PEOPLE_FULL: {
    status: 409,
    title: 'There are as many people as may be',
    titleZh: '经办人数量已达上限',
    detail: 'A firm may have {limit} people and open invitations. Remove somebody who left.',
    detailZh: '每家企业最多 {limit} 名经办人（含未接受的邀请），请先移除已离开的人员。',
  },
} as const satisfies Record<string, ProblemSpec>;
