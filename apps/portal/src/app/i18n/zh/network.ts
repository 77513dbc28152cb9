import type { Messages } from '../messages.js';

export const network: Messages['network'] = {
  offline: '没有网络',
  asOf: (time: string) => `所见内容截至 ${time}。`,
  sentLater: '填写的申请保存在本机；提交后，网络一恢复即自动发送，且只发送一次。',
  newVersion: '新版本已就绪',
  newVersionText: '本页仍是旧版本。未完成的申请会保留。',
  useIt: '打开新版本',
};
