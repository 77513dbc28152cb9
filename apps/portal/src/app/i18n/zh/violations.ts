import type {
  FileErrorCode,
  ReadProblem,
  ToldViolation,
  ViolationFigures,
  ViolationSentences,
} from '@supplydock/allocation';
import { figure } from '../plural.js';

const PROBLEMS: Record<ReadProblem, string> = {
  EMPTY_FILE: '文件是空的',
  TRUNCATED: '最后一行没有换行符，文件可能不完整',
  LINE_TOO_LONG: '行过长',
  NOT_ASCII: '含有 ASCII 可打印字符以外的字节',
  NOT_JSON: '不是单个 JSON 对象',
  NOT_A_SNAPSHOT: '不是第 1 版快照文件',
  LINE_ORDER: '顺序不对：先货批后需求单，编号按字节顺序且各一次',
  FIELD_MISSING: '缺少字段',
  FIELD_ORDER: '字段顺序不对',
  FIELD_EXTRA: '格式中没有这个字段',
  FIELD_VALUE: '字段的值不符合格式',
  SPELLING: '写法不符合格式：不含空格，每个字段一次，整数不带指数，不含转义',
};

const LEVELS: Record<ViolationFigures['BLOCK_LEVEL']['problem'], (level: string) => string> = {
  NOT_LOWEST: (level: string) => `水平 ${level} 不是最简分数`,
  NOT_RISING: (level: string) => `水平 ${level} 没有高于前一块`,
  NOBODY_THERE: () => '没有低于上限的需求单正好处在该块的水平',
  NOT_HIGHEST: (level: string) => `其中最高的需求单处在 ${level}`,
};

const TOTALS: Record<string, string> = {
  lotPieces: '货批总件数',
  claimPieces: '核定需求总件数',
  awardedPieces: '已分配总件数',
  metresPieces: '件数乘运距之和',
  beyondPack: '偏离份额达一包的分配数',
  reasons: '各原因的数目',
};

const refused = (file: string, { problem, field }: { problem: ReadProblem; field: string }): string =>
  `${file}无法读取：${field === '' ? '' : `${field}：`}${PROBLEMS[problem]}`;

/** What the verifier finds wrong, made from code and figures. */
const SENTENCES: ViolationSentences = {
  SNAPSHOT_UNREADABLE: (refusal) => refused('快照', refusal),
  AWARDS_UNREADABLE: (refusal) => refused('分配结果文件', refusal),
  AWARDS_HEADER: () => '首行不是第 1 版分配结果文件的首行',
  SNAPSHOT_DIGEST: ({ said, due }) => `结果针对摘要值为 ${said} 的快照，而此快照的摘要值为 ${due}`,
  ENGINE_VERSION: ({ said, due }) => `由引擎 ${said} 算出，核验程序只认识 ${due}`,
  AWARD_MISPLACED: ({ requisition }) =>
    requisition === null ? '快照中已没有更多需求单' : `此处应为需求单 ${requisition} 的分配`,
  AWARD_MISSING: ({ requisition }) => `缺少需求单 ${requisition} 的分配`,
  NOT_CANONICAL: () => '字段、顺序或写法与格式不同',
  LINE_LOT_UNKNOWN: ({ lot }) => `没有货批 ${lot}`,
  LINE_ORDER: ({ lot }) => `货批 ${lot} 的顺序不对`,
  LINE_INCOMPATIBLE: ({ lot, requisition }) => `货批 ${lot} 不适合需求单 ${requisition}`,
  LINE_NOT_WHOLE_PACKS: ({ lot, pieces, packPieces }) =>
    `货批 ${lot} 给出 ${figure(pieces)} 件，而每包 ${figure(packPieces)} 件，不是整包`,
  LINES_SUM: ({ sum, pieces }) => `各行合计 ${figure(sum)} 件，分配写的是 ${figure(pieces)} 件`,
  ABOVE_CLAIM: ({ pieces, most }) => `分配了 ${figure(pieces)} 件，最多可分配 ${figure(most)} 件`,
  LOT_OVERDRAWN: ({ lot, holds, pieces }) => `货批 ${lot} 只有 ${figure(holds)} 件，却分配了 ${figure(pieces)} 件`,
  PACK_WASTED: ({ lot, left, requisition, room }) =>
    `货批 ${lot} 还剩 ${figure(left)} 件，需求单 ${requisition} 尚可再得 ${figure(room)} 件`,
  BLOCK_NUMBER: ({ block, said }) => `第 ${block} 块的编号写成 ${said}`,
  BLOCK_STAGE: ({ block, stage }) => `第 ${block} 块写的阶段 ${stage} 不对`,
  BLOCK_LEVEL: ({ block, problem, level }) => `第 ${block} 块：${LEVELS[problem](level)}`,
  BLOCK_COUNT: ({ block, said, due }) => `第 ${block} 块写有 ${figure(said)} 张需求单，实际为 ${figure(due)} 张`,
  BLOCK_LOTS: ({ block, lot }) => `第 ${block} 块：货批 ${lot} 不存在、不能参与、重复或顺序不对`,
  BLOCK_STOCK: ({ block, shares, stock }) =>
    `第 ${block} 块：精确份额合计 ${figure(shares)} 件，其货批共有 ${figure(stock)} 件`,
  BLOCK_INFEASIBLE: ({ block }) => `第 ${block} 块：其货批无法满足这些精确份额`,
  AWARD_BLOCK: ({ requisition, block, problem }) =>
    problem === 'IDLE'
      ? `需求单 ${requisition} 及其同类在第 ${block} 块一无所得，在下一块也一样，应放在后面的块`
      : `需求单 ${requisition} 不应在第 ${block} 块`,
  LOT_OUTSIDE_BLOCKS: ({ requisition, lot, block }) =>
    `需求单 ${requisition} 未满足，但适合它的货批 ${lot} 不在第 1 至 ${block} 块内`,
  FAIR_SHARE: ({ requisition, said, due }) =>
    `需求单 ${requisition}：写的精确份额是 ${said}，按其所在块的水平应为 ${due}`,
  BEYOND_PACK: ({ requisition }) => `需求单 ${requisition} 与精确份额相差一包或更多`,
  DRAW_ORDER: ({ requisition, winner }) => `抽签顺序中需求单 ${requisition} 在 ${winner} 之前，却没有得到零头包`,
  REASONS: ({ requisition, said, due }) => `需求单 ${requisition} 写的原因是 ${said}，应为 ${due}`,
  TOTALS: ({ total, said, due }) => `${TOTALS[total] ?? total}写的是 ${said}，应为 ${due}`,
};

/** The sentence of one violation. */
export function violationText({ code, figures }: ToldViolation): string {
  return (SENTENCES[code] as (figures: unknown) => string)(figures);
}

/** Why the reader refuses a snapshot. */
export const FILE_ERRORS: Record<FileErrorCode, string> = {
  EMPTY_FILE: '文件是空的',
  BYTE_ORDER_MARK: '文件开头有字节顺序标记',
  TRUNCATED: '最后一行没有换行符，文件可能不完整',
  LINE_TOO_LONG: '行过长',
  TOO_MANY_ROWS: '行数超过格式的上限',
  BAD_UTF8: '不是有效的 UTF-8',
  BAD_JSON: '不是有效的 JSON',
  BAD_FORMAT: '不是第 1 版快照文件',
  MISSING_FIELD: '缺少字段',
  EXTRA_FIELD: '格式中没有这个字段',
  FIELD_ORDER: '字段顺序不对',
  NOT_CANONICAL: '写法不符合格式',
  BAD_TYPE: '类型不对',
  NOT_INTEGER: '不是整数',
  UNSAFE_INTEGER: '整数过大，无法精确表示',
  OUT_OF_RANGE: '超出允许的范围',
  BAD_TEXT: '含有不允许的字符或长度不对',
  BAD_DATE: '日期不存在或写法不对',
  BAD_VALUE: '不是允许的值',
  DUPLICATE: '重复',
  UNSORTED: '没有按字节顺序排列',
  UNKNOWN_DISTRICT: '首行中没有这个区',
  NOT_WHOLE_PACKS: '不是整包',
  LOT_AFTER_REQUISITION: '货批应在需求单之前',
};
