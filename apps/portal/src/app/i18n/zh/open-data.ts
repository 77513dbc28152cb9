import type { Messages } from '../messages.js';

export const openData: Messages['openData'] = {
  heading: '开放数据',
  lead: '每一轮次、其水平与原因、企业得到答复的快慢，以及账本每日末条：可供表格软件或程序读取的文件，自首日起。',
  rule: '少于 5 家企业的计数不公布；如通过相减可推得，则次小的一组也不公布。每个文件均载有账本末条。文件至多每分钟更新一次；程序带上 ETag 即可得知有无变化。',
  csv: (title) => `${title}（CSV）`,
  json: (title) => `${title}（JSON）`,
  fields: (n) => `${n} 个字段的说明`,
  field: '字段',
  type: '类型',
  meaning: '含义',
  nullable: '可为空',
  types: { string: '文本', date: '日期', datetime: '时刻（UTC）', integer: '整数', number: '数字' },
  toPage: '开放数据',
};
