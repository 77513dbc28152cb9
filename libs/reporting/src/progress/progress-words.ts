import type { ExportLanguage } from '@supplydock/exports';
import type { OfficeQueue } from '../office/office-cases.js';
import type { DifferencePart } from './progress.dto.js';
import type { ProgressColumn } from './progress-columns.js';

/** Texts of the printed report; figures come in as text. */
interface ProgressWords {
  readonly title: string;
  readonly period: (from: string, to: string) => string;
  readonly onlyCategory: (category: string) => string;
  readonly onlyLyingIn: (districts: string) => string;
  readonly agrees: (lots: string) => string;
  readonly differs: (places: string) => string;
  readonly firstOnly: (told: string) => string;
  readonly columns: Readonly<Record<ProgressColumn | 'district' | 'opening' | 'closing' | 'total', string>>;
  readonly nothing: string;
  readonly rule: string;
  readonly behind: (address: string) => string;
  readonly differences: readonly [lot: string, part: string, said: string, moved: string];
  readonly parts: Readonly<Record<DifferencePart, string>>;
  readonly service: string;
  readonly serviceText: string;
  readonly serviceColumns: readonly [queue: string, answered: string, inTime: string, open: string, overdue: string];
  readonly queues: Readonly<Record<OfficeQueue, string>>;
  readonly foot: (seq: string, hash: string) => string;
  readonly made: (time: string) => string;
}

export const PROGRESS_WORDS: Readonly<Record<ExportLanguage, ProgressWords>> = {
  en: {
    title: 'Progress report',
    period: (from, to) => (from === to ? from : `${from} to ${to}`),
    onlyCategory: (category) => `only ${category.toLowerCase()}`,
    onlyLyingIn: (districts) => `only goods that lie in ${districts}`,
    agrees: (lots) =>
      `The report reconciles to zero: the movements of ${lots} lots add up to what each lot holds, and to what the decided rounds gave, to the piece.`,
    differs: (places) =>
      `The books disagree, places: ${places}. A movement is missing or was altered. Until it is found, the figures below are what the movements say.`,
    firstOnly: (told) => `The first ${told} are listed.`,
    columns: {
      district: 'District',
      opening: 'Opening',
      received: 'Received',
      awarded: 'Awarded',
      returned: 'Returned',
      expired: 'Expired',
      closing: 'Closing',
      total: 'Total',
    },
    nothing: 'Nothing came, went or was there.',
    rule: 'Whole pieces, by product and by the district where the goods lie. Closing = opening + received − awarded − returned − expired. Stock is what the channel can still give: free, or held by a round. Corrections count as received, recalled goods as expired, awards that came back as not awarded.',
    behind: (address) => `Each figure between opening and closing leads to its movements. This report: ${address}`,
    differences: ['Lot', 'What', 'Lot or round says', 'Movements say'],
    parts: {
      available: 'free',
      reserved: 'reserved',
      allocated: 'allocated',
      shipped: 'shipped',
      writtenOff: 'written off',
      awarded: 'awarded by a round',
    },
    service: 'Service figures',
    serviceText: 'The channel promises every answer within 48 hours.',
    serviceColumns: ['Queue', 'Answered', 'Within 48 hours', 'Waiting now', 'Of these overdue'],
    queues: {
      VERIFICATION: 'New firms',
      HEADCOUNT: 'Headcount changes',
      QUARANTINE: 'Quarantined requisitions',
      QUALIFICATION: "Suppliers' qualifications",
      PRICE: 'Prices',
      APPEAL: 'Appeals',
    },
    foot: (seq, hash) => `Ledger head ${seq} ${hash}`,
    made: (time) => `Made ${time}`,
  },
  zh: {
    title: '进度报表',
    period: (from, to) => (from === to ? from : `${from}至${to}`),
    onlyCategory: (category) => `仅${category}`,
    onlyLyingIn: (districts) => `仅存放于${districts}的物资`,
    agrees: (lots) => `报表核对无差异：${lots} 个货批的变动合计与各货批的存量、与已决定轮次的分配逐件相符。`,
    differs: (places) => `账目有 ${places} 处不符。有变动记录缺失或被改动。查明之前，下列数字以变动记录为准。`,
    firstOnly: (told) => `仅列出前 ${told} 处。`,
    columns: {
      district: '区',
      opening: '期初',
      received: '收入',
      awarded: '分配',
      returned: '退回',
      expired: '过期核销',
      closing: '期末',
      total: '合计',
    },
    nothing: '没有库存，也没有变动。',
    rule: '单位：件；按产品和物资所在区统计。期末 = 期初 + 收入 − 分配 − 退回 − 过期核销。库存指通道仍可分配的数量：空闲或由轮次预留。更正计入收入，召回计入过期核销，退回货池的分配从分配中扣除。',
    behind: (address) => `期初与期末之间的每个数字均可点开查看其变动。本报表地址：${address}`,
    differences: ['货批', '项目', '货批或轮次所载', '变动记录合计'],
    parts: {
      available: '空闲',
      reserved: '预留',
      allocated: '已分配',
      shipped: '已发货',
      writtenOff: '已核销',
      awarded: '轮次分配',
    },
    service: '服务指标',
    serviceText: '通道承诺 48 小时内答复。',
    serviceColumns: ['事项', '已答复', '48 小时内', '目前等待', '其中超时'],
    queues: {
      VERIFICATION: '新企业',
      HEADCOUNT: '人数变更',
      QUARANTINE: '待核查需求单',
      QUALIFICATION: '供应商资质',
      PRICE: '价格',
      APPEAL: '申诉',
    },
    foot: (seq, hash) => `账本末条 ${seq} ${hash}`,
    made: (time) => `生成于 ${time}`,
  },
};
