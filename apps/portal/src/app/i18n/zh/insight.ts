import type { AnomalousAward } from '@supplydock/api-client';
import type { Messages } from '../messages.js';
import { figure } from '../plural.js';

type Figures = AnomalousAward['figures'];
const n = (value: Figures[string] | undefined): string => figure(Number(value ?? 0));
const shared = (f: Figures): string =>
  `本轮有 ${n(f['firms'])} 家企业、${n(f['headcount'])} 人相同，合计分得 ${n(f['sharedPieces'])} 件；此处列出其中分得最多的一家。`;

export const insight: Messages['insight'] = {
  tab: '优先核看',
  goods: (product, lots, pieces) => `${product}（${figure(lots)} 个货批，${figure(pieces)} 件）`,
  everyDistrict: '全市各区',
  someDistricts: (districts) => `${figure(districts)} 个区`,
  tiers: (tiers) => `第 ${tiers.join('、')} 层级`,
  block: (b) =>
    `人均 ${b.level}：${b.goods ? `${b.goods}在此用完` : '库存未用完，企业已达到核定数量'}。` +
    `${b.districts}的 ${figure(b.requisitions)} 家企业（${b.tiers}）核定 ${figure(b.claimPieces)} 件，分得 ${figure(b.awardedPieces)} 件；` +
    (b.metInFull === 0 ? '没有企业全额满足。' : `其中 ${figure(b.metInFull)} 家全额满足。`),
  levels: '本轮之后的人均水平',
  levelsText: '窗口期内的人均数量，包括此前已收到的，以及处于该水平的企业员工人数。',
  levelsChart: '曲线：各水平的人数；下方表格列出相同数据',
  levelsTable: '以数字列出',
  level: '人均数量',
  people: '人数',
  requisitions: '需求单',
  awarded: '已分配',
  bar: (from, to) => `${from} 至不足 ${to}`,
  lastBar: (from) => `${from} 及以上`,
  heading: '优先核看',
  lead: '这些只是迹象，不是结论：企业会增员、搬迁，也会共用楼宇。每种迹象列出前十项。',
  none: '未发现迹象。所做的各项检查列于下方。',
  checked: '已检查、未发现：',
  found: (total) => `发现 ${figure(total)} 项`,
  awards: '该企业的分配',
  codes: {
    LARGE_CHANGE: '达到上次分配的三倍或以上，或不足三分之一',
    RELEASED: '由隔离放行',
    FIRST_REQUISITION: '首次申请，此前未收到物资',
    SAME_PHONE: '电话相同的企业',
    SAME_ADDRESS: '地址相同的企业',
    FAR_ABOVE_CLAIM: '申请数量达到核定数量的五倍或以上',
    LARGE_SHARE: '单家企业分得超过五百分之一',
    HEADCOUNT_CHANGED: '一周内起算的新人数',
  },
  told: {
    LARGE_CHANGE: (pieces, f) => `本次 ${figure(pieces)}，${f['beforeDay']} 为 ${n(f['beforePieces'])}。`,
    RELEASED: (pieces, f) => `申请 ${n(f['askedPieces'])}，核定 ${n(f['claimPieces'])}，分得 ${figure(pieces)}。`,
    FIRST_REQUISITION: (pieces, f) => `${n(f['headcount'])} 人，核定 ${n(f['claimPieces'])}，分得 ${figure(pieces)}。`,
    SAME_PHONE: (_pieces, f) => shared(f),
    SAME_ADDRESS: (_pieces, f) => shared(f),
    FAR_ABOVE_CLAIM: (pieces, f) =>
      `${n(f['headcount'])} 人申请 ${n(f['askedPieces'])}；核定 ${n(f['claimPieces'])}，分得 ${figure(pieces)}。多报没有多得。`,
    LARGE_SHARE: (pieces, f) =>
      `在分出的 ${n(f['givenPieces'])} 件中分得 ${figure(pieces)} 件，共 ${n(f['headcount'])} 人。`,
    HEADCOUNT_CHANGED: (pieces, f) =>
      `原 ${n(f['before'])} 人，自 ${f['since']} 起 ${n(f['after'])} 人；分得 ${figure(pieces)}。`,
  },
};
