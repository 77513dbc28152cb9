import type { Messages } from '../messages.js';
import { figure } from '../plural.js';

export const standing: Messages['standing'] = {
  heading: '现在要做',
  wish: (pieces, goods) => `每天 ${pieces} ${goods}`,
  confirm: '确认今日需求',
  confirming: '正在确认',
  until: (cutOff) => `请在 ${cutOff} 前确认，未确认则不参与当日轮次。`,
  change: '今天数量不同',
  confirmed: '今日已确认',
  missed: '轮次开始前未确认，因此未参与。',
  missedDays: (n) => `最近两周有 ${figure(n)} 天未确认。`,
  done: (reference) => `已确认。您的编号：${reference}`,
  end: '取消常设需求',
  keep: '设为每日常设需求',
  keepText: '以后每天只需点一下确认。',
  replace: (pieces) => `以此替换原常设需求（${pieces}）`,
  kept: '已设为常设需求，明天只需点一下确认。',
};

export const drafts: Messages['drafts'] = {
  back: '已恢复您上次填写的内容。',
  afresh: '重新填写',
  noNetworkHeading: '没有网络，已保存在本设备',
  noNetworkText: '网络恢复后自动提交一次；关闭页面后再次打开也会提交。',
  sending: '正在提交离线时填写的需求单',
  sent: (reference) => `离线时填写的需求单已送达。您的编号：${reference}`,
  refused: '离线时填写的需求单未被接受：',
  look: '查看',
};

export const hotline: Messages['hotline'] = {
  heading: '热线',
  lead: '为来电企业代为提交：规则相同，回执相同，并注明由热线代办。',
  search: '查找企业',
  searchHint: '信用代码、名称、手机或编号',
  find: '查找',
  found: '查到的企业',
  code: '信用代码',
  staff: '已核实人数',
  noneHeading: '没有符合的企业',
  noneText: '请询问营业执照上的信用代码。未登记的企业须先登记。',
  firmHeading: '来电企业',
  back: '查找其他企业',
  today: '今日',
  nothing: '今日尚未提交。',
  file: '提交',
  amend: '修改',
  readOut: '请将编号读给来电人。企业可在自己的页面看到该需求单。',
  print: '打印回执',
  by: (name) => `由热线代为提交（${name}）`,
};
