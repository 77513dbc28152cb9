import type { Messages } from '../messages.js';
import { figure } from '../plural.js';
import { importLots } from './import-lots.js';

export const importFirms: Messages['importFirms'] = {
  ...importLots,
  heading: '从清单导入企业',
  lead: '上传 CSV 文件或 XLSX 表格，最多 5,000 家企业及其人数。新企业须经核验，已登记企业的新人数须经核实，此前均不计算。',
  fields: {
    uscc: '统一社会信用代码',
    name: '企业名称',
    headcount: '在岗人数',
    effectiveFrom: '自何日起（可缺，表示今天）',
    districtId: '所在区（可缺，表示本区）',
    address: '地址（新企业）',
    industry: '行业（新企业）',
    size: '规模（可缺，按人数判定）',
    contactName: '联系人（新企业）',
    contactPhone: '手机号码（新企业）',
  },
  good: '新增',
  posted: '已登记',
  verdicts: { good: '新增', bad: '需更正', posted: '已登记' },
  toLot: '查看企业',
  downloadText: '文件在每行旁边写明需要更正之处。更正后重新上传，不会重复登记。',
  postHeading: '登记',
  postAll: (n) => `登记 ${figure(n)} 行`,
  postValid: (n) => `登记有效的 ${figure(n)} 行`,
  posting: '正在登记',
  done: (n) => `本清单已有 ${figure(n)} 行登记在册。新增内容在企业页面等待处理。`,
  nothingToPost: '目前没有可登记的行。',
};
