/** Files that anybody may have, whole: the latest rows first. */
export const DATASETS = ['rounds', 'tiers', 'districts', 'reasons', 'service', 'ledger', 'appeals'] as const;
export type DatasetName = (typeof DATASETS)[number];

export const FIELD_TYPES = ['string', 'date', 'datetime', 'integer', 'number'] as const;
export type FieldType = (typeof FIELD_TYPES)[number];

export interface FieldFacts {
  readonly name: string;
  readonly type: FieldType;
  /** True where a value may be left out: not known, or of fewer than 5 firms. */
  readonly isNullable: boolean;
  readonly en: string;
  readonly zh: string;
}

export interface DatasetFacts {
  readonly titleEn: string;
  readonly titleZh: string;
  readonly fields: readonly FieldFacts[];
}

const field = (name: string, type: FieldType, en: string, zh: string, isNullable = false): FieldFacts => ({
  name,
  type,
  isNullable,
  en,
  zh,
});
const small = (name: string, type: FieldType, en: string, zh: string): FieldFacts => field(name, type, en, zh, true);

const ROUND = [
  field('roundId', 'string', 'The round', '轮次编号'),
  field('category', 'string', 'masks, disinfectant, goggles or thermometers', '类别：口罩、消毒液、护目镜或测温仪'),
  field('serviceDate', 'date', 'The day it divided', '分配日期'),
];
const COUNTS = [
  small('requisitions', 'integer', 'Requisitions, one for each firm', '需求单数，每家企业一张'),
  small('claimPieces', 'integer', 'What they could claim, in pieces', '核定数量（件）'),
  small('awardedPieces', 'integer', 'What they were given, in pieces', '分配数量（件）'),
  small('metInFull', 'integer', 'Requisitions that got all they could claim', '全额满足的需求单'),
  small('short', 'integer', 'Requisitions that got a part', '部分满足的需求单'),
  small('unserved', 'integer', 'Requisitions that got nothing', '未获分配的需求单'),
];
const LEVEL = small(
  'levelPerHead',
  'number',
  'Pieces a head reached, earlier receipts included',
  '人均水平（件），含此前已领',
);

/** What each file holds: the schema that its readers rely on. Fields are added at the end, never renamed. */
export const DATASET_FACTS: Readonly<Record<DatasetName, DatasetFacts>> = {
  rounds: {
    titleEn: 'Rounds',
    titleZh: '轮次',
    fields: [
      ...ROUND,
      field('revision', 'integer', 'Which of the day’s rounds', '当日第几轮'),
      field('decidedAt', 'datetime', 'When a second person approved it', '第二人批准时间'),
      field('policyName', 'string', 'The rule it divided by', '所用政策'),
      field('policyVersion', 'integer', 'Version of the rule', '政策版本'),
      field('seed', 'string', 'Decides who gets the odd pack; hexadecimal', '决定零头归属的种子（十六进制）'),
      field('snapshotSha256', 'string', 'Digest of what it was computed from', '快照摘要值'),
      field('awardsSha256', 'string', 'Digest of what came out', '分配结果摘要值'),
      field('lotPieces', 'integer', 'Pieces it held', '轮次持有数量（件）'),
      ...COUNTS,
      small('piecesLeft', 'integer', 'Pieces it gave back', '退回数量（件）'),
    ],
  },
  tiers: {
    titleEn: 'Rounds by tier',
    titleZh: '轮次（按层级）',
    fields: [...ROUND, field('tier', 'integer', '1 key in the epidemic to 4 others', '层级：1 疫情防控重点至 4 其他'), ...COUNTS, LEVEL], // prettier-ignore
  },
  districts: {
    titleEn: 'Rounds by district',
    titleZh: '轮次（按区）',
    fields: [...ROUND, field('districtId', 'string', 'Code of the district (GB/T 2260)', '区代码（GB/T 2260）'), field('districtNameEn', 'string', 'Its name in English', '区名（英文）'), field('districtNameZh', 'string', 'Its name', '区名'), ...COUNTS, LEVEL], // prettier-ignore
  },
  reasons: {
    titleEn: 'Why firms got less than they asked',
    titleZh: '分配少于申请的原因',
    fields: [...ROUND, field('reason', 'string', 'Stable code of the reason', '原因代码'), COUNTS[0]],
  },
  service: {
    titleEn: 'Service figures',
    titleZh: '服务指标',
    fields: [
      field('day', 'date', 'Day of the answers', '答复日期'),
      field('queue', 'string', 'What firms waited for', '事项'),
      small('answered', 'integer', 'Answers given', '答复数'),
      small('inTime', 'integer', 'Of these, within 48 hours', '其中 48 小时内'),
    ],
  },
  ledger: {
    titleEn: 'Heads of the ledger',
    titleZh: '账本每日末条',
    fields: [
      field('day', 'date', 'Day', '日期'),
      field('entries', 'integer', 'Entries of the day', '当日记录数'),
      field('seq', 'integer', 'Number of the last entry', '最后一条记录号'),
      field('hash', 'string', 'Its hash, SHA-256', '其哈希值（SHA-256）'),
    ],
  },
  appeals: {
    titleEn: 'Appeals decided',
    titleZh: '申诉结果',
    fields: [
      ...ROUND,
      field('ground', 'string', 'Code of what was contested', '申诉理由代码'),
      field('outcome', 'string', 'UPHELD or REFUSED', '结果：UPHELD 成立，REFUSED 未获支持'),
      field('reason', 'string', 'Code of why', '决定理由代码'),
      small('owedPieces', 'integer', 'To be made good in the next rounds, in pieces', '后续轮次应补数量（件）'),
      field('decidedOn', 'date', 'Day of the decision', '决定日期'),
    ],
  },
};
